"""What a learner has done in a course, kept between runs in `.kata/progress.json`.

Invariants: the values are pure and only `load` and `update` touch files; the file is replaced whole or not at all, and
under a lock, so that neither a crash nor a second `kata` loses what was recorded; a file that cannot be understood is
kept beside the new one; keeping progress never stops a command. No symbolic link is followed: the course may be one
that somebody else handed in.

docs/progress-format.md is the file's documentation. Versions of the format:
    1: the first.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from grader.digest import digest
from grader.model import Curriculum, Kata, Outcome, Report, Section, Submission
from grader.opening import Folder, Missing, Refused
from grader.replacing import replace_file
from grader.terminal import say

#: Raised with every change, also for a new key: an older program would drop the key when it writes the file.
FORMAT_VERSION = 1

FOLDER, FILE, LOCK = ".kata", "progress.json", "lock"
SHOWN = f"{FOLDER}/{FILE}"

SIZE_LIMIT = 1024 * 1024
"""The largest file that is read, in bytes; a course of a hundred katas has about 20,000."""

LOCK_SECONDS = 5.0
"""How long another `kata` is waited for; it holds the lock for milliseconds, unless it was stopped with Ctrl-Z."""

_Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
Tell = Callable[[str], None]


class KataProgress(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a learner has done in one kata.

    Attributes:
        attempts: gradings of a file that was begun and was not the one graded just before.
        points: the most that were earned.
        solved: the day when all points were first earned.
        hints: how many were shown, from the first on.
        digest: of the text that was graded last.
    """

    attempts: _Count = 0
    points: _Count = 0
    solved: datetime.date | None = None
    hints: _Count = 0
    digest: str = ""


_NOTHING = KataProgress()


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """What a learner has done in a course.

    Attributes:
        version: of the file's format.
        current_slug: the kata that the learner is at; empty before the first one.
        katas: by slug; a kata without an entry has not been begun.
    """

    version: int = FORMAT_VERSION
    current_slug: str = msgspec.field(default="", name="current")
    katas: dict[str, KataProgress] = msgspec.field(default_factory=dict)

    def of(self, slug: str) -> KataProgress:
        """What was done in one kata, which may be nothing."""
        return self.katas.get(slug, _NOTHING)

    def is_solved(self, slug: str) -> bool:
        return self.of(slug).solved is not None

    def current(self, curriculum: Curriculum) -> Kata:
        """The kata that the learner is at: before the first one, the first that is not solved, or the last."""
        katas = curriculum.katas
        known = (kata for kata in katas if kata.slug == self.current_slug)
        return next(known, None) or self._first_unsolved(katas) or katas[-1]

    def next_kata(self, curriculum: Curriculum) -> Kata | None:
        """The next kata that is not solved, after the current one and then from the first on; None when all are.

        The current kata comes last of all; before there is one, the first that is not solved is the next.
        """
        katas = curriculum.katas
        behind = next((place for place, kata in enumerate(katas, start=1) if kata.slug == self.current_slug), 0)
        return self._first_unsolved(katas[behind:] + katas[:behind])

    def has_finished(self, part: Section | Curriculum) -> bool:
        """Whether every kata is solved; there is nothing to finish where there are none."""
        return bool(part.katas) and all(self.is_solved(kata.slug) for kata in part.katas)

    def with_current(self, slug: str) -> Progress:
        """The same with the learner at another kata."""
        return msgspec.structs.replace(self, current_slug=slug)

    def with_hint(self, slug: str, number: int) -> Progress:
        """The same after hint `number`, from 1 on, was shown."""
        done = self.of(slug)
        return self._with(slug, msgspec.structs.replace(done, hints=max(done.hints, number)))

    def without(self, slug: str) -> Progress:
        """The same with one kata as if it had never been begun."""
        return msgspec.structs.replace(self, katas={name: done for name, done in self.katas.items() if name != slug})

    def with_report(
        self, report: Report, digests: Mapping[str, str], *, today: datetime.date | None = None
    ) -> Progress:
        """The same after a grading of the learner's own course.

        Katas that were not begun, could not be read or are BROKEN leave no trace. The learner is taken to be at the
        kata that was graded alone, else at one whose text is new: the first that did not pass, or the last.

        Args:
            report: what became of it.
            digests: of the texts that were graded, by slug; see `digests_of`.
            today: the day to note; the calendar's unless given.
        """
        graded = [kata for kata in report.katas if kata.started and kata.outcome is not Outcome.BROKEN]
        graded = [kata for kata in graded if kata.kata in digests]
        renewed = [kata for kata in graded if digests[kata.kata] != self.of(kata.kata).digest]
        progress = self
        for kata in graded:
            done, passed = self.of(kata.kata), kata.outcome is Outcome.PASSED
            entry = KataProgress(
                attempts=done.attempts + (kata in renewed),
                points=max(done.points, kata.points),
                solved=done.solved or ((today or datetime.date.today()) if passed else None),
                hints=done.hints,
                digest=digests[kata.kata],
            )
            progress = progress._with(kata.kata, entry)

        if len(report.katas) == 1:
            return progress.with_current(report.katas[0].kata)
        unsolved = (kata for kata in renewed if kata.outcome is not Outcome.PASSED)
        at = next(unsolved, None) or (renewed[-1] if renewed else None)
        return progress.with_current(at.kata) if at else progress

    def _with(self, slug: str, done: KataProgress) -> Progress:
        return msgspec.structs.replace(self, katas={**self.katas, slug: done})

    def _first_unsolved(self, katas: tuple[Kata, ...]) -> Kata | None:
        return next((kata for kata in katas if not self.is_solved(kata.slug)), None)


class _Version(msgspec.Struct):
    """What is read of a file before anything else."""

    version: Annotated[int, msgspec.Meta(ge=1)]


class Unreadable(Exception):
    """A progress file that cannot be used; says why.

    Attributes:
        kind: `damaged` or `newer`.
    """

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind


def digests_of(submission: Submission) -> dict[str, str]:
    """The digest of every text that was handed in, by slug."""
    return {source.kata: digest(source.text) for source in submission.sources}


def encode(progress: Progress) -> bytes:
    """The content of the file: indented JSON that ends with a newline."""
    return msgspec.json.format(msgspec.json.encode(progress, order="deterministic"), indent=2) + b"\n"


def decode(content: bytes) -> Progress:
    """What a file holds.

    Raises:
        Unreadable: it is damaged, or of a newer version.
    """
    try:
        version = msgspec.json.decode(content, type=_Version).version
        if version > FORMAT_VERSION:
            raise Unreadable("newer", f"has version {version} of its format, and this program knows {FORMAT_VERSION}")
        return msgspec.json.decode(content, type=Progress)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise Unreadable("damaged", "is damaged") from None


def load(root: Path, tell: Tell = say) -> Progress:
    """What was recorded in the course in `root`; nothing where that cannot be read, which is told in a sentence."""
    try:
        return _read(root)
    except Unreadable as error:
        tell(f"{SHOWN} {error}; it is left as it is, and what it holds does not count")
    except (OSError, Refused) as error:
        tell(f"{SHOWN} {_why(error)}; what it holds does not count")
    return Progress()


def update(root: Path, change: Callable[[Progress], Progress], tell: Tell = say) -> Progress:
    """Read what was recorded, change it and write it back, alone among all that do so.

    Args:
        root: the course.
        change: from what was recorded to what is, without side effects; it may be called more than once, and what it
            raises passes through.
        tell: gets a sentence when progress cannot be kept as it should; the result is right nevertheless.
    """
    before = load(root, lambda _: None)
    after = change(before)
    if after == before:
        return after  # nothing to write, and so nothing to complain about
    with contextlib.ExitStack() as held:
        try:
            folder = _folder(root)
            if not held.enter_context(_lock(folder)):
                tell(f"{SHOWN} cannot be locked: while two commands run at once, one may lose what the other records")
            before, kept = _read_or_set_aside(root)
        except (OSError, Refused) as error:
            tell(f"progress is not kept: {SHOWN} {_why(error)}")
            return after
        if kept:
            tell(kept)

        after = change(before)
        if after != before:
            try:
                replace_file(folder / FILE, encode(after))
            except OSError as error:
                tell(f"progress is not kept: {SHOWN} {_why(error)}")
        return after


def record(root: Path, report: Report, submission: Submission, tell: Tell = say) -> tuple[Progress, Progress]:
    """Keep what became of a grading of the learner's own course.

    Returns:
        What was recorded before, and what is now.
    """
    digests, before = digests_of(submission), Progress()

    def change(progress: Progress) -> Progress:
        nonlocal before
        before = progress
        return progress.with_report(report, digests)

    after = update(root, change, tell)
    return before, after


def _read(root: Path) -> Progress:
    with Folder(root, follow=True) as folder:
        try:
            return decode(folder.read((FOLDER, FILE), SIZE_LIMIT))
        except Missing:
            return Progress()


def _read_or_set_aside(root: Path) -> tuple[Progress, str]:
    """What was recorded; when it is unreadable the file gets another name, and the sentence that says so is second."""
    try:
        return _read(root), ""
    except Unreadable as error:
        kept = free_name(root / FOLDER / FILE, error.kind)
        (root / FOLDER / FILE).rename(kept)
        return Progress(), f"{SHOWN} {error}; it is kept as {FOLDER}/{kept.name}, and a new one begins"


def free_name(path: Path, ending: str) -> Path:
    """A path beside `path` that nothing has: its name, the ending, and the time."""
    stamp = datetime.datetime.now().strftime("%Y-%m-%dT%H%M%S")
    names = (f"{path.name}.{ending}-{stamp}{again}" for again in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path.with_name(name) for name in names if not os.path.lexists(path.with_name(name)))


def _folder(root: Path) -> Path:
    """The folder for what is kept, made when it is missing; git ignores it, since it changes with every grading."""
    folder = root / FOLDER
    try:
        folder.mkdir()
    except FileExistsError:
        if folder.is_symlink() or not folder.is_dir():
            raise Refused(f"is out of reach: {FOLDER} is not a folder; move it away") from None
    else:
        (folder / ".gitignore").write_text("*\n", encoding="utf-8")
    return folder


@contextlib.contextmanager
def _lock(folder: Path) -> Iterator[bool]:
    """Hold the lock, if it can be had; it goes with the descriptor, also when this process is killed."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
    file = os.open(folder / LOCK, flags, 0o666)
    try:
        yield _has_locked(file)
    finally:
        os.close(file)


def _has_locked(file: int) -> bool:
    try:
        import fcntl
    except ImportError:  # Windows
        return False
    deadline = time.monotonic() + LOCK_SECONDS
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return True
        except BlockingIOError:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        except OSError:  # a file system without locks
            return False


def _why(error: OSError | Refused) -> str:
    if isinstance(error, Refused):
        return str(error)
    return f"cannot be read or written ({os.strerror(error.errno) if error.errno else error})"
