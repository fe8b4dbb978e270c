"""A lesson as lines of a terminal."""

from __future__ import annotations

from grader.export.lesson_page import lesson_page, narrowed

DRAWING = """\
array  ------------>  [ 1.0 | 2.0 ]        one memory
tensor ------------>  [ 1.0 | 2.0 ]"""


def test_lesson_page_fills_paragraphs_and_keeps_one_empty_line():
    text = "# Softmax\n\nOne row of numbers\nbecomes *shares*.\n\n\n\n## Task\n\nWrite it."

    assert lesson_page(text, width=40, colour=False) == [
        "Softmax",
        "",
        "One row of numbers becomes shares.",
        "",
        "Task",
        "",
        "Write it.",
    ]


def test_lesson_page_keeps_code_as_it_is():
    text = "```python\nif x:\n    y = 1           # so\n```"

    assert lesson_page(text, width=40, colour=False) == ["  if x:", "      y = 1           # so"]


def test_lesson_page_breaks_long_code_further_to_the_right():
    text = "```python\nif x:\n    y = first_of_them + second_of_them\n```"

    assert lesson_page(text, width=34, colour=False) == [
        "  if x:",
        "      y = first_of_them +",
        "          second_of_them",
    ]


def test_lesson_page_keeps_backticks_where_there_is_no_colour():
    assert lesson_page("Call `f` once.", width=40, colour=False) == ["Call `f` once."]
    assert "`" not in lesson_page("Call `f` once.", width=40, colour=True)[0]


def test_lesson_page_has_plain_signs_for_plain_terminals():
    lines = lesson_page("- one\n\n| a |\n|---|\n| ∞ |", width=40, colour=False, ascii_only=True)

    assert "\n".join(lines).isascii()
    assert " * one" in lines


def test_narrowed_takes_air_and_arrows_out_and_keeps_columns_aligned():
    assert narrowed(DRAWING, 40).splitlines() == [
        "array  --->  [ 1.0 | 2.0 ]    one memory",
        "tensor --->  [ 1.0 | 2.0 ]",
    ]


def test_narrowed_leaves_a_drawing_that_fits():
    assert narrowed(DRAWING, 80) == DRAWING


def test_narrowed_stops_where_nothing_repeats():
    assert narrowed("abcdef\nghijkl", 3) == "abcdef\nghijkl"
