from dataclasses import replace
from pathlib import Path

import pytest

from grader.model import Kata
from grader.watch.state import Action, State, View, press

KATA = Kata(slug="one", section="s", title="One", exports=("f",), points=1, folder=Path(), reference_folder=Path())
STATE = State(kata=KATA, place=1, count=2, hint_count=2)


@pytest.mark.parametrize(
    ("key", "action"),
    [
        ("n", Action.NEXT),
        ("p", Action.PREVIOUS),
        ("q", Action.QUIT),
        ("ctrl-c", Action.QUIT),
        ("enter", Action.GRADE),
    ],
)
def test_key_asks_for_an_action(key: str, action: Action) -> None:
    assert press(STATE, key) == (STATE, action)


@pytest.mark.parametrize(("key", "view"), [("t", View.TASK), ("l", View.LIST), ("?", View.HELP)])
def test_view_opens_and_closes_with_its_key(key: str, view: View) -> None:
    opened, _ = press(replace(STATE, scroll=5), key)

    assert (opened.view, opened.scroll) == (view, 0)
    assert press(opened, key)[0].view is View.VERDICT
    assert press(opened, "escape")[0].view is View.VERDICT


def test_hints_come_one_at_a_time() -> None:
    first, action = press(STATE, "h")
    assert (first.view, action) == (View.HINTS, Action.HINT)

    seen = replace(first, hints=1)
    assert press(seen, "h")[1] is Action.HINT
    assert press(replace(seen, hints=2), "h")[1] is None


def test_hints_that_are_known_are_shown_before_a_new_one() -> None:
    shown, action = press(replace(STATE, hints=1), "h")

    assert (shown.view, action) == (View.HINTS, None)


def test_reset_is_asked_for_and_needs_a_yes() -> None:
    asking, action = press(STATE, "r")
    assert (asking.asking, action) == (True, None)

    assert press(asking, "y")[1] is Action.RESET
    assert press(asking, "ctrl-c")[1] is Action.QUIT
    for other in ("n", "r", "q", "enter"):
        after, action = press(asking, other)
        assert (after.asking, action, after.note) == (False, None, "Nothing was reset.")


def test_scrolling_stays_above_the_first_line() -> None:
    assert press(STATE, "k")[0].scroll == 0
    assert press(STATE, "down")[0].scroll == 1
    assert press(STATE, "page-down", room=20)[0].scroll == 18
    assert press(replace(STATE, scroll=40), "page-up", room=20)[0].scroll == 22
    assert press(replace(STATE, scroll=40), "home")[0].scroll == 0


def test_unknown_key_changes_nothing() -> None:
    assert press(STATE, "x") == (STATE, None)
