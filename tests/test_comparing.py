"""The first difference between two values of the wire, as a sentence that gives no number away."""

from __future__ import annotations

import math

import hypothesis.strategies as st
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from torch import nn

from grader import comparing
from grader.comparing import RTOL, dtype, is_setting, kind, shape, with_article
from grader.sandbox import wire
from grader.sandbox.nodes import ARRAY_DTYPES, TENSOR_DTYPES
from grader.sandbox.wire import Opaque, Sketch, plain

NAN, INF = math.nan, math.inf


def tensor(*values, **options):
    return torch.tensor(values, **options)


def difference(actual, expected, **options):
    """The sentence, or nothing."""
    return str(comparing.difference(actual, expected, **options) or "")


class Net(nn.Sequential):
    """A class of a learner's own."""


# Order


def test_difference_is_empty_for_equal_values():
    for value in (None, True, 3, 0.5, "a", b"a", [1, [2.0]], (1,), {"a": 1}, torch.float32, torch.Size([2]), 1j):
        assert difference(value, value) == ""


def test_difference_tells_none_before_anything_else():
    assert difference(None, tensor(1.0)) == "it returned None"
    assert difference(None, 3) == "it returned None"
    assert difference(None, None) == ""
    assert difference(3, None) == "it is an int instead of None"


def test_difference_tells_a_none_inside_by_its_place():
    assert difference((tensor(1.0), None), (tensor(1.0), tensor(1.0))) == "second item: it is None instead of a tensor"


def test_difference_tells_the_type_before_the_shape():
    assert difference([1.0, 2.0], tensor(1.0)) == "it is a list instead of a tensor"
    assert difference(np.ones(2), tensor(1.0)) == "it is a NumPy array instead of a tensor"
    assert difference(1.0, torch.tensor(1.0)) == "it is a float instead of a tensor"


def test_difference_tells_the_shape_before_the_dtype():
    assert difference(torch.ones(2, 3, dtype=torch.float64), torch.ones(3, 2)) == (
        "the shape is (2, 3) instead of (3, 2)"
    )


def test_difference_tells_the_dtype_before_nan():
    assert difference(tensor(NAN, dtype=torch.float64), tensor(1.0)) == "the dtype is float64 instead of float32"


def test_difference_tells_nan_before_the_values():
    assert difference(tensor(1.0, NAN, INF, 4.0), tensor(2.0, 2.0, 3.0, 4.0)) == "2 of 4 values are NaN or infinite"
    assert difference(tensor(1.0, NAN), tensor(2.0, 2.0)) == "1 of 2 values is NaN or infinite"
    assert difference(tensor(NAN), tensor(2.0)) == "the value is NaN or infinite"


def test_difference_counts_values_and_shows_none():
    assert difference(tensor(1.0, 2.0, 3.25), tensor(1.0, 2.5, 3.5)) == "2 of 3 values differ"
    assert difference(tensor(1.0, 2.0, 3.25), tensor(1.0, 2.0, 3.5)) == "1 of 3 values differs"
    assert difference(tensor(1.0), tensor(2.0)) == "the value differs"


# Tensors


def test_difference_never_broadcasts():
    assert difference(torch.ones(3, 1), torch.ones(3)) == "the shape is (3, 1) instead of (3,)"
    assert difference(torch.ones(1), torch.tensor(1.0)) == "the shape is (1,) instead of ()"
    assert difference(torch.ones(1, 3), torch.ones(3, 3)) == "the shape is (1, 3) instead of (3, 3)"


def test_difference_knows_tensors_without_dimensions_or_entries():
    assert difference(torch.tensor(2.0), torch.tensor(2.0)) == ""
    assert difference(torch.tensor(2.0), torch.tensor(3.0)) == "the value differs"
    assert difference(torch.empty(0, 3), torch.empty(0, 3)) == ""
    assert difference(torch.empty(0, 3), torch.empty(3, 0)) == "the shape is (0, 3) instead of (3, 0)"


def test_difference_of_nan_is_never_empty():
    assert difference(tensor(NAN), tensor(NAN)) == "the value differs"
    assert difference(NAN, NAN) == "the number differs"
    assert difference([NAN], [NAN]) == "first item: the number differs"


def test_difference_takes_infinity_for_itself_alone():
    assert difference(tensor(INF, -INF), tensor(INF, -INF)) == ""
    assert difference(tensor(1.0), tensor(INF)) == "the value differs"
    assert difference(tensor(-INF), tensor(INF)) == "the value differs"
    assert difference(tensor(NAN), tensor(INF)) == "the value differs"
    assert difference(INF, INF) == ""
    assert difference(1.0, INF) == "the number differs"


def test_difference_allows_rounding_by_dtype():
    for kind_, rtol in RTOL.items():
        one = torch.ones(1, dtype=torch.float64)
        expected = (1000 * one).to(kind_)

        assert difference((1000 * one * (1 + rtol / 2)).to(kind_), expected) == ""
        assert difference((1000 * one * (1 + 4 * rtol)).to(kind_), expected) == "the value differs"


def test_difference_allows_an_absolute_tolerance():
    assert difference(tensor(9e-7), tensor(0.0)) == ""
    assert difference(tensor(2e-6), tensor(0.0)) == "the value differs"
    assert difference(tensor(0.4), tensor(0.0), atol=0.5) == ""
    assert difference(0.4, 0.0, atol=0.5) == ""
    assert difference({"a": [tensor(0.4)]}, {"a": [tensor(0.0)]}, atol=0.5) == ""


def test_difference_is_exact_on_whole_numbers_and_bools():
    assert difference(tensor(1, 2), tensor(1, 3), atol=10) == "1 of 2 values differs"
    assert difference(tensor(2**60 + 1), tensor(2**60)) == "the value differs"
    assert difference(tensor(True, False), tensor(True, True)) == "1 of 2 values differs"
    assert difference(tensor(True), tensor(1)) == "the dtype is bool instead of int64"
    assert difference(2, 3, atol=10) == "the value differs"


def test_difference_compares_complex_numbers():
    assert difference(tensor(1 + 1j), tensor(1 + 1j)) == ""
    assert difference(tensor(1 + 1j), tensor(1 - 1j)) == "the value differs"
    assert difference(tensor(complex(1, NAN)), tensor(1 + 0j)) == "the value is NaN or infinite"
    assert difference(1 + 1j, 1 + (1 + 1e-9) * 1j) == ""
    assert difference(1 + 1j, 1 + 2j) == "the number differs"


def test_difference_ignores_whether_gradients_are_recorded():
    assert difference(tensor(1.0, requires_grad=True), tensor(1.0)) == ""
    assert difference(tensor(1.0), tensor(1.0, requires_grad=True)) == ""


@pytest.mark.parametrize("kind_", TENSOR_DTYPES, ids=str)
def test_difference_knows_every_dtype_of_the_wire(kind_):
    zero, one = torch.zeros(2, dtype=kind_), torch.ones(2, dtype=kind_)

    assert difference(one, one.clone()) == ""
    assert difference(zero, one) == "2 of 2 values differ"


@pytest.mark.parametrize("kind_", ARRAY_DTYPES, ids=str)
def test_difference_knows_every_dtype_of_arrays(kind_):
    zero, one = np.zeros(2, kind_), np.ones(2, kind_)

    assert difference(one, one.copy()) == ""
    assert difference(zero, one) == "2 of 2 values differ"


# Arrays, numbers, containers


def test_difference_tells_an_array_from_a_tensor():
    assert difference(torch.ones(2), np.ones(2)) == "it is a tensor instead of a NumPy array"
    assert difference(None, np.ones(2)) == "it returned None"


def test_difference_of_arrays_is_told_like_that_of_tensors():
    assert difference(np.ones(2, np.float32), np.ones(2)) == "the dtype is float32 instead of float64"
    assert difference(np.ones((2, 1)), np.ones(2)) == "the shape is (2, 1) instead of (2,)"
    assert difference(np.ones(2)[::-1], np.array([1.0, 2.0])) == "1 of 2 values differs"


def test_difference_takes_an_int_for_a_float_but_no_float_for_an_int():
    assert difference(2, 2.0) == ""
    assert difference(2.0, 2) == "it is a float instead of an int"
    assert difference(True, 1.0) == "it is a bool instead of a float"
    assert difference(1, True) == "it is an int instead of a bool"
    assert difference(np.float32(2), 2.0) == "it is a float32 instead of a float"


def test_difference_survives_an_int_beyond_every_float():
    assert difference(10**400, 1.0) == "the number differs"


def test_difference_tells_lists_tuples_and_sizes_apart():
    assert difference([1], (1,)) == "it is a list instead of a tuple"
    assert difference((1,), torch.Size([1])) == "it is a tuple instead of a torch.Size"
    assert difference([torch.tensor(1.0)], [1.0]) == "first item: it is a tensor instead of a float"


def test_difference_counts_items():
    assert difference([1, 2], [1, 2, 3]) == "it has 2 items instead of 3"
    assert difference((1,), ()) == "it has 1 item instead of 0"


def test_difference_names_the_first_place_in_nested_values():
    actual = {"rows": [tensor(1.0), {"bias": (1, tensor(2.0, 4.0))}]}
    expected = {"rows": [tensor(1.0), {"bias": (1, tensor(2.0, 3.0))}]}

    assert difference(actual, expected) == "'rows': second item: 'bias': second item: 1 of 2 values differs"


def test_difference_holds_what_stands_at_its_place():
    actual, expected = {"rows": [1, (2, 3)]}, {"rows": [1, (2, 4)]}

    found = comparing.difference(actual, expected)

    assert (found.places, found.what) == (("'rows'", "second item", "second item"), "the value differs")
    assert (found.actual, found.expected) == (3, 4)
    assert found.around == ((actual, expected), ([1, (2, 3)], [1, (2, 4)]), ((2, 3), (2, 4)))


def test_difference_names_missing_keys_and_counts_others():
    assert difference({}, {"a": 1, "b": 2}) == "the key 'a' is missing"
    assert difference({"a": 1, "b": 2}, {"a": 1}) == "it has 1 more key than required"
    assert difference({"a": 1, "b": 2, "c": 3}, {"a": 1}) == "it has 2 more keys than required"
    assert difference({"a": 1}, {"a": 2}) == "'a': the value differs"


def test_difference_keeps_keys_that_are_numbers_to_itself():
    assert difference({}, {7: 1}) == "a key is missing"
    assert difference({7: 1}, {7: 2}) == "one of the values: the value differs"


def test_difference_of_other_values_is_told_without_them():
    assert difference("a", "b") == "the value differs"
    assert difference(torch.float64, torch.float32) == "the value differs"
    assert difference(Opaque("builtins.generator"), [1]) == "it is a generator instead of a list"
    assert difference(Opaque("builtins.generator"), Opaque("builtins.generator")) == ""


# Modules


def sketch(module):
    found = plain(module)
    assert isinstance(found, Sketch)
    return found


def changed(module, **attributes):
    for name, value in attributes.items():
        setattr(module, name, value)
    return sketch(module)


def test_difference_tells_what_is_not_a_module():
    assert difference(torch.ones(2), sketch(nn.Linear(3, 2))) == "it is a tensor instead of an nn.Linear"
    assert difference(Opaque("builtins.type"), sketch(nn.ReLU())) == "it is a class instead of an nn.ReLU"
    assert difference(sketch(nn.Linear(3, 2)), torch.ones(2)) == "it is an nn.Linear instead of a tensor"


def test_difference_tells_classes_of_modules_apart():
    assert difference(sketch(nn.ReLU()), sketch(nn.Linear(3, 2))) == "it is an nn.ReLU instead of an nn.Linear"
    assert difference(sketch(Net()), sketch(nn.ReLU())) == "it is an nn.Module of its own kind instead of an nn.ReLU"


def test_difference_takes_a_derived_class_for_its_base():
    assert difference(sketch(Net()), sketch(nn.Sequential())) == ""
    assert difference(sketch(nn.Sequential()), sketch(Net())) == (
        "it is an nn.Sequential instead of an nn.Module of its own kind"
    )


def test_difference_tells_sizes_of_layers():
    assert difference(sketch(nn.Linear(2, 3)), sketch(nn.Linear(3, 2))) == "in_features is 2 instead of 3"
    assert difference(sketch(nn.Linear(3, 3)), sketch(nn.Linear(3, 2))) == "out_features is 3 instead of 2"


def test_difference_repeats_no_attribute_that_is_not_a_size():
    for value in ("0.25 0.5", 0.25, 123_456_789, (1, 2, 3, 4), "x" * 100):
        found = difference(changed(nn.Linear(3, 2), in_features=value), sketch(nn.Linear(3, 2)))

        assert found == "in_features is not 3"


def test_difference_counts_layers_and_numbers_them():
    one, two = nn.Sequential(nn.Linear(3, 2)), nn.Sequential(nn.Linear(3, 2), nn.ReLU())

    assert difference(sketch(one), sketch(two)) == "it has 1 layer instead of 2"
    assert difference(sketch(nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 2))), sketch(two)) == (
        "layer 2: it is an nn.Linear instead of an nn.ReLU"
    )
    assert difference(sketch(nn.Sequential(nn.Linear(3, 4))), sketch(one)) == "layer 1: out_features is 4 instead of 2"


def test_difference_tells_the_structure_of_all_layers_before_any_parameter():
    actual, expected = nn.Sequential(nn.Linear(3, 2), nn.ReLU()), nn.Sequential(nn.Linear(3, 2), nn.Sigmoid())

    assert difference(sketch(actual), sketch(expected)) == "layer 2: it is an nn.ReLU instead of an nn.Sigmoid"


def test_difference_names_the_layer_whose_parameters_differ():
    actual, expected = nn.Sequential(nn.ReLU(), nn.Linear(1, 1)), nn.Sequential(nn.ReLU(), nn.Linear(1, 1))

    assert difference(sketch(actual), sketch(expected)) == "layer 2: weight: the value differs"


def test_difference_compares_parameters_last():
    layer, other = nn.Linear(3, 2), nn.Linear(3, 2)
    other.load_state_dict({"weight": layer.weight.detach(), "bias": layer.bias.detach() + 1})

    assert difference(sketch(layer), sketch(layer)) == ""
    assert difference(sketch(other), sketch(layer)) == "bias: 2 of 2 values differ"


def test_difference_tells_a_missing_bias():
    with_bias, without = nn.Linear(3, 2), nn.Linear(3, 2, bias=False)
    without.load_state_dict({"weight": with_bias.weight.detach()})

    assert difference(sketch(without), sketch(with_bias)) == "bias: it is None instead of a tensor"
    assert difference(sketch(with_bias), sketch(without)) == "bias: it is a tensor instead of None"


def test_difference_names_no_parameter_that_a_learner_made_up():
    layer = nn.ReLU()
    layer.register_parameter("secret_0_25", nn.Parameter(torch.ones(1)))

    assert difference(sketch(layer), sketch(nn.ReLU())) == "its parameters are not those of an nn.ReLU"


# Words


def test_kind_says_what_a_value_is():
    values = [None, tensor(1.0), np.ones(1), [], (), {}, 1, 1.0, True, "", sketch(nn.Linear(3, 2)), torch.float32]

    assert [kind(value) for value in values] == [
        *("None", "a tensor", "a NumPy array", "a list", "a tuple", "a dict", "an int", "a float", "a bool", "a str"),
        *("an nn.Linear", "a dtype"),
    ]


def test_kind_knows_types_that_do_not_travel():
    values = [(x for x in ()), torch.relu, len, nn.Linear, torch.utils.data.TensorDataset(torch.ones(2)), print]
    assert [kind(plain(value)) for value in values] == [
        *("a generator", "a function", "a function", "a class", "a TensorDataset"),
        "a function",
    ]
    assert kind(plain(torch.ones(2).to_sparse())) == "a Tensor that cannot be compared"


def test_kind_repeats_no_name_that_a_learner_made_up():
    secret = type("Secret0_25", (), {})
    module = type("Secret0_25", (nn.Module,), {})

    assert kind(plain(secret())) == "an object of its own kind"
    assert kind(plain(module())) == "an nn.Module of its own kind"
    assert kind(Opaque("torch.Tensor (0.25)")) == "a Tensor that cannot be compared"


def test_is_setting_knows_sizes_and_switches():
    assert all(map(is_setting, (None, True, 0, -1, 99_999, (3, 3), ())))
    assert not any(map(is_setting, ("3", 0.5, 100_000, (1, 2, 3, 4), (0.5,), [1], {})))


def test_shape_and_dtype_are_written_as_python_writes_them():
    assert [shape(torch.ones(size)) for size in ((), (3,), (2, 3))] == ["()", "(3,)", "(2, 3)"]
    assert shape(np.ones((2, 0))) == "(2, 0)"
    assert dtype(torch.ones(1, dtype=torch.bfloat16)) == "bfloat16"


def test_with_article_hears_the_vowel():
    assert [with_article(noun) for noun in ("int", "list", "Adam", "SGD")] == ["an int", "a list", "an Adam", "a SGD"]


# Properties

NUMBERS = st.floats()


def tensors(elements):
    shapes = st.lists(st.integers(0, 3), max_size=3)
    kinds = st.sampled_from((torch.float32, torch.float64, torch.int64, torch.bool, torch.complex64, torch.float16))

    def make(size, kind_, data):
        count = math.prod(size)
        whole = [0 if math.isinf(x) or math.isnan(x) else int(x) % 100 for x in data[:count]]
        numbers = data[:count] if kind_.is_floating_point or kind_.is_complex else whole
        return torch.tensor(numbers, dtype=kind_).reshape(size)

    return st.builds(make, shapes, kinds, st.lists(elements, min_size=27, max_size=27))


def values(floats):
    scalars = st.none() | st.booleans() | st.integers() | floats | st.text(max_size=3) | st.binary(max_size=3)
    scalars |= st.sampled_from((torch.float32, torch.Size([2]), torch.device("cpu"), Opaque("builtins.map")))
    keys = st.integers() | st.text(max_size=3) | st.booleans()
    modules = st.sampled_from((nn.Linear(2, 1), nn.ReLU(), nn.Sequential(nn.Linear(2, 1), nn.ReLU()))).map(plain)
    leaves = scalars | tensors(floats.map(lambda x: torch.tensor(x, dtype=torch.float32).item())) | modules
    leaves |= tensors(st.integers(-5, 5).map(float)).map(lambda t: plain(t.numpy()))

    def containers(inner):
        lists = st.lists(inner, max_size=3)
        return lists | lists.map(tuple) | st.dictionaries(keys, inner, max_size=3)

    return st.recursive(leaves, containers, max_leaves=5)


@settings(max_examples=100, deadline=None)
@given(values(st.floats(allow_nan=False)))
def test_difference_of_a_value_from_itself_is_empty(value):
    assert difference(value, wire.plain(value)) == ""


@settings(max_examples=150, deadline=None)
@given(values(NUMBERS), values(NUMBERS))
def test_difference_never_raises(one, other):
    found = difference(one, other)

    assert isinstance(found, str)
    assert "\n" not in found


@settings(max_examples=100, deadline=None)
@given(st.lists(st.floats(-(2.0**99), 2.0**99, width=32), min_size=1, max_size=12), st.data())
def test_difference_finds_any_changed_entry(numbers, data):
    place = data.draw(st.integers(0, len(numbers) - 1))
    expected = torch.tensor(numbers, dtype=torch.float32)
    actual = expected.clone()
    actual[place] += data.draw(st.sampled_from((-1, 1))) * (1e-5 + 1e-4 * expected[place].abs())

    found = difference(actual, expected)

    assert found == ("the value differs" if len(numbers) == 1 else f"1 of {len(numbers)} values differs")


def test_difference_counts_items_in_words_as_far_as_they_go():
    assert difference([0] * 10, [0] * 9 + [1]) == "tenth item: the value differs"
    assert difference([0] * 11, [0] * 10 + [1]) == "item 11, counted from 1: the value differs"
