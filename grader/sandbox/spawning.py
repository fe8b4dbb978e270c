"""Sandboxes: where runners come from and how apart they are.

Invariants: a sandbox hands out runners that have said READY; one runner is forked ahead, so nobody waits for a fork; a
confined sandbox has proved at its start that what is forbidden fails, and refuses to exist otherwise.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from grader.errors import SandboxError
from grader.model import Limits, Source
from grader.sandbox import wire
from grader.sandbox.learner import PlayerLost
from grader.sandbox.remote import Remote
from grader.sandbox.runner import serve
from grader.sandbox.scratch import temporary_file
from grader.sandbox.zygote import Fork, Zygote

#: The words of `--sandbox`, and what reports say about each.
CONFINED, PROCESS = "confined", "process"

SELF_TEST_SECONDS = 20.0
_PROBE = Path(__file__).with_name("probe.py")


class Sandbox(Protocol):
    """Hands out runners.

    Attributes:
        kind: `confined` or `process`.
        repeats: True when a check that did not pass is to be run again in a fresh runner.
    """

    kind: str
    repeats: bool

    def runner(self, limits: Limits) -> Remote: ...

    def prepare(self, limits: Limits) -> None: ...

    def self_test(self, hidden: Sequence[Path]) -> None: ...

    def close(self) -> None: ...


class ConfinedSandbox:
    """Runners forked from a zygote, each confined by Landlock, seccomp, limits and, where allowed, namespaces."""

    kind = CONFINED
    repeats = True

    def __init__(self, zygote: Zygote) -> None:
        self._zygote = zygote
        self._ahead: tuple[int, int, int] | None = None
        self._waiting: Fork | None = None  # the one forked ahead, when another had to be received before it
        self._hidden: Sequence[Path] = ()
        self._scratch_tested = False

    @property
    def apart(self) -> bool:
        """True when runners have namespaces of their own."""
        return self._zygote.apart

    @property
    def zygote_process(self) -> int:
        """The zygote's process id, for those who measure."""
        return self._zygote.process

    def runner(self, limits: Limits) -> Remote:
        """A fresh runner. The next one is forked while the caller works with this one.

        Few katas need a scratch file, so a runner with one is forked when it is wanted and not ahead. The first is
        preceded by another self-test, because its rules are not those of the others.

        Raises:
            SandboxError: when it cannot be forked, cannot confine itself, or fails that self-test.
        """
        if limits.scratch_kib:
            if not self._scratch_tested:
                self._test(self._runner_with_file(limits))
                self._scratch_tested = True
            return self._runner_with_file(limits)
        wanted = limits.of_runner
        if self._ahead != wanted:
            self._discard_ahead()
            self._zygote.request_fork(*wanted)
        self._ahead = None
        remote = self._receive()
        remote.await_ready()
        self.fork_ahead(limits)
        return remote

    def _runner_with_file(self, limits: Limits) -> Remote:
        if self._ahead is not None and self._waiting is None:
            self._waiting = self._zygote.receive_fork()  # it comes first in the zygote's line
        self._zygote.request_fork(*limits.of_runner)
        remote = self._remote(self._zygote.receive_fork())
        remote.await_ready()
        return remote

    def self_test(self, hidden: Sequence[Path]) -> None:
        """Let a program of ours try, in a runner, what must fail.

        Args:
            hidden: files and folders of the course that a runner must not be able to read.

        Raises:
            SandboxError: when any of it succeeds. Nothing is graded on such a machine.
        """
        self._hidden = hidden
        self._test(self.runner(Limits()))

    def _test(self, remote: Remote) -> None:
        program = Source(kata="probe", path="probe.py", text=_PROBE.read_text(encoding="utf-8"))
        remote.begin(SELF_TEST_SECONDS)
        try:
            remote.load(program, "")
            reply = remote.call("succeeded", ([str(path) for path in self._hidden],), {}, 0)
        except PlayerLost as lost:
            raise SandboxError(f"the sandbox's self-test did not finish: {lost.sentence}") from lost
        finally:
            remote.close()
        if not isinstance(reply, wire.Returned):
            raise SandboxError(f"the sandbox's self-test did not finish: {reply.type}: {reply.text}")
        if reply.value:
            raise SandboxError(
                f"cannot isolate learner code: on this machine it could {', '.join(reply.value)}; "
                "`--sandbox=process` grades without isolation, for practice only"
            )

    def prepare(self, limits: Limits) -> None:
        """Have the runner forked ahead be one with these limits; one with a scratch file is never forked ahead."""
        if self._ahead not in (None, limits.of_runner) and not limits.scratch_kib:
            self._discard_ahead()
        if not limits.scratch_kib:
            self.fork_ahead(limits)

    def fork_ahead(self, limits: Limits) -> None:
        """Have a runner forked now that somebody will want soon."""
        if self._ahead is None:
            self._ahead = limits.of_runner
            self._zygote.request_fork(*self._ahead)

    def close(self) -> None:
        with contextlib.suppress(SandboxError):
            self._discard_ahead()
        self._zygote.close()

    def _discard_ahead(self) -> None:
        if self._ahead is not None:
            self._ahead = None
            self._receive().close()

    def _receive(self) -> Remote:
        fork, self._waiting = self._waiting or self._zygote.receive_fork(), None
        return self._remote(fork)

    def _remote(self, fork: Fork) -> Remote:
        def end(*, status: bool) -> int:
            with contextlib.suppress(ProcessLookupError):
                signal.pidfd_send_signal(fork.pidfd, signal.SIGKILL)
            os.close(fork.pidfd)
            if status:
                return self._zygote.wait(fork.pid)
            self._zygote.reap(fork.pid)
            return 0

        return Remote(fork.requests, fork.replies, end)


class ProcessSandbox:
    """Runners that are plain child processes with deadlines: for practice where the kernel cannot confine.

    A child imports torch for itself (over a second), so checks that did not pass are not run again in another one.
    """

    kind = PROCESS
    repeats = False

    def __init__(self) -> None:
        self._ahead: tuple[tuple[int, int, int], Remote] | None = None

    def runner(self, limits: Limits) -> Remote:
        """A fresh child process, the one that `prepare` has started if there is one.

        Raises:
            SandboxError: when it cannot be started.
        """
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == limits.of_runner:
            remote = ahead[1]
        else:
            if ahead is not None:
                ahead[1].close()
            remote = self._start(limits)
        remote.await_ready()
        return remote

    def prepare(self, limits: Limits) -> None:
        """Start a child that somebody will want soon, without waiting for it."""
        if self._ahead is None:
            self._ahead = limits.of_runner, self._start(limits)

    def _start(self, limits: Limits) -> Remote:
        held = contextlib.ExitStack()
        scratch = held.enter_context(temporary_file()) if limits.scratch_kib else ""
        request_read, request_write = os.pipe()
        reply_read, reply_write = os.pipe()
        command = [sys.executable, "-s", "-P", "-m", "grader.sandbox.child", str(request_read), str(reply_write)]
        child = subprocess.Popen(
            [*command, *map(str, limits.of_runner), scratch],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(request_read, reply_write),
            start_new_session=True,
        )
        os.close(request_read)
        os.close(reply_write)

        def end(*, status: bool) -> int:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)  # whatever it has started goes with it
            code = child.wait()
            held.close()
            return -code if code < 0 else code << 8

        return Remote(request_write, reply_read, end)

    def self_test(self, hidden: Sequence[Path]) -> None:
        """Nothing is promised, so nothing is tested; reports say so."""

    def close(self) -> None:
        if self._ahead is not None:
            self._ahead[1].close()
            self._ahead = None


def open_sandbox(kind: str, *, namespaces: bool = True) -> Sandbox:
    """A sandbox of the wanted kind. Must be called before this process reads anything secret.

    Raises:
        SandboxError: when this machine cannot confine, or `kind` is neither `confined` nor `process`.
    """
    if kind == PROCESS:
        return ProcessSandbox()
    if kind != CONFINED:
        raise SandboxError(f"there is no sandbox {kind!r}; choose `{CONFINED}` or `{PROCESS}`")
    if sys.platform != "linux":
        raise SandboxError(
            "cannot isolate learner code: the sandbox needs Linux (a virtual machine, WSL 2 or a container will do); "
            "`--sandbox=process` grades without isolation, for practice only"
        )
    sandbox = ConfinedSandbox(Zygote.start(serve, namespaces=namespaces))
    sandbox.fork_ahead(Limits())  # while the host imports pytest
    return sandbox
