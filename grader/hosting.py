"""The front end's handle on the host: start it clean, hand it work, take reports.

Invariants: the front end never imports torch and never runs learner code or checks; what the host needs to know goes
through a pipe, and all but how to hold learner code only after the zygote was forked. A host that dies is a
`HostLost`, never a lost command.

Frames both ways are `<u32 length>` and msgspec JSON; both ends are trusted.
"""

from __future__ import annotations

import contextlib
import os
import struct
import threading
from collections.abc import Callable, Iterator, Sequence
from io import RawIOBase
from pathlib import Path
from typing import Any, cast

import msgspec

from grader import prestart
from grader.errors import GraderError, KataError, SandboxError
from grader.model import Claim, Kata, KataReport, Report, Submission

_LENGTH = struct.Struct("<I")


class Start(msgspec.Struct, frozen=True, tag="start"):
    """The first frame: how to hold learner code, and the course."""

    sandbox: str
    namespaces: bool
    root: str
    processor: int | None = None


class Grade(msgspec.Struct, frozen=True, tag="grade"):
    """Grade these katas of one submission."""

    katas: tuple[str, ...]
    submission: Submission
    key: bytes
    early: bool = False


class Interrupt(msgspec.Struct, frozen=True, tag="interrupt"):
    """Somebody waits: end the search for a near miss that may be under way. It has no answer."""


class Prepare(msgspec.Struct, frozen=True, tag="prepare"):
    """Have everything at hand that grading this kata takes: its checks, its hidden half, a runner."""

    kata: str


class Prove(msgspec.Struct, frozen=True, tag="prove"):
    """Prove these katas, their right solutions with so many keys more."""

    katas: tuple[str, ...]
    keys: int


class Progressed(msgspec.Struct, frozen=True, tag="progressed"):
    """A kata is about to be graded or proved."""

    kata: str
    done: int
    total: int


class Early(msgspec.Struct, frozen=True, tag="early"):
    """What the checks of a kata that does not pass said, before it is known which mistake it was."""

    report: KataReport


class Graded(msgspec.Struct, frozen=True, tag="graded"):
    report: Report


class Proved(msgspec.Struct, frozen=True, tag="proved"):
    claim: Claim


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The work is complete."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The work cannot be done; `fault` is the name of a GraderError."""

    fault: str
    sentence: str


ToHost = Start | Grade | Interrupt | Prepare | Prove
FromHost = Progressed | Early | Graded | Proved | Done | Failed

_FAULTS: dict[str, type[GraderError]] = {"KataError": KataError, "SandboxError": SandboxError}

Progress = Callable[[str, int, int], None]
#: Called with a report that lacks all that takes long to find out.
Seen = Callable[[KataReport], None]


class HostLost(SandboxError):
    """The host has ended with its work undone."""


def write_message(stream: RawIOBase, message: ToHost | FromHost) -> None:
    """Write one frame."""
    data = msgspec.json.encode(message)
    rest = memoryview(_LENGTH.pack(len(data)) + data)
    while rest:
        rest = rest[stream.write(rest) or 0 :]


def read_message(stream: RawIOBase, kind: Any) -> Any:
    """The next frame, or None at the end of the stream.

    Args:
        stream: unbuffered, so that not one byte of the next frame is read early: the host forks its zygote between the
            first frame and the second, and the second has secrets in it.
        kind: `ToHost` or `FromHost`.
    """
    header = _read_exactly(stream, _LENGTH.size)
    if header is None:
        return None
    data = _read_exactly(stream, _LENGTH.unpack(header)[0])
    return None if data is None else msgspec.json.decode(data, type=kind)


def _read_exactly(stream: RawIOBase, count: int) -> bytes | None:
    data = bytearray()
    while len(data) < count:
        part = stream.read(count - len(data))
        if not part:
            return None
        data += part
    return bytes(data)


class Host:
    """A running host. Use as a context manager: leaving it ends the process."""

    def __init__(
        self,
        root: Path,
        *,
        sandbox: str = "confined",
        namespaces: bool = True,
        processor: int | None = None,
        command: Sequence[str] = prestart.COMMAND,
    ) -> None:
        """Start a host for a course.

        Args:
            root: the course's folder.
            sandbox: `confined` or `process`.
            namespaces: False does without namespaces, as machines do that forbid them.
            processor: the one to stay on, with all runners, where others keep the rest of the machine busy.
            command: what starts the host, for those who start it as another user.
        """
        ahead = prestart.take() if command == prestart.COMMAND else None
        self._process, self._errors = ahead or prestart.start(command)
        self._sending = threading.Lock()
        self._send(Start(sandbox=sandbox, namespaces=namespaces, root=str(root.resolve()), processor=processor))

    def __enter__(self) -> Host:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def grade(
        self,
        submission: Submission,
        katas: Sequence[Kata],
        *,
        key: bytes,
        progress: Progress = lambda *_: None,
        seen: Seen | None = None,
    ) -> Report:
        """Grade one submission.

        Args:
            submission: what the learner handed in.
            katas: those to grade, in curriculum order.
            key: the course key.
            progress: called before every kata.
            seen: called with an early report on every kata that does not pass.

        Raises:
            SandboxError: when learner code cannot be held, or the host is gone.
            KataError: when the course cannot be read.
        """
        slugs = tuple(kata.slug for kata in katas)
        answers = self._work(Grade(katas=slugs, submission=submission, key=key, early=seen is not None), progress, seen)
        reports = [
            answer.report for answer in answers if isinstance(answer, Graded)
        ]  # to the end, for the next request
        if not reports:
            raise SandboxError("the grading process ended its work without a report; start the command again")
        return reports[0]

    def prepare(self, kata: Kata) -> None:
        """Have everything at hand for grading a kata, a runner that waits for its first file included.

        Raises:
            SandboxError: when learner code cannot be held, or the host is gone.
            KataError: when the course cannot be read.
        """
        for _ in self._work(Prepare(kata=kata.slug), lambda *_: None):
            pass

    def prove(self, katas: Sequence[Kata], *, keys: int = 0, progress: Progress = lambda *_: None) -> Iterator[Claim]:
        """Each claim about each kata, as soon as it is known to hold or not; see `grader.proof.prove`."""
        for answer in self._work(Prove(katas=tuple(kata.slug for kata in katas), keys=keys), progress):
            if isinstance(answer, Proved):
                yield answer.claim

    def interrupt(self) -> None:
        """From another thread: let the report that is being made come without a near miss."""
        with contextlib.suppress(ValueError):  # it has just been closed
            self._send(Interrupt())

    def kill(self) -> None:
        """End the process from another thread: whoever waits for its answer gets `HostLost`."""
        self._process.kill()

    def close(self) -> None:
        """End the host, and with it the zygote and every runner."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _work(
        self, request: Grade | Prepare | Prove, progress: Progress, seen: Seen | None = None
    ) -> Iterator[Graded | Proved]:
        self._send(request)
        while True:
            answer = self._receive()
            if isinstance(answer, Done):
                return
            if isinstance(answer, Failed):
                raise _FAULTS.get(answer.fault, GraderError)(answer.sentence)
            if isinstance(answer, Progressed):
                progress(answer.kata, answer.done, answer.total)
            elif isinstance(answer, Early):
                if seen is not None:
                    seen(answer.report)
            else:
                yield answer

    def _send(self, message: ToHost) -> None:
        # A host that is gone may have said why: whoever reads the answer finds out.
        with self._sending, contextlib.suppress(BrokenPipeError):
            write_message(cast(RawIOBase, self._process.stdin), message)

    def _receive(self) -> FromHost:
        answer: FromHost | None = read_message(cast(RawIOBase, self._process.stdout), FromHost)
        if answer is None:
            raise self._gone()
        return answer

    def _gone(self) -> HostLost:
        """Why a host that should be there is not, from what it left on its standard error."""
        status = self._process.wait()
        self._errors.seek(0, os.SEEK_SET)
        lines = self._errors.read()[-4000:].decode(errors="replace").strip().splitlines()
        last = lines[-1] if lines else "it left no message"
        how = f"signal {-status}" if status < 0 else f"exit status {status}"
        return HostLost(f"the grading process ended unexpectedly ({how}): {last}")
