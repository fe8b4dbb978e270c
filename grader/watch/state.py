"""What is shown, and what a key does to it.

Invariants: pure values and functions; a key that means nothing now changes nothing; what costs time or touches a file
is only asked for, as an `Action`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, StrEnum

from grader.model import Kata, KataReport, Outcome


class View(StrEnum):
    """What fills the middle of the window."""

    VERDICT = "verdict"
    TASK = "task"
    HINTS = "hints"
    LIST = "list"
    HELP = "help"


class Status(StrEnum):
    """Where the file and its grading are."""

    STARTING = "starting"
    GRADING = "grading"
    GRADED = "graded"
    GONE = "gone"
    TROUBLE = "trouble"


class Action(Enum):
    """What a key asks the session to do."""

    NEXT = "next"
    PREVIOUS = "previous"
    HINT = "hint"
    GRADE = "grade"
    RESET = "reset"
    QUIT = "quit"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything that a window shows.

    Attributes:
        kata: the one that is watched.
        place: its number in the course, from 1 on.
        count: how many katas there are.
        view: what fills the middle.
        scroll: lines of it that are above the window.
        status: where the file and its grading are.
        report: the last verdict; None before the first.
        early: what the checks said of the newest text, while its report is still made.
        practice: True when the code was not isolated, so that the grade is not official.
        at: the time of the save, `14:02:31`.
        seconds: from the save to its verdict.
        number: counts verdicts.
        note: a sentence at the bottom, until the next event.
        asking: whether the next key answers if the stub is to be reset.
        hints: how many hints have been shown.
        hint_count: how many there are.
    """

    kata: Kata
    place: int
    count: int
    view: View = View.VERDICT
    scroll: int = 0
    status: Status = Status.STARTING
    report: KataReport | None = None
    early: KataReport | None = None
    practice: bool = False
    at: str = ""
    seconds: float = 0.0
    number: int = 0
    note: str = ""
    asking: bool = False
    hints: int = 0
    hint_count: int = 0

    @property
    def has_passed(self) -> bool:
        return self.report is not None and self.report.outcome is Outcome.PASSED


_ACTIONS = {"n": Action.NEXT, "p": Action.PREVIOUS, "enter": Action.GRADE, "q": Action.QUIT, "ctrl-c": Action.QUIT}
_VIEWS = {"t": View.TASK, "l": View.LIST, "?": View.HELP}
_LINE_UP, _LINE_DOWN = ("k", "up"), ("j", "down")
_PAGE_UP, _PAGE_DOWN = ("page-up", "ctrl-b"), ("page-down", "ctrl-f", " ")


def press(state: State, key: str, *, room: int = 20) -> tuple[State, Action | None]:
    """What a key does.

    Args:
        state: what is shown now.
        key: a character, or the name of a key; see `keys`.
        room: lines of the middle of the window, which is what a page is.

    Returns:
        What is shown then, and what is to be done.
    """
    if state.asking:
        return _answer(state, key)
    if key in _ACTIONS:
        return replace(state, note=""), _ACTIONS[key]
    if key == "h":
        return replace(state, note="", view=View.HINTS, scroll=0), _hint(state)
    if key == "r":
        return replace(state, asking=True), None
    if key in _VIEWS:
        view = View.VERDICT if state.view is _VIEWS[key] else _VIEWS[key]
        return replace(state, note="", view=view, scroll=0), None
    if key in ("escape", "v"):
        return replace(state, note="", view=View.VERDICT, scroll=0), None
    return replace(state, scroll=_scrolled(state.scroll, key, room)), None


def _answer(state: State, key: str) -> tuple[State, Action | None]:
    answered = replace(state, asking=False, note="")
    if key in ("y", "Y"):
        return answered, Action.RESET
    if key == "ctrl-c":
        return answered, Action.QUIT
    return replace(answered, note="Nothing was reset."), None


def _hint(state: State) -> Action | None:
    """The first press shows the hints that are known; only when they are on the screen is there another one."""
    has_more = state.hints < state.hint_count
    return Action.HINT if has_more and (state.view is View.HINTS or not state.hints) else None


def _scrolled(scroll: int, key: str, room: int) -> int:
    page = max(room - 2, 1)
    steps = {-1: _LINE_UP, 1: _LINE_DOWN, -page: _PAGE_UP, page: _PAGE_DOWN}
    if key in ("g", "home"):
        return 0
    return max(scroll + next((step for step, keys in steps.items() if key in keys), 0), 0)
