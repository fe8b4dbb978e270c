"""A state as the lines of a window.

Invariants: never more lines than the window has; the heading and the keys stay where they are, the middle scrolls;
everything that a learner's code can have a part in goes through a `Page`, which sanitises it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from grader.export.kata_details import put_details
from grader.export.lesson_page import lesson_page
from grader.export.marks import BROKEN, NOT_STARTED, mark_of, sign_of
from grader.export.page import Page, Span
from grader.model import KataReport, Outcome
from grader.watch.state import State, Status, View

WIDEST = 100
_HEAD, _FOOT = 4, 2
#: Columns at the right of the sentence at the bottom for what lies beyond the window.
_MORE = 16

HELP = (
    ("save", "grades the file, in whatever editor you like"),
    ("n", "goes on to the next kata that is not solved"),
    ("p", "goes back to the kata before this one"),
    ("h", "shows your hints; once more, the next one"),
    ("t", "shows the task, and the lesson below it"),
    ("l", "shows all katas and what you have done"),
    ("r", "puts the file back as it was shipped, after asking; yours is kept beside it"),
    ("v or Esc", "goes back to the verdict"),
    ("Enter", "grades again"),
    ("j k, PgUp PgDn", "scroll"),
    ("q", "ends watching; `make watch` goes on where you were"),
)
KEYS = (
    ("n", "next"),
    ("p", "previous"),
    ("h", "hint"),
    ("t", "task"),
    ("l", "list"),
    ("r", "reset"),
    ("?", "help"),
    ("q", "quit"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """What there is room for, and what can be shown."""

    width: int = 80
    height: int = 24
    colour: bool = True
    ascii_only: bool = False

    @property
    def room(self) -> int:
        """Lines of the middle."""
        return max(self.height - _HEAD - _FOOT, 1)

    @property
    def columns(self) -> int:
        return min(self.width, WIDEST)


def frame(state: State, middle: list[str], window: Window) -> tuple[list[str], int]:
    """The lines of the window, and how far the middle is scrolled, which is no further than it reaches."""
    head, note = _head(state, window), _note(state, window)
    room = max(window.height - len(head) - len(note) - 1, 1)
    most = max(len(middle) - room, 0)
    scroll = min(state.scroll, most)
    seen = middle[scroll : scroll + room]
    seen += [""] * (room - len(seen))
    if most:
        note[-1] = _with_more(note[-1], "j: more below" if scroll < most else "k: more above", window)
    lines = [*head, *seen, *note, _key_bar(window)]
    return lines[-window.height :] if len(lines) > window.height else lines, scroll


def verdict(report: KataReport, window: Window) -> list[str]:
    """What is to be said about a kata that was begun: what does not pass first."""
    page = _page(window)
    put_details(page, first_things_first(report), alone=True, verbose=False)
    return _lines(page, window)


def first_things_first(report: KataReport) -> KataReport:
    """The same report with what did not pass before what did; each half stays in the author's order."""

    def unpassed_first(checks: tuple) -> tuple:  # type: ignore[type-arg]
        return tuple(sorted(checks, key=lambda check: check.outcome is Outcome.PASSED))

    return replace(report, checks=unpassed_first(report.checks), examples=unpassed_first(report.examples))


def help_page(window: Window) -> list[str]:
    page = _page(window)
    for key, text in HELP:
        page.put((text, ""), lead=(key, "bold cyan"), hang=16, indent=2)
    return _lines(page, window)


def lesson(text: str, window: Window) -> list[str]:
    """Markdown laid out for the window."""
    return lesson_page(text, width=window.columns, colour=window.colour, ascii_only=window.ascii_only)


def _head(state: State, window: Window) -> list[str]:
    page = _page(window)
    place = f"{state.place} of {state.count}"
    page.row(((state.kata.title, "bold"), max(page.width - len(place) - 2, 1)), right=(place, "dim"))
    page.row(((state.kata.stub_path, "cyan"), page.width), right=("", ""))
    said, right = status_line(state, page)
    page.row((said, max(page.width - len(right[0]) - 2, 1)), right=right)
    return [*_lines(page, window)[:3], ""]


def status_line(state: State, page: Page) -> tuple[Span, Span]:
    """Where things are, in a few words, and when."""
    if state.status is Status.STARTING:
        return ("Getting ready ...", "yellow"), ("", "")
    if state.status is Status.GRADING:
        return ("Grading ...", "yellow"), (state.at, "dim")
    if state.status is Status.GONE:
        return ("The file is gone", "bold red"), ("", "")
    report = state.early or state.report
    if state.status is Status.TROUBLE or report is None:
        return ("Not graded", "bold red"), (state.at, "dim")
    mark = mark_of(report)
    sign, style = sign_of(mark, page)
    when = (f"saved {state.at}" if state.at else "", "dim")
    if mark is NOT_STARTED:
        return (f"{sign} not begun: edit the file and save it", "yellow"), when
    points = f"{report.points}/{report.points_possible} points{' ...' if state.early else ''}"
    return (f"{sign} {mark.word}, {points}", f"bold {style}"), when


def _note(state: State, window: Window) -> list[str]:
    """The sentence at the bottom in one line, or in two where one is too short for it."""
    page = Page(width=max(window.columns - _MORE, 1), ascii_only=window.ascii_only)
    page.put((note_of(state), "bold green" if state.has_passed and not state.note else "yellow"), lines=2)
    return _lines(page, window) or [""]


def _with_more(line: str, more: str, window: Window) -> str:
    """What there is beyond the window, at the right edge, which `_note` has kept free."""
    styled = f"\x1b[2m{more}\x1b[0m" if window.colour else more
    return f"{line}\x1b[{window.columns - len(more) + 1}G{styled}"


def note_of(state: State) -> str:
    """The sentence at the bottom."""
    if state.asking:
        return "Put the file back as shipped? Yours is kept beside it. y/n"
    if state.note:
        return state.note
    report = state.report
    if report is None or state.early or state.status is not Status.GRADED:
        return ""
    if report.outcome is Outcome.BROKEN:
        return BROKEN
    if report.outcome is Outcome.PASSED:
        return f"All {report.points_possible} points. Well done! n goes on."
    return "practice only: not isolated, not an official grade" if state.practice else ""


def _key_bar(window: Window) -> str:
    """As many words as there is room for; the keys themselves stay."""
    page = _page(window)
    full = sum(len(key) + len(word) + 3 for key, word in KEYS) - 2
    spans: list[Span] = []
    for key, word in KEYS:
        spans += [(key, "bold cyan"), (f" {word}  " if full <= window.columns else " ", "")]
    page.put(*spans)
    return _lines(page, window)[0]


def _page(window: Window) -> Page:
    return Page(width=window.columns, ascii_only=window.ascii_only)


def _lines(page: Page, window: Window) -> list[str]:
    return page.render(colour=window.colour).splitlines()


def middle(state: State, window: Window, *, task: str, hints: tuple[str, ...], katas: str) -> list[str]:
    """What fills the middle.

    Args:
        state: what is shown.
        window: where.
        task: the lesson, Markdown.
        hints: those that were shown, the newest first, Markdown.
        katas: the list of katas, laid out.
    """
    if state.view is View.HELP:
        return help_page(window)
    if state.view is View.LIST:
        return katas.splitlines()
    if state.view is View.HINTS:
        text = "\n\n".join(hints) or "This kata has no hints. `t` shows the task again."
        if hints and state.hints < state.hint_count:
            text += f"\n\n---\n\n`h` shows hint {state.hints + 1} of {state.hint_count}."
        return lesson(text, window)
    report = state.report
    if state.view is View.TASK or report is None or mark_of(report) is NOT_STARTED:
        return lesson(task_first(task), window)
    return verdict(report, window)


def task_first(text: str) -> str:
    """A lesson with its task before the rest: what is asked for is to be seen without scrolling."""
    before, heading, task = text.partition("\n## Task\n")
    return f"## Task\n{task}\n\n{before}" if heading else text
