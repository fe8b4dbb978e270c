"""The line after full points: what is taken of an accepted solution, and which one a learner gets."""

from __future__ import annotations

import pytest

from grader.alternatives import also_right, alternatives_in, without_marks
from grader.errors import KataError


@pytest.fixture
def marked(tmp_path):
    """The alternatives in a file with these lines in a function."""

    def read(*lines):
        path = tmp_path / "reference" / "s" / "k" / "accepted" / "one.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("def linear(x, weight, bias):\n" + "".join(f"    {line}\n" for line in lines))
        return alternatives_in(path)

    return read


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("return F.linear(x, weight, bias)  # also right", "F.linear(x, weight, bias)"),
        ("y = F.relu(x)  # also right", "F.relu(x)"),
        ("a, b = f(x), x.T # also right  ", "f(x), x.T"),
        ("x.zero_()  # also right", "x.zero_()"),
        ("x *= 2  # also right", "x *= 2"),
        ("x.grad = None  # also right", "x.grad = None"),
        ("x[0] = 1.8  # also right", "x[0] = 1.8"),
        ('return f("a  b")  # also right', 'f("a  b")'),
    ],
)
def test_marked_line_shows_what_says_something(marked, line, text):
    assert [alternative.text for alternative in marked(line)] == [text]


def test_line_without_a_mark_shows_nothing(marked):
    assert marked("return x  # also right, but slow") == ()


@pytest.mark.parametrize(
    "line", ["for y in x:  # also right\n        pass", "return f(\n    x)  # also right", "pass  # also right"]
)
def test_mark_needs_one_statement_on_one_line(marked, line):
    with pytest.raises(
        KataError, match=r'reference/s/k/accepted/one.py:\d: "# also right" has to follow one statement'
    ):
        marked(line)


@pytest.mark.parametrize(
    ("line", "text", "is_used"),
    [
        ("F.linear(x)", "def linear(x):\n    return x @ w", False),
        ("F.linear(x)", "nn.functional . linear(x)", True),
        ("F.linear(x)", "F.linear_map(x)", False),
        ("pairwise(x)", "def pairwise(x): ...", False),
        ("pairwise(x)", "pairwise (x)", True),
        ("x.T @ y.mean()", "y.mean()", False),
        ("x.T @ y.mean()", "x.T * y.mean()", True),
        ("x * (x > 0)", "def f() -> int: return x * x", False),
        ("x * (x > 0)", "return x*(x>0)", True),
        ("x * x", "x ** 2", False),
        ("x < 0", "x <= 0", False),
    ],
)
def test_alternative_is_used_when_all_its_parts_are(marked, line, text, is_used):
    (alternative,) = marked(f"return {line}  # also right")

    assert alternative.is_used_in(text) == is_used


def test_learner_sees_the_shortest_that_is_new(marked):
    found = marked("a = x.sum(dim=-1)  # also right", "b = x.mean()  # also right", "c = x.amax()  # also right")

    assert also_right(found, "") == "x.amax()"
    assert also_right(found, "x.amax()") == "x.mean()"
    assert also_right(found, "x.amax(); x.mean(); x.sum()") == ""
    assert also_right((), "") == ""


def test_alternative_of_one_function_of_several_names_it(marked):
    found = marked("return F.linear(x, weight, bias)  # also right")

    assert also_right(found, "", with_function=True) == "F.linear(x, weight, bias)  # in linear"
    assert also_right(found, "F.linear(x, weight, bias)", with_function=True) == ""


def test_readers_see_no_marks():
    assert without_marks("a = 1  # also right\nb = 2  # why\n") == "a = 1\nb = 2  # why\n"
