"""What an editor shows of every stub: types that resolve, and docstrings that read well on hover."""

from __future__ import annotations

import ast
import inspect
import re
import typing
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from grader.catalog import load_curriculum
from grader.model import Kata
from grader.sandbox.learner import load_module

KATAS = tuple(load_curriculum(Path(__file__).parent.parent))
SECTIONS = ("Args", "Returns", "Raises", "Example")

#: Words that say what a tensor looks like; `any`, where all do.
SHAPE = re.compile(r"shape|\bany\b|number|\([\w, ]*\)|dtype")
CODE = re.compile(r"``|:\w+:`|:param|\t")


def functions() -> list[object]:
    return [pytest.param(kata, name, id=f"{kata.slug}-{name}") for kata in KATAS for name in kata.exports]


def stub(kata: Kata, name: str) -> Callable[..., object]:
    return getattr(load_module(kata.slug, str(kata.stub), kata.stub.read_text(encoding="utf-8")), name)


def sections_of(docstring: str) -> dict[str, str]:
    """Texts by heading; what comes before the first has none."""
    _, *parts = re.split(r"^([A-Z]\w+):\n(?=    \S)", f"\n{docstring}\n", flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def entries(text: str) -> dict[str, str]:
    """The parameters of an `Args` section, with what is said of each."""
    _, *parts = re.split(r"^    (\w+): ", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize(("kata", "name"), functions())
def test_types_of_a_stub_are_complete_and_resolve(kata: Kata, name: str) -> None:
    function = stub(kata, name)

    hints = typing.get_type_hints(function)

    assert set(hints) == {*inspect.signature(function).parameters, "return"}


@pytest.mark.parametrize(("kata", "name"), functions())
def test_docstring_of_a_stub_reads_well_on_hover(kata: Kata, name: str) -> None:
    function = stub(kata, name)
    docstring = inspect.getdoc(function) or ""
    summary, *rest = docstring.splitlines()
    sections, hints = sections_of(docstring), typing.get_type_hints(function)

    assert re.fullmatch(r"[A-Z].{10,115}[.]", summary)
    assert rest[:1] in ([], [""])
    assert list(sections) == [heading for heading in SECTIONS if heading in sections]
    assert docstring.count("`") % 2 == 0
    assert not CODE.search(docstring)
    for paragraph in docstring.split("\n\n"):
        assert paragraph.count("`") % 2 == 0, paragraph

    told = entries(sections.get("Args", ""))
    assert list(told) == list(inspect.signature(function).parameters)
    for parameter, text in told.items():
        if hints[parameter] in (torch.Tensor, np.ndarray):
            assert SHAPE.search(text), f"{parameter}: what shape or dtype?"
    if told and hints["return"] is not type(None):
        assert "Returns" in sections


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.slug)
def test_docstring_of_a_stub_says_what_it_is_and_where_the_lesson_is(kata: Kata) -> None:
    docstring = ast.get_docstring(ast.parse(kata.stub.read_text(encoding="utf-8"))) or ""

    assert "\n" not in docstring
    assert "README.md" in docstring
