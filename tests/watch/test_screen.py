"""What fills a window."""

from __future__ import annotations

from pathlib import Path

from grader.model import Kata
from grader.watch.screen import Window, frame, middle
from grader.watch.state import State

KATA = Kata(slug="one", section="s", title="One", exports=("f",), points=1, folder=Path(), reference_folder=Path())
STATE = State(kata=KATA, place=1, count=2, hint_count=2)
LESSON = "# One\n\n" + "A paragraph of the lesson.\n\n" * 40 + "## Task\n\nWrite `f`."


def seen(lesson: str, **window: int) -> list[str]:
    shown = Window(colour=False, **window)
    lines, _ = frame(STATE, middle(STATE, shown, task=lesson, hints=(), katas=""), shown)
    return lines


def test_first_screen_shows_the_task_before_the_lesson() -> None:
    lines = seen(LESSON, width=80, height=24)

    assert lines[4:9] == ["Task", "", "Write `f`.", "", "One"]
    assert len(lines) == 24


def test_first_screen_shows_a_lesson_that_has_no_task() -> None:
    assert "Only this." in seen("# One\n\nOnly this.")
