"""Standard output and standard error: what they can show, and writing to them.

Invariants: results go to standard output, talk and progress to standard error; colour and progress need a terminal, and
rich is imported only for them; a reader that leaves early is not an error.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator

from grader.errors import GraderError

#: Called with a kata's slug, how many katas are done, and how many there are.
Progress = Callable[[str, int, int], None]

WIDEST = 100


def markdown(text: str) -> str:
    """Markdown laid out for a terminal; as it is when something else reads it."""
    if not (has_colour() or sys.stdout.isatty()):
        return f"{text}\n"
    from grader.export.lesson_page import lesson_page

    lines = lesson_page(text, width=columns(), colour=has_colour(), ascii_only=not shows_signs())
    return "".join(f"{line}\n" for line in lines)


@contextlib.contextmanager
def progress_bar(doing: str) -> Iterator[Progress]:
    """Progress on standard error; silent unless that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda kata, done, total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    parts = (BarColumn(bar_width=20), MofNCompleteColumn(), TextColumn("{task.description}", markup=False))
    with Bar(*parts, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=None)
        yield lambda kata, done, total: bar.update(task, description=f"{doing} {kata}", completed=done, total=total)


def emit(text: str) -> None:
    """Write a result. When its reader has left (`| head`), the rest is dropped and the exit code still counts.

    Raises:
        GraderError: standard output cannot be written to, for want of space, say.
    """
    try:
        try:
            sys.stdout.write(text)
        except UnicodeEncodeError:
            encoding = sys.stdout.encoding
            sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_output()
    except OSError as error:
        _forget_output()
        raise GraderError(f"the result cannot be written: {error.strerror or error}") from None


def _forget_output() -> None:
    """Python flushes standard output once more at exit, and would complain then."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say(text: str) -> None:
    """Talk to whoever sits at the terminal."""
    print(text, file=sys.stderr)


def ask(question: str) -> bool | None:
    """Ask whoever sits at the terminal for yes or no, which no answer is as well; None when nobody sits there."""
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    print(question, end=" [y/N] ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def has_colour() -> bool:
    """Whether results may be coloured: on a terminal, unless NO_COLOR or FORCE_COLOR say otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def shows_signs() -> bool:
    """Whether standard output can carry the signs of a report, or ASCII alone."""
    try:
        "✓✗–·…█".encode(sys.stdout.encoding or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def columns() -> int:
    """The width to lay results out for; longer lines than `WIDEST` are hard to read."""
    return min(shutil.get_terminal_size((80, 24)).columns, WIDEST)
