"""Names of other libraries: each one raises with the pinned torch, and is answered with a name that PyTorch has."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import nn

from grader import foreign_names
from grader.exception_forms import find_form
from grader.explaining import explain
from grader.foreign_names import foreign_attribute, foreign_parameter
from grader.sandbox.learner import raised

LAYER = nn.Linear(3, 2)

#: Something with each table's names behind its dot, as a learner has it.
OWNERS = (
    (torch, foreign_names._IN_MODULES),
    (nn, foreign_names._IN_MODULES),
    (F, foreign_names._IN_MODULES),
    (torch.random, foreign_names._IN_RANDOM),
    (torch.ones(2, 3), foreign_names._OF_TENSORS),
    (LAYER, foreign_names._OF_MODELS),
    (nn.Sequential(LAYER), foreign_names._OF_MODELS),
    (torch.optim.SGD(LAYER.parameters()), foreign_names._OF_OPTIMIZERS),
    (torch.Size([2]), foreign_names._OF_SIZES),
)
ENTRIES = [(owner, name, told) for owner, names in OWNERS for name, told in names.items()]


def shown(error, source):
    reply = raised(0, error, "kata.py")
    return explain(reply, source, "kata.py", called="f()", arguments="", visible=False).reason


def attribute_error(owner, name):
    with pytest.raises(AttributeError) as caught:
        getattr(owner, name)
    return caught.value


@pytest.mark.parametrize(
    ("owner", "name", "told"),
    [entry for entry in ENTRIES if not (entry[0] in (torch, nn, F) and hasattr(entry[0], entry[1]))],
)
def test_names_of_other_libraries_are_answered(owner, name, told):
    assert shown(attribute_error(owner, name), f"x.{name}").endswith(f"{told})")


def test_names_of_modules_are_unknown_to_some_module_of_torch():
    homes = (torch, nn, F)

    assert [name for name in foreign_names._IN_MODULES if all(hasattr(home, name) for home in homes)] == []


def test_answers_name_what_torch_has():
    told = " ".join(told for _, _, told in ENTRIES)
    written = re.findall(r"\b((?:torch|nn|F)(?:\.\w+)+)", told)

    for path in written:
        assert eval(path, {"torch": torch, "nn": nn, "F": F}) is not None, path


def test_names_are_answered_only_where_they_stand_in_the_file():
    assert foreign_attribute("torch.nn", "Dense", "getattr(nn, chosen)") == ""
    assert foreign_parameter("softmax", "axis", "F.softmax(x, **options)", "") == ""


def test_names_of_a_class_of_the_learner_count_for_models_only():
    model = "class Net(nn.Module):\n    pass\n\nNet().predict(x)"
    other = "class Net:\n    pass\n\nNet().predict(x)"

    assert foreign_attribute("Net", "predict", model).startswith("that is Keras")
    assert foreign_attribute("Net", "predict", other) == ""


@pytest.mark.parametrize(
    ("value", "name", "told"),
    [
        (np.ones(3), "unsqueeze", "torch.from_numpy"),
        (np.ones(3), "backward", "torch.from_numpy"),
        ([1.0], "shape", "a list is no tensor"),
        ((1.0,), "mean", "a tuple is no tensor"),
        (0.5, "backward", "a plain number is no tensor"),
        (3, "item", "a plain number is no tensor"),
        (True, "sum", "no tensors"),
        (torch.ones(2, 3).max(dim=1), "shape", ".values and .indices"),
        (torch.ones(2, 3).sort(dim=1), "mean", ".values and .indices"),
    ],
)
def test_what_is_no_tensor_is_said_to_be_none(value, name, told):
    assert told in shown(attribute_error(value, name), f"x.{name}")


def test_what_is_no_tensor_is_not_mentioned_for_other_names():
    assert shown(attribute_error([], "push"), "x.push").endswith("nothing called `push`)")


PARAMETERS = (
    ("F.softmax(x, axis=1)", "PyTorch calls it `dim`"),
    ("nn.Softmax(axis=1)", "PyTorch calls it `dim`"),
    ("x.sum(1, keep_dims=True)", "PyTorch calls it `keepdim`"),
    ("np.sum(x, axis=1)", "NumPy's function was called on a tensor; torch.sum takes `dim` and `keepdim`"),
    ("np.max(x, axis=1)", "NumPy's function was called on a tensor; torch.max takes `dim` and `keepdim`"),
    ("nn.Linear(units=3)", "PyTorch calls it `out_features`"),
    ("nn.Linear(input_dim=3)", "PyTorch calls it `in_features`"),
    ("nn.Linear(input_size=3)", "PyTorch calls it `in_features`"),
    ("nn.Linear(output_size=3)", "PyTorch calls it `out_features`"),
    ("nn.Linear(3, 2, use_bias=False)", "PyTorch calls it `bias`"),
    ("nn.Linear(input_shape=(3,))", "PyTorch layers that need a size take it as a number, such as in_features"),
    ("nn.Linear(3, 2, activation='relu')", "in PyTorch an activation is a layer of its own, such as nn.ReLU()"),
    (
        "nn.Linear(3, 2, kernel_initializer='zeros')",
        "PyTorch layers come with numbers drawn already, and nn.init draws others",
    ),
    ("nn.Dropout(rate=0.3)", "PyTorch calls it `p`"),
    ("nn.Conv2d(filters=3)", "PyTorch calls it `out_channels`"),
    ("nn.Conv2d(1, 2, 3, strides=2)", "PyTorch calls it `stride`"),
    ("nn.LayerNorm(3, epsilon=0.1)", "PyTorch calls it `eps`"),
    ("torch.optim.SGD(LAYER.parameters(), learning_rate=0.1)", "PyTorch calls it `lr`"),
    ("F.one_hot(x.long(), depth=3)", "PyTorch calls it `num_classes`"),
    ("F.one_hot(x.long(), n_classes=3)", "PyTorch calls it `num_classes`"),
    ("F.one_hot(x.long(), axis=3)", "one_hot has no parameter called `axis`"),
    (
        "F.cross_entropy(x, x, from_logits=True)",
        "in PyTorch this is a matter of which loss is taken; cross_entropy takes logits always",
    ),
    (
        "LAYER.compile(optimizer='sgd')",
        "`compile` speeds a PyTorch model up; the optimizer and the loss are used in a training loop",
    ),
)


@pytest.mark.parametrize(("code", "told"), PARAMETERS, ids=[code for code, _ in PARAMETERS])
def test_parameters_of_other_libraries_are_answered(code, told):
    names = {"x": torch.ones(2, 3), "np": np, "torch": torch, "F": F, "nn": nn, "LAYER": LAYER}
    with pytest.raises(TypeError) as caught:
        exec(compile(code, "kata.py", "exec"), names)

    assert shown(caught.value, code).endswith(f"{told})")


def test_parameters_are_all_provoked():
    written = " ".join(code for code, _ in PARAMETERS)

    assert [name for name in foreign_names._PARAMETERS if f"{name}=" not in written] == []


def test_parameters_of_a_function_of_the_learner_are_its_own():
    source = "def softmax(x, dim):\n    return x\n\nsoftmax(x, axis=1)\n"

    assert foreign_parameter("softmax", "axis", source, "softmax(x, axis=1)") == ""


def test_layers_begin_with_a_capital_where_the_name_does_not():
    small = find_form("AttributeError", "module 'torch.nn' has no attribute 'dropuot'")
    capital = find_form("AttributeError", "module 'torch.nn' has no attribute 'Dropuot'")

    assert small is not None
    assert "capital letter" in small[0].meaning
    assert capital is not None
    assert capital[0].meaning == ""
