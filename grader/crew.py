"""Several hosts at work on one course, each in a process of its own.

Invariants: katas are handed to hosts one by one, and what comes out is in the order of the course, so the number of
hosts changes nothing but the time; the first fault ends the work; nothing waits for a host that is gone, and leaving
the crew ends every host.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

from grader.claims import claim_names
from grader.errors import SandboxError
from grader.hosting import Host, HostLost, Progress
from grader.model import Claim, Kata

#: What a control group allows, as "<microseconds or max> <microseconds of a period>".
_QUOTA = Path("/sys/fs/cgroup/cpu.max")

#: A kata, with None when its proof begins, and later with its claims or with why there are none.
_News = tuple[Kata, Sequence[Claim] | Exception | None]


class Crew:
    """Running hosts. Use as a context manager: leaving it ends the processes."""

    def __init__(self, root: Path, size: int) -> None:
        """Start the hosts.

        Args:
            root: the course's folder.
            size: how many.
        """
        with ExitStack() as started:
            self._hosts = [started.enter_context(Host(root, processor=place)) for place in places(size)]
            self._started = started.pop_all()

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._started.close()

    def prove(self, katas: Sequence[Kata], *, keys: int = 0, progress: Progress = lambda *_: None) -> list[Claim]:
        """Every claim about these katas, in their order.

        Args:
            katas: those to prove.
            keys: with how many keys more the right solutions are graded, to show that none depends on luck.
            progress: called with the slug of a kata that is being proved, how many are done and how many there are.

        Raises:
            SandboxError: when learner code cannot be held, or a host is lost.
            KataError: when the course cannot be read.
        """
        waiting: SimpleQueue[Kata] = SimpleQueue()
        news: SimpleQueue[_News] = SimpleQueue()
        for kata in slowest_first(katas):
            waiting.put(kata)
        for host in self._hosts:
            # A daemon, because the threads that a fault leaves behind end with their hosts, and nobody waits for them.
            Thread(target=_prove_one_by_one, args=(host, keys, waiting, news), daemon=True).start()

        proved: dict[str, Sequence[Claim]] = {}
        begun: list[str] = []
        while len(proved) < len(katas):
            kata, what = news.get()
            if isinstance(what, Exception):
                raise what
            if what is None:
                begun.append(kata.slug)
            else:
                begun.remove(kata.slug)
                proved[kata.slug] = what
            progress(begun[-1] if begun else kata.slug, len(proved), len(katas))
        return [claim for kata in katas for claim in proved[kata.slug]]


def _prove_one_by_one(host: Host, keys: int, waiting: SimpleQueue[Kata], news: SimpleQueue[_News]) -> None:
    """Prove katas as long as any waits; a fault ends this host's work."""
    while True:
        try:
            kata = waiting.get_nowait()
        except Empty:
            return
        news.put((kata, None))
        try:
            news.put((kata, list(host.prove((kata,), keys=keys))))
        except HostLost as lost:
            news.put((kata, SandboxError(f"proving {kata.slug}: {lost}")))
            return
        except Exception as error:
            news.put((kata, error))
            return


def slowest_first(katas: Iterable[Kata]) -> list[Kata]:
    """The order to begin in: a long proof that begins last would be waited for by all.

    How long it takes is told by the time that a check may take, and then by how many files are run.
    """
    return sorted(katas, key=lambda kata: (kata.limits.seconds, len(claim_names(kata))), reverse=True)


def places(size: int) -> list[int | None]:
    """A processor of its own for each host where they keep all of them busy; None leaves it to the system."""
    bound = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return list(bound) if 1 < size == len(bound) else [None] * size


def usable_cores() -> int:
    """Processors that this process may keep busy: those that it is bound to, or fewer where a container has a quota."""
    bound = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        quota, period = _QUOTA.read_text(encoding="ascii").split()
        return max(1, min(bound, int(quota) // int(period)))
    except (OSError, ValueError):  # no such file, or "max"
        return bound
