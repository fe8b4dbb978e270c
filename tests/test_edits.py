"""The small changes of a program: which there are, and that each is a program with one change."""

from __future__ import annotations

import ast
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.edits import LONGEST_PROGRAM, single_changes
from grader.near_miss import MEANINGS

PROJECT = Path(__file__).parents[1]
REFERENCES = sorted(path for path in PROJECT.glob("reference/*/*/*.py") if path.stem == path.parent.name)
MANY = 10_000


def programs(text, most=MANY):
    """The programs that one change makes, each with the kind of its change."""
    text = dedent(text)
    whole = text.encode()
    return [
        (kind, (whole[:start] + new.encode() + whole[end:]).decode())
        for kind, start, end, new, _, _ in single_changes(text, most)
    ]


def bodies(line, most=MANY):
    """What becomes of one line in a function, with the kind of the change."""
    head = "def f(x, y, n):\n    "
    return [(kind, text.removeprefix(head).rstrip()) for kind, text in programs(f"{head}{line}\n", most)]


@pytest.mark.parametrize(
    ("line", "kind", "changed"),
    [
        ("return x.sum(dim=1)", "number", "return x.sum(dim=0)"),
        ("return x[-1]", "number", "return x[0]"),
        ("return x * 0.5", "number", "return x * 1.0"),
        ("return f(x, flag=True)", "flag", "return f(x, flag=False)"),
        ("return loss(x, y, reduction='mean')", "word", "return loss(x, y, reduction='sum')"),
        ("return x + y", "operator", "return x - y"),
        ("return x * y", "operator", "return x @ y"),
        ("return x - y", "swapped_sides", "return y - x"),
        ("return x - y - n", "grouping", "return x - (y - n)"),
        ("return x @ y", "transpose_right", "return x @ y.T"),
        ("return x < y", "comparison", "return x <= y"),
        ("return x and y", "and_or", "return x or y"),
        ("return x if n else y", "swapped_branches", "return y if n else x"),
        ("return x, y", "swapped_items", "return y, x"),
        ("return g(x, y)", "swapped_arguments", "return g(y, x)"),
        ("return x[y, n]", "swapped_index", "return x[n, y]"),
        ("return x[1:]", "slice", "return x[1:-1]"),
        ("return f(x.shape[0], x.shape[0])", "everywhere", "return f(y.shape[1], y.shape[1])"),
        ("return x.sum(dim=1) / x.std(dim=1)", "everywhere", "return x.sum(dim=0) / x.std(dim=0)"),
        ("return len(x)", "size", "return x.numel()"),
        ("return x / n.size(0)", "size", "return x / n.shape[1]"),
        ("return x.sum()", "function", "return x.mean()"),
        ("return torch.zeros(n)", "function", "return torch.ones(n)"),
        ("return x.max", "attribute", "return x.min"),
        ("return x", "name", "return y"),
        ("x[0] = y", "accumulate", "x[0] += y"),
        ("return g(3)", "hard_coded", "return g(x.shape[0])"),
        ("return g(x)", "constant", "return g(1)"),
        ("x.backward", "missing_call", "x.backward()"),
        ("if x.bias:\n        return y", "truth", "if x.bias is not None:\n        return y"),
        ("return x.exp().sum()", "extra_step", "return x.sum()"),
        ("return g(x)", "extra_step", "return x"),
        ("return x.T", "extra_step", "return x"),
        ("return -x", "extra_minus", "return x"),
        ("return not x", "extra_not", "return x"),
        ("return x * 2", "extra_operand", "return x"),
        ("return x[0]", "extra_index", "return x"),
        ("return g(x, y, keepdim=True)", "extra_argument", "return g(x, y)"),
        ("return nn.Sequential(x, y, n)", "extra_layer", "return nn.Sequential(x, n)"),
        ("return nn.Sequential(x, y)", "missing_layer", "return nn.Sequential(x, nn.ReLU(), y)"),
        ("return x ** 2", "other_step", "return ((x).exp())"),
        ("return x.abs()", "other_step", "return ((x) ** 2)"),
        ("return x.sum(1)", "missing_keepdim", "return x.sum(1, keepdim=True)"),
        ("return x.sum()", "missing_dim", "return x.sum(dim=0)"),
        ("return x.std(0,)", "missing_correction", "return x.std(0,correction=0)"),
        ("return x", "missing_minus", "return -(x)"),
        ("return x", "missing_transpose", "return (x).T"),
        ("return x", "missing_operand", "return (x) + y"),
        ("return x", "missing_division", "return (x) / len(n)"),
        ("x + y", "missing_return", "return x + y"),
        ("z = x + y", "missing_return", "z = x + y\n    return z"),
        ("x += y", "in_place", "x = x + (y)"),
        ("x += y", "operator", "x -= y"),
        ("if x:\n        return y\n    return n", "condition", "if not (x):\n        return y\n    return n"),
        ("x = y\n    return x", "extra_statement", "pass\n    return x"),
        ("x = n\n    y = x\n    return y", "swapped_statements", "y = x\n    x = n\n    return y"),
        (
            "for i in n:\n        x = i\n        y = i\n    return y",
            "indented_too_far",
            "for i in n:\n        x = i\n    y = i\n    return y",
        ),
        (
            "for i in n:\n        x = i\n    y = i\n    return y",
            "indented_too_little",
            "for i in n:\n        x = i\n        y = i\n    return y",
        ),
        ("loss.backward()", "missing_no_grad", "with torch.no_grad():\n        loss.backward()"),
        ("with torch.no_grad():\n        x = y", "extra_with", "if True:\n        x = y"),
    ],
)
def test_change_is_among_those_of_a_line(line, kind, changed):
    assert (kind, changed) in bodies(line)


def test_step_of_a_training_loop_is_inserted_with_the_names_that_it_uses():
    program = """
        def train(model, x, y, optimizer):
            loss = (model(x) - y).pow(2).mean()
            loss.backward()
            optimizer.step()
    """
    inserted = {
        kind: [text for other, text in programs(program) if other == kind]
        for kind in ("missing_zero_grad", "missing_eval", "missing_backward", "moved_statement")
    }

    before_backward = "optimizer.zero_grad()\n    loss.backward()"
    assert any(before_backward in text for text in inserted["missing_zero_grad"])
    assert any("model.eval()\n    loss =" in text for text in inserted["missing_eval"])
    assert any("loss.backward()\n    optimizer.step()" in text for text in inserted["missing_backward"])
    assert any(text.rstrip().endswith("mean()") for text in inserted["moved_statement"])


def test_likelier_changes_come_first():
    kinds = [kind for kind, _ in bodies("return torch.sigmoid(x + y)")]

    assert kinds.index("extra_step") < kinds.index("operator") < kinds.index("name") < kinds.index("missing_centring")


def test_no_more_changes_than_wanted():
    assert len(bodies("return x @ y + n", 5)) == 5


def test_texts_types_errors_and_prints_are_left_alone():
    program = '''
        """About 1 thing."""
        import torch

        def f(x: "1" = None) -> "2":
            """Adds 3."""
            print(x, 4)
            if x is None:
                raise ValueError(f"{5} is not {x}")
            assert x > 6
            return x
    '''

    assert not [text for _, text in programs(program) if "number" in _]


def test_offsets_count_bytes():
    assert ("number", 'return x["é"] + 0') in bodies('return x["é"] + 1')


def test_carriage_returns_end_lines():
    changed = [text for kind, text in programs("def f(x):\r\n    return x + 1\r\n") if kind == "number"]

    assert "def f(x):\r\n    return x + 0\r\n" in changed


@pytest.mark.parametrize("path", REFERENCES, ids=lambda path: path.stem)
def test_changes_of_a_reference_are_other_programs_that_parse(path):
    text = path.read_text(encoding="utf-8")
    changed = programs(text)

    assert len({program for _, program in changed}) > 50
    for kind, program in changed:
        assert kind in MEANINGS
        assert program != text
        ast.parse(program)


def test_program_that_is_no_python_is_refused():
    with pytest.raises(SyntaxError):
        single_changes("def f(:", MANY)


def test_program_without_end_is_refused():
    with pytest.raises(ValueError, match="40000"):
        single_changes("#" * (LONGEST_PROGRAM + 1), MANY)


ATOMS = ["x", "y", "1", "-2", "0.5", "True", '"mean"', "x.T", "x[0]", "x[:, 1:]", "n", "x ** 2"]
SHAPES = [
    "({} + {})",
    "({} @ {})",
    "torch.f({}, {})",
    "({}).sum(dim={})",
    "-({} - {})",
    "({} if n else {})",
    "[{}, {}]",
]


@st.composite
def expressions(draw, depth=3):
    """The text of an expression; parentheses keep its parts together."""
    if depth == 0 or draw(st.booleans()):
        return draw(st.sampled_from(ATOMS))
    return draw(st.sampled_from(SHAPES)).format(draw(expressions(depth - 1)), draw(expressions(depth - 1)))


@given(expressions(), expressions())
@settings(max_examples=60, deadline=None)
def test_every_change_of_an_expression_parses_and_differs(one, other):
    program = f"def f(x, y, n):\n    z = {one}\n    return {other}\n"
    for _, changed in programs(program):
        assert changed != program
        ast.parse(changed)
