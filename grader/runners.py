"""The runners of one submission: one that all checks share, and fresh ones on demand."""

from __future__ import annotations

from grader.model import Limits
from grader.sandbox.remote import Remote
from grader.sandbox.spawning import Sandbox


class Runners:
    """Hands out runners, and ends them all when the submission is done.

    Katas with the same memory, output and scratch file share a runner; deadlines are the host's.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._shared: dict[tuple[int, int, int], Remote] = {}

    def shared(self, limits: Limits) -> Remote:
        """The runner for checks with these limits, a fresh one when the last was lost."""
        kind = limits.of_runner
        remote = self._shared.get(kind)
        if remote is None or not remote.alive:
            remote = self._shared[kind] = self._sandbox.runner(limits)
        return remote

    def replace(self, limits: Limits) -> Remote:
        """Put a fresh runner in the place of the shared one."""
        old = self._shared.pop(limits.of_runner, None)
        if old is not None:
            old.close()
        return self.shared(limits)

    def close(self) -> None:
        for remote in self._shared.values():
            remote.close()
