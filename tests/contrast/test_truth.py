"""Whatever is named is so: each sentence is checked by a computation of its own, on numbers that may mislead."""

from __future__ import annotations

import re

import hypothesis.strategies as st
import pytest
import torch
from hypothesis import given, settings
from hypothesis.extra.numpy import array_shapes, arrays

from grader import comparing
from grader.contrast import Inputs, contrast, operations
from grader.contrast.case import Case

#: What may be done to the numbers that were wanted; some of it leaves them as they were, some is nothing known.
CHANGES = (
    lambda t: -t,
    lambda t: t.abs(),
    lambda t: 2 * t,
    lambda t: t / 3,
    lambda t: t + 1,
    lambda t: t - 0.375,
    lambda t: t.clamp(min=0),
    lambda t: t.round(),
    lambda t: t.flip(0),
    lambda t: t.flip(-1),
    lambda t: t.roll(1, 0),
    lambda t: t.transpose(0, -1),
    lambda t: t.flatten(),
    lambda t: t[:-1],
    lambda t: t[1:],
    lambda t: t.unsqueeze(0),
    lambda t: t.sum(0),
    lambda t: t.mean(-1),
    lambda t: t.flatten()[:, None] - t.flatten(),
    lambda t: t.square(),
    lambda t: 1 - t,
    lambda t: (t > 0).float(),
    lambda t: (t <= 0).float(),
    lambda t: t.exp(),
    lambda t: t * torch.arange(t.shape[-1]),
    lambda t: t + torch.arange(t.shape[-1]),
    lambda t: torch.where(t < 0, 0.5 * t, t),
    lambda t: torch.cat([t[:-1], t[-1:] + 1]),
    lambda t: t.sort(0).values,
    lambda t: t * 0,
)


def near(one, other):
    return one.shape == other.shape and torch.allclose(one, other, rtol=2e-5, atol=2e-6)


def same_items(one, other, dim):
    """Whether two tensors hold the same slices, as often as each other, in any order."""
    left = list(other.unbind(dim))
    for item in one.unbind(dim):
        place = next((n for n, wanted in enumerate(left) if near(item, wanted)), None)
        if place is None:
            return False
        left.pop(place)
    return not left


def dim_of(tensor, noun):
    return {"value": 0, "row": 0, "column": 1}.get(
        noun.split()[0].rstrip("s"), int((re.findall(r"\d+$", noun) or [0])[0])
    )


def shifted(a, e, noun, late):
    dim = dim_of(a, noun)
    size = a.shape[dim] - 1
    one, other = (
        (a.narrow(dim, 1, size), e.narrow(dim, 0, size)) if late else (a.narrow(dim, 0, size), e.narrow(dim, 1, size))
    )
    return near(one, other)


def line_sums(difference, dim):
    """The values of each line along a dimension, as rows."""
    return difference.movedim(dim, 0).flatten(1)


def reduced(name, where, tensor):
    function = {"mean": torch.mean, "sum": torch.sum}[name]
    if where == "over all values":
        return function(tensor)
    dim = {"down each column": 0, "along each row": 1}.get(where)
    return function(tensor, int(where.rsplit(" ", 1)[1]) if dim is None else dim)


#: A sentence, and what has to be so: a predicate of the result, of what was wanted, and of the words in the brackets.
CLAIMS = {
    r"every value has the opposite sign": lambda a, e: near(a, -e),
    r"negative values have become positive ones of the same size": lambda a, e: near(a, e.abs()),
    r"only the signs of some values differ": lambda a, e: near(a.abs(), e.abs()),
    r"every value is twice what is expected": lambda a, e: near(a, 2 * e),
    r"every value is half of what is expected": lambda a, e: near(a, e / 2),
    r"every value is what is expected, multiplied by (\d+), .*": lambda a, e, n: near(a, int(n) * e),
    r"every value is what is expected, divided by (\d+), .*": lambda a, e, n: near(a, e / int(n)),
    r"every value is what is expected, .*(?:square root|as when|as with).*": lambda a, e: near(
        a, a.abs().max() / e.abs().max() * e
    ),
    r"every value is what is expected times the same number": lambda a, e: near(
        a.abs() / a.abs().max(), e.abs() / e.abs().max()
    ),
    r"every value is (larger|smaller) by 1": lambda a, e, way: near(a, e + (1 if way == "larger" else -1)),
    r"every value is (larger|smaller) by the same number": lambda a, e, way: near(a, e + (a - e).mean()),
    r"every value is 0": lambda a, e: not a.any(),
    r"every value is the same number": lambda a, e: near(a, a.flatten()[0].expand_as(a)),
    r"all (.*) are the same": lambda a, e, noun: near(a, a.narrow(dim_of(a, noun), 0, 1).expand_as(a)),
    r"negative values have become 0": lambda a, e: near(a, e.relu()),
    r"the values are right where they are positive; .*": lambda a, e: near(a.relu(), e),
    r"every value is the square of what is expected": lambda a, e: near(a, e**2),
    r"every value is the square root of what is expected": lambda a, e: near(a, e**0.5),
    r"every value is the exponential of what is expected": lambda a, e: near(a, e.exp()),
    r"every value is the logarithm of what is expected": lambda a, e: near(a, e.log()),
    r"every value is 1 divided by what is expected": lambda a, e: near(a, 1 / e),
    r"every value is 1 minus what is expected": lambda a, e: near(a, 1 - e),
    r"0 and 1 are swapped everywhere": lambda a, e: bool(((e == 0) | (e == 1)).all()) and near(a, 1 - e),
    r"every value is what is expected, without its decimals": lambda a, e: near(a, e.trunc()),
    r"every value is what is expected, rounded to a whole number": lambda a, e: near(a, e.round()),
    r"every value is what is expected, rounded to a few decimals": lambda a, e: any(
        near(a, e.round(decimals=decimals)) for decimals in range(1, 6)
    ),
    r"each (?:row|column|line along dimension \d) sums to 1, which is not so in what is expected": lambda a, e: (
        has_sums_of_one(a) and not has_sums_of_one(e)
    ),
    r"each (?:row|column|line along dimension \d) is expected to sum to 1, and none does": lambda a, e: (
        has_sums_of_one(e) and not has_sums_of_one(a, dims=[dim for dim in range(e.dim()) if sums_to_one(e, dim)])
    ),
    r"only the (first|last) (.*) is right": lambda a, e, which, noun: (
        near(*(t.narrow(dim_of(a, noun), 0 if which == "first" else a.shape[dim_of(a, noun)] - 1, 1) for t in (a, e)))
        and len(different_lines(a, e, dim_of(a, noun))) == a.shape[dim_of(a, noun)] - 1
    ),
    r"it is the transpose of what is expected": lambda a, e: near(a, e.T),
    r"the values are right, with the dimensions (\d) and (\d) swapped": lambda a, e, i, j: near(
        a, e.transpose(int(i), int(j))
    ),
    r"the values are right, with the dimensions in another order": lambda a, e: sorted(a.shape) == sorted(e.shape),
    r"the values are right, and .* of size 1 .*": lambda a, e: near(a.squeeze(), e.squeeze()) and a.shape != e.shape,
    r"(?:a|the|\d) dimensions? of size 1 .*": lambda a, e: a.squeeze().shape == e.squeeze().shape,
    r"the values are right and in their order, in another shape": lambda a, e: near(a.flatten(), e.flatten()),
    r"its diagonal is what is expected: .*": lambda a, e: near(a.diagonal(), e.flatten()),
    r"it is what is expected, repeated by broadcasting": lambda a, e: near(a, e.expand_as(a)),
    r"it is the (mean|sum) (.*) of what is expected": lambda a, e, f, w: near(a.squeeze(), reduced(f, w, e).squeeze()),
    r"its (mean|sum) (.*) is what is expected": lambda a, e, f, w: near(reduced(f, w, a).squeeze(), e.squeeze()),
    r"the last .* (?:is|are) (missing|too many), and the others are right": lambda a, e, _: starts(a, e),
    r"the first .* (?:is|are) (missing|too many), and the others are right": lambda a, e, _: ends(a, e),
    r"the two (.*) are swapped": lambda a, e, noun: near(a, e.flip(dim_of(a, noun))),
    r"the (.*) are right, but in reversed order": lambda a, e, noun: near(a, e.flip(dim_of(a, noun))),
    r"the (.*) are right, but in another order": lambda a, e, noun: same_items(a, e, dim_of(a, noun)),
    r"the (.*) come one place too (late|early)": lambda a, e, noun, way: shifted(a, e, noun, way == "late"),
    r"the same numbers are expected, in other places": lambda a, e: near(
        a.flatten().sort().values, e.flatten().sort().values
    ),
    r"every (.*) is off by a number of its own, the same in the whole \w+": lambda a, e, noun: all(
        near(row, row[:1].expand_as(row)) for row in line_sums(a - e, dim_of(a, noun))
    ),
    r"every (.*) is what is expected times a number of its own": lambda a, e, noun: all(
        near(one * other.abs().max(), other * one[other.abs().argmax()] * other[other.abs().argmax()].sign())
        for one, other in zip(line_sums(a, dim_of(a, noun)), line_sums(e, dim_of(a, noun)), strict=True)
    ),
    r"only the (first|last) (.*) differs": lambda a, e, which, noun: near(
        *(t.narrow(dim_of(a, noun), int(which == "first"), a.shape[dim_of(a, noun)] - 1) for t in (a, e))
    ),
    r"only one (.*) differs": lambda a, e, noun: len(different_lines(a, e, dim_of(a, noun))) == 1,
    r"only the values on the diagonal are right": lambda a, e: near(a.diagonal(0, -2, -1), e.diagonal(0, -2, -1)),
    r"only the values on the diagonal differ": lambda a, e: near(a - a.tril().triu(), e - e.tril().triu()),
    r"only the values above the diagonal differ": lambda a, e: near(a.tril(), e.tril()),
    r"only the values below the diagonal differ": lambda a, e: near(a.triu(), e.triu()),
    r"the values differ exactly where the expected ones are (negative|positive|0)": lambda a, e, sign: bool(
        ((a - e).abs() > 1e-6)[{"negative": e < 0, "positive": e > 0, "0": e == 0}[sign]].all()
    ),
    r"they differ by little: at most a thousandth of the largest one expected": lambda a, e: bool(
        ((a - e).abs() <= 1.01e-3 * e.abs().max()).all()
    ),
    r"each (column|row) has the mean 0, where each (?:column|row) is expected to": lambda a, e, line: near(
        a.mean(int(line == "row")), a.sum(int(line == "row")) * 0
    ),
    r"each (column|row) sums to 1, where each (?:column|row) is expected to": lambda a, e, line: near(
        a.sum(int(line == "row")), a.sum(int(line == "row")) * 0 + 1
    ),
    r"(?:all of them are|it is) (?:NaN|infinite).*": lambda a, e: not a.isfinite().all(),
    r"some are NaN and some infinite.*": lambda a, e: bool(a.isnan().any() and a.isinf().any()),
}


def sums_to_one(tensor, dim):
    return near(tensor.sum(dim), torch.ones_like(tensor.sum(dim))) or bool(((tensor.sum(dim) - 1).abs() < 1.1e-4).all())


def has_sums_of_one(tensor, dims=None):
    return any(sums_to_one(tensor, dim) for dim in dims or range(tensor.dim()))


def starts(a, e):
    return any(
        a.dim() == e.dim() and near(*(t.narrow(d, 0, min(a.shape[d], e.shape[d])) for t in (a, e)))
        for d in range(a.dim())
    )


def ends(a, e):
    def end(t, dim):
        size = min(a.shape[dim], e.shape[dim])
        return t.narrow(dim, t.shape[dim] - size, size)

    return any(a.dim() == e.dim() and near(end(a, d), end(e, d)) for d in range(a.dim()))


def different_lines(a, e, dim):
    return [n for n, (one, other) in enumerate(zip(a.unbind(dim), e.unbind(dim), strict=True)) if not near(one, other)]


def holds(sentence, actual, expected):
    for pattern, claim in CLAIMS.items():
        match = re.fullmatch(pattern.replace("every value", "(?:every value|it)"), sentence)
        if match:
            return claim(actual.double(), expected.double(), *match.groups())
    raise AssertionError(f"nothing checks that {sentence}")


#: Quarters from -3 to 3, so that numbers meet by chance, and any others.
QUARTERS = st.integers(-12, 12).map(lambda n: n / 4)
ANY = st.floats(-100, 100, width=32).map(lambda x: 0.0 if abs(x) < 1e-3 else x)


@st.composite
def tensors(draw):
    shape = draw(array_shapes(min_dims=1, max_dims=3, min_side=1, max_side=5))
    return torch.from_numpy(draw(arrays("float32", shape, elements=draw(st.sampled_from((QUARTERS, ANY))))))


@settings(max_examples=300, deadline=None)
@given(tensors(), st.lists(st.sampled_from(CHANGES), min_size=1, max_size=2), st.booleans())
def test_a_pattern_that_is_named_is_true(expected, changes, backwards):
    actual = expected
    for change in changes:
        actual = change(actual) if actual.dim() else actual
    if backwards:
        actual, expected = expected, actual
    found = comparing.difference(actual, expected)
    if found is None or not expected.isfinite().all():
        return

    sentence = contrast(found, Inputs(), values=False)

    assert not sentence or holds(sentence, actual, expected), sentence


#: What may be done to one argument or to two, and some of what a sentence may then claim of them.
OPERATIONS = (
    lambda x, y: x + y,
    lambda x, y: y - x,
    lambda x, y: x * y,
    lambda x, y: x / y,
    lambda x, y: x.maximum(y),
    lambda x, y: x @ y.T if x.dim() == 2 else x,
    lambda x, y: x.T @ y if x.dim() == 2 else x,
    lambda x, y: x[0],
    lambda x, y: y[..., -1],
    lambda x, y: x.mean(0),
    lambda x, y: y.sum(-1),
    lambda x, y: x.amax(-1),
    lambda x, y: x.median(0).values,
    lambda x, y: y.std(0, correction=0),
    lambda x, y: x.std(0),
    lambda x, y: x.square().mean(),
    lambda x, y: x.abs().mean(-1),
    lambda x, y: x.exp(),
    lambda x, y: y.square(),
    lambda x, y: x.tanh(),
    lambda x, y: x.softmax(-1),
    lambda x, y: x.cumsum(0),
    lambda x, y: x.sort(0).values,
    lambda x, y: y - y.mean(0),
    lambda x, y: x / x.sum(-1, keepdim=True),
)

ONE, TWO = "`([xy])`", "`([xy])(\\.T)?`"
WHERE = "(?: (down each column|along each row|over dimension \\d))?"

#: A sentence about arguments, and what its words are, computed anew: a function of the arguments by their names.
OPERATION_CLAIMS = {
    rf"it is {TWO} ([-+*/@]) {TWO}": lambda named, one, t, sign, other, u: {
        "+": torch.add,
        "-": torch.sub,
        "*": torch.mul,
        "/": torch.div,
        "@": torch.matmul,
    }[sign](named[one].T if t else named[one], named[other].T if u else named[other]),
    rf"it is the (larger|smaller) one of {ONE} and {ONE} in every place": lambda named, which, one, other: torch.where(
        (named[one] > named[other]) == (which == "larger"), named[one], named[other]
    ),
    rf"(?:every value|it) is the (.*) of that in {ONE}": lambda named, what, one: {
        "exponential": torch.exp,
        "logarithm": torch.log,
        "square": lambda t: t * t,
        "square root": lambda t: t**0.5,
        "absolute value": lambda t: torch.where(t < 0, -t, t),
        "opposite": lambda t: 0 - t,
        "sigmoid": lambda t: 1 / (1 + (-t).exp()),
        "tanh": torch.tanh,
    }[what](named[one]),
    rf"it is the (softmax|log-softmax|running sum) of {ONE}{WHERE}": lambda named, what, one, where: {
        "softmax": torch.softmax,
        "log-softmax": torch.log_softmax,
        "running sum": torch.cumsum,
    }[what](named[one], dim_along(where)),
    rf"it is {ONE} (.*?){WHERE}": lambda named, one, what, where: {
        "in sorted order": lambda t, dim: t.sort(dim).values,
        "minus its mean": lambda t, dim: t - t.mean(dim, keepdim=True),
        "divided by its sum": lambda t, dim: t / t.sum(dim, keepdim=True),
        "divided by its maximum": lambda t, dim: t / t.max(dim, keepdim=True).values,
    }[what](named[one], dim_along(where)),
    rf"it is the (first|last) (row|column|slice along dimension \d) of {ONE}": lambda named, which, noun, one: named[
        one
    ].select(dim_of(named[one], noun), 0 if which == "first" else -1),
    rf"it is the (.*?) of (all values of )?{ONE}{WHERE}": lambda named, what, whole, one, where: {
        "mean": lambda t, dim: t.sum(dim) / t.shape[dim],
        "sum": lambda t, dim: t.sum(dim),
        "maximum": lambda t, dim: t.max(dim).values,
        "minimum": lambda t, dim: t.min(dim).values,
        "median": lambda t, dim: t.sort(dim).values.select(dim, (t.shape[dim] - 1) // 2),
        "product": lambda t, dim: t.prod(dim),
        "mean of the squares": lambda t, dim: (t * t).sum(dim) / t.shape[dim],
        "sum of the squares": lambda t, dim: (t * t).sum(dim),
        "mean of the sizes (abs)": lambda t, dim: t.abs().sum(dim) / t.shape[dim],
        "population's standard deviation (divided by n)": lambda t, dim: t.var(dim, correction=0) ** 0.5,
        "sample's standard deviation (divided by n - 1)": lambda t, dim: t.var(dim) ** 0.5,
        "population's variance (divided by n)": lambda t, dim: (t - t.mean(dim, keepdim=True)).square().mean(dim),
        "sample's variance (divided by n - 1)": lambda t, dim: t.std(dim).square(),
    }[what](named[one].flatten() if whole else named[one], 0 if whole else dim_along(where)),
}


def dim_along(where):
    known = {"down each column": 0, "along each row": 1, None: 0}
    return known[where] if where in known else int(where.rsplit(" ", 1)[1])


@pytest.mark.filterwarnings("ignore:std")  # of a single row
@settings(max_examples=300, deadline=None)
@given(st.data(), tensors(), st.sampled_from(OPERATIONS))
def test_an_operation_that_is_named_is_the_one(data, x, operation):
    elements = data.draw(st.sampled_from((QUARTERS, ANY)))
    y, expected = (torch.from_numpy(data.draw(arrays("float32", x.shape, elements=elements))) for _ in range(2))
    actual = operation(x, y)
    found = comparing.difference(actual, expected)
    if found is None:
        return

    sentence = operations.one_operation_on_the_inputs(
        Case(actual=actual, expected=expected, inputs=Inputs(before={"x": x, "y": y}), values=False, whole=True)
    )

    named = {"x": x.double(), "y": y.double()}
    for pattern, compute in OPERATION_CLAIMS.items():
        if match := re.fullmatch(pattern, sentence):
            claimed = compute(named, *match.groups())
            assert torch.allclose(claimed.squeeze(), actual.double().squeeze(), rtol=2e-4, atol=2e-5), sentence
            return
    assert not sentence, f"nothing checks that {sentence}"


@settings(max_examples=300, deadline=None)
@given(tensors(), st.sampled_from(CHANGES), st.sampled_from(CHANGES))
def test_a_hidden_check_tells_no_number_but_sizes(expected, change, other):
    given_ = other(expected)
    actual = change(expected)
    found = comparing.difference(actual, expected)
    if found is None:
        return

    sentence = contrast(found, Inputs(before={"x": given_}), values=False)

    shapes = (actual.shape, expected.shape, given_.shape)
    sizes = {number for shape in shapes for number in (*shape, shape.numel(), len(shape))} | {0, 1, 2, 3, 4}
    differences = {abs(one - other) for one in sizes for other in sizes}
    assert {int(number) for number in re.findall(r"\d+", sentence)} <= sizes | differences, sentence
    assert "." not in sentence
