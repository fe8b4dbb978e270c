import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.sanitising import sanitise, sanitise_block

ANY_TEXT = st.text(st.characters())  # lone surrogates included


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("softmax.py", "softmax.py"),
        ("Grüße, 你好 🎉", "Grüße, 你好 🎉"),
        ("\x1b[2Jgone", r"\x1b[2Jgone"),
        ("two\nlines\r\n\tof text", r"two\nlines\r\n\tof text"),
        ("bell\x07 delete\x7f", r"bell\x07 delete\x7f"),
        ("C1 \x9b31m", r"C1 \x9b31m"),
        ("bidi \u202e \u2066 \u200e \u061c", r"bidi \u202e \u2066 \u200e \u061c"),
        ("zero\u200bwidth\u200d\ufeff", r"zero\u200bwidth\u200d\ufeff"),
        ("separators\u2028\u2029", r"separators\u2028\u2029"),
        ("no-break\xa0space", r"no-break\xa0space"),
        ("surrogate \udcff", r"surrogate \udcff"),
        ("private \ue000, unassigned \u0378", r"private \ue000, unassigned \u0378"),
        ("tag \U000e0041", r"tag \U000e0041"),
        ("blank letters \u3164\u115f", r"blank letters \u3164\u115f"),
        ("selectors \ufe0f\U000e0100", r"selectors \ufe0f\U000e0100"),
    ],
)
def test_sanitise_shows_what_a_terminal_would_hide_or_obey(text, shown):
    assert sanitise(text) == shown


def test_sanitise_cuts_with_an_ellipsis_at_the_limit():
    assert sanitise("abcdef", 6) == "abcdef"
    assert sanitise("abcdefg", 6) == "abcde…"


def test_sanitise_never_cuts_an_escape_in_half():
    assert sanitise("ab\x1bcd", 6) == "ab…"
    assert sanitise("ab\x1b", 6) == r"ab\x1b"


def test_sanitise_of_a_huge_text_looks_only_at_its_beginning():
    assert len(sanitise("\x00" * 10_000_000)) <= 200


@settings(deadline=None)  # a busy machine is not a bug
@given(ANY_TEXT, st.integers(1, 40))
def test_sanitise_returns_one_printable_line_within_the_limit(text, limit):
    shown = sanitise(text, limit)

    assert shown.isprintable()
    assert len(shown) <= limit
    assert sanitise(shown, limit) == shown


def test_sanitise_block_keeps_lines_and_turns_tabs_into_spaces():
    assert sanitise_block("def f():\r\n\treturn\t1\x1b[0m\n") == "def f():\n    return  1\\x1b[0m"


def test_sanitise_block_shows_a_carriage_return_inside_a_line():
    assert sanitise_block("10%\r20%\n") == r"10%\r20%"


def test_sanitise_block_ends_in_an_ellipsis_when_lines_are_left_out():
    assert sanitise_block("a\nb\nc\n", lines=3) == "a\nb\nc"
    assert sanitise_block("a\nb\nc\nd", lines=3) == "a\nb\n…"


def test_sanitise_block_cuts_each_line_at_the_width():
    assert sanitise_block("abcdef\nab", width=4) == "abc…\nab"


@settings(deadline=None)  # a busy machine is not a bug
@given(ANY_TEXT, st.integers(1, 5), st.integers(1, 20))
def test_sanitise_block_returns_printable_lines_within_the_limits(text, lines, width):
    shown = sanitise_block(text, lines, width)

    assert len(shown.split("\n")) <= lines
    assert all(line.isprintable() and len(line) <= width for line in shown.split("\n"))
