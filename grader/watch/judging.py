"""The thread that has files graded, one after the other, by a host that is kept.

Invariants: only the newest request counts, and an older one is not begun; a host that dies is replaced, and the request
that it left undone is made once more; nothing here touches the terminal or the state.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue

from grader.errors import GraderError
from grader.hosting import Host, HostLost
from grader.model import Kata, KataReport, Report, Submission


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """The verdict on request `number`."""

    number: int
    submission: Submission
    report: Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Early:
    """What the checks said, before it is known which mistake it was; a `Graded` follows."""

    number: int
    report: KataReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Restarted:
    """The host was lost and replaced; the request is under way again."""

    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A request that cannot be answered; `fatal` when none ever was, or by a fault of ours."""

    error: Exception
    fatal: bool


Answer = Early | Graded | Restarted | Failed


class Judge:
    """Answers requests in a thread of its own. Use as a context manager: leaving it ends the host.

    Args:
        open_host: starts a host.
        answer: called from the thread.
    """

    def __init__(self, open_host: Callable[[], Host], answer: Callable[[Answer], None]) -> None:
        self._open = open_host
        self._answer = answer
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._host: Host | None = None
        self._grading: Host | None = None
        self._abandoned: Host | None = None
        self._is_warm = False
        self._newest = 0
        self._has_answered = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def __enter__(self) -> Judge:
        return self

    def __exit__(self, *_: object) -> None:
        self._newest = -1
        self._work.put(None)
        if self._host is not None:
            self._host.kill()
        self._thread.join()

    def grade(self, kata: Kata, submission: Submission, key: bytes) -> int:
        """Ask for a verdict; the number of the request is in its answer."""
        self._newest = number = self._newest + 1
        self._work.put(lambda: self._grade(number, kata, submission, key))
        if (grading := self._grading) is not None:
            grading.interrupt()  # the near miss of an older text is not wanted any more
        return number

    def prepare(self, kata: Kata) -> None:
        """Have everything at hand for a kata; what goes wrong is told when it is graded."""
        self._work.put(lambda: self._prepare(kata))

    def then(self, work: Callable[[], None]) -> None:
        """Do this in the thread when what was asked for before is done."""
        self._work.put(work)

    def abandon(self) -> None:
        """End the host at work: what it is grading is not wanted any more and may take long.

        One that is still starting is let alone: another would have to start from the beginning.
        """
        host = self._grading
        if host is not None:
            self._abandoned = host
            host.kill()

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            try:
                work()
            except Exception as error:  # a fault of ours: whoever waits for an answer would wait for ever
                self._answer(Failed(error=error, fatal=True))
        if self._host is not None:
            self._host.close()

    def _prepare(self, kata: Kata) -> None:
        try:
            self._running().prepare(kata)
            self._is_warm = True
        except HostLost:
            self._drop_host()
        except GraderError:
            pass

    def _grade(self, number: int, kata: Kata, submission: Submission, key: bytes) -> None:
        for attempt in (1, 2):
            if number != self._newest:
                return
            try:
                host = self._running()
                self._grading = host if self._is_warm else None
                report = host.grade(
                    submission, (kata,), key=key, seen=lambda early: self._answer(Early(number=number, report=early))
                )
            except GraderError as error:
                is_ours = self._host is not None and self._host is self._abandoned
                self._drop_host()
                if number != self._newest:
                    return
                if attempt == 1 and (self._has_answered or isinstance(error, HostLost)):
                    if not is_ours:
                        self._answer(Restarted(sentence=f"The grading process was started again: {error}"))
                    continue
                self._answer(Failed(error=error, fatal=not self._has_answered))
                return
            finally:
                self._grading = None
            self._has_answered = self._is_warm = True
            self._answer(Graded(number=number, submission=submission, report=report))
            return

    def _running(self) -> Host:
        if self._host is None:
            self._host = self._open()
        return self._host

    def _drop_host(self) -> None:
        host, self._host, self._is_warm = self._host, None, False
        if host is not None:
            host.close()
