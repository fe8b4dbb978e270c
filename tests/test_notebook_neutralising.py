"""What only IPython understands becomes comments, and Python stays as it is."""

from __future__ import annotations

import io
import time
import tokenize
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.notebooks.neutralising import neutralise
from grader.notebooks.scanning import Kind, logical_lines, statements

PROJECT = Path(__file__).parent.parent
MAGICS = ("%matplotlib inline", "!pip install torch", "?torch", "torch.nn?", "%%writefile x.py", "/f 1", ",f a", ";f a")

lines = st.sampled_from(
    (
        *MAGICS,
        *(f"    {magic}" for magic in MAGICS),
        "x = !ls",
        "pip install x",
        "def f(x):",
        "    return x % 3",
        "text = '''",
        "'''",
        '"""',
        "x = (1,",
        "% 2)",
        ")",
        "if x: \\",
        "# it's % !",
        "s = '% \\'",
        "",
    )
)
cells = st.lists(st.one_of(lines, st.text(alphabet="%!?'\"\\()[]#= \tab\n", max_size=12)), max_size=12).map("\n".join)


@given(cells)
@settings(max_examples=200, deadline=None)
def test_line_count_is_kept(text):
    assert neutralise(text).text.count("\n") == text.count("\n")


@given(cells)
@settings(max_examples=200, deadline=None)
def test_no_command_is_left_where_a_statement_begins(text):
    left = neutralise(text).text

    assert not any(line.is_for_jupyter for line in logical_lines(left))
    assert not any(line.code.startswith(("%", "!", "?", "/", ",", ";")) for line in logical_lines(left))


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_any_text_has_statements(text):
    for statement in statements(text):
        assert 0 <= statement.first <= statement.last <= text.count("\n")


@pytest.mark.parametrize("folder", ["grader/sandbox", "grader/contrast", "katas", "tests/sandbox"])
def test_python_stays_byte_for_byte(folder):
    for path in sorted((PROJECT / folder).rglob("*.py")):
        text = path.read_text()
        if "from grader" not in text and "import grader" not in text:
            assert neutralise(text).text == text, path


def test_logical_lines_are_those_of_pythons_tokenizer():
    for path in sorted((PROJECT / "grader").glob("*.py")):
        text = path.read_text()
        tokens = tokenize.generate_tokens(io.StringIO(text).readline)
        ends = [token.start[0] - 1 for token in tokens if token.type == tokenize.NEWLINE]
        assert [line.last for line in logical_lines(text) if line.code] == ends, path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("%matplotlib inline\nx = 1", "# %matplotlib inline\nx = 1"),
        ("if x:\n    !ls\ny = 2", "if x:\n    pass  # !ls\ny = 2"),
        ("files = !ls\n", "# files = !ls\n"),
        ("!echo it's \\\n  me\nx = 1", "# !echo it's \\\n# me\nx = 1"),
        ("torch.relu?", "# torch.relu?"),
        ("pip install torch", "# pip install torch"),
        ("%%bash\nrm -rf ~\nls", "# %%bash\n# rm -rf ~\n# ls"),
        ("\n%%time\nx = 1", "\n# %%time\nx = 1"),
        ("get_ipython().system('ls')", "# get_ipython().system('ls')"),
        ("import grader\ngrader.check(\n  f)\nx = 1", "# import grader\n# grader.check(\n# f)\nx = 1"),
        ("  x = 1\n  y = 2", "x = 1\ny = 2"),
        ("x = (7\n% 3)", "x = (7\n% 3)"),
        ('"""\n%ls\n"""', '"""\n%ls\n"""'),
        ("x = 5 \\\n% 3", "x = 5 \\\n% 3"),
    ],
)
def test_commands_become_comments(text, expected):
    assert neutralise(text).text == expected


def test_kata_magic_names_the_kata_and_is_no_remark():
    neutral = neutralise("%%kata softmax --sandbox=process\n!ls\nx = 1")

    assert neutral.kata == "softmax"
    assert neutral.text == "# %%kata softmax --sandbox=process\n# !ls\nx = 1"
    assert neutral.commands == ((1, "!ls"),)


@pytest.mark.parametrize(
    ("text", "kind", "binds"),
    [
        ("import torch.nn as nn, os.path", Kind.IMPORT, ("nn", "os")),
        ("from torch import (nn,\n  Tensor as T,\n)", Kind.IMPORT, ("nn", "T")),
        ("from torch import *", Kind.STAR, ()),
        ("from __future__ import annotations", Kind.FUTURE, ()),
        ("@decorated\nasync def f(x):\n    return x", Kind.DEFINITION, ("f",)),
        ("class A: pass", Kind.DEFINITION, ("A",)),
        ("f: object = lambda x: x", Kind.DEFINITION, ("f",)),
        ("EPSILON: float = 1e-6  # small", Kind.CONSTANT, ("EPSILON",)),
        ("SIZES = (10, -2, [True, 'a'])", Kind.CONSTANT, ("SIZES",)),
        ("x = open('a')", Kind.OTHER, ("x",)),
        ("x = [].pop", Kind.OTHER, ("x",)),
        ("x == 1", Kind.OTHER, ()),
    ],
)
def test_statement_is_known_by_its_head(text, kind, binds):
    (statement,) = statements(text)

    assert (statement.kind, statement.binds) == (kind, binds)


def test_open_bracket_ends_where_a_function_begins():
    found = statements("x = (1,\n\ndef f(x):\n    return x\n")

    assert [statement.binds for statement in found] == [("x",), ("f",)]


def test_names_in_f_strings_are_used():
    assert "helper" in statements("x = f'{helper(1)}'")[0].uses
    assert "helper" not in statements("x = 'helper'  # helper")[0].uses


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "1" * 100_000 + "@",
        "x:" + " " * 100_000,
        "x" + " " * 100_000,
        "%%time\n" * 20_000,
        "(" * 100_000,
        '"' * 100_001,
        "\\\n" * 50_000,
        "a" * 100_000,
        "x = [\ndef f(\n" * 10_000,
        "import " + "a, " * 30_000,
        "from a import (" + "\n" * 100_000,
        "f'{" * 30_000,
    ],
    ids=range(12),
)
def test_hostile_text_takes_time_in_proportion(text):
    started = time.process_time()

    statements(neutralise(text).text)

    assert time.process_time() - started < 1
