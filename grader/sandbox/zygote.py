"""The zygote: a process with torch loaded and nothing to steal, which forks runners on request.

Invariants: it is forked from the host before the host has read any secret, with one thread; it holds one socket to the
host and /dev/null; it runs no learner code itself; when the host ends, it ends, and every runner with it.

The host asks over a SOCK_SEQPACKET pair, one JSON object a packet; descriptors travel beside the answers:

    {"fork": memory_mib, "output_kib": n, "scratch_kib": n}
                                ->  {"pid": pid}                 + request pipe, reply pipe, pidfd
    {"wait": pid}               ->  {"ended": pid, "status": n}  once it was killed, or ended by itself
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import json
import os
import socket
from collections import deque
from collections.abc import Callable, Iterator
from typing import NamedTuple, NoReturn

from grader.errors import SandboxError
from grader.sandbox import confine, landlock, memory, rights, seccomp
from grader.sandbox.kernel import Unconfined
from grader.sandbox.library import readable_paths
from grader.sandbox.namespaces import pivot, unshare
from grader.sandbox.runner import unable

#: CPU seconds after which the kernel ends a runner whose host no longer looks after it.
CPU_SECONDS = 600

#: Requests after which there will be many more, so that a third of a second for `memory.collapse` pays.
SETTLE_AFTER = 200

#: Thresholds of the garbage collector in runners; the default of 700 has it run in every import.
COLLECT_AFTER = (20_000, 10, 10)

_PACKET = 4096

Serve = Callable[[int, int, int, str], NoReturn]


class Fork(NamedTuple):
    """A runner as it comes from the zygote: process id there, and three descriptors here."""

    pid: int
    requests: int
    replies: int
    pidfd: int


class Zygote:
    """The host's end: starts the zygote and asks it for runners.

    Attributes:
        process: the zygote's process id.
        apart: True when it has namespaces of its own.
    """

    def __init__(self, channel: socket.socket) -> None:
        self._channel = channel
        self._forks: deque[Fork] = deque()
        self.process = 0
        self.apart = False

    @classmethod
    def start(cls, serve: Serve, *, namespaces: bool = True) -> Zygote:
        """Fork the zygote from this process, which must be clean: one thread, no secret read yet.

        Args:
            serve: what a runner does after it has confined itself: (request descriptor, reply descriptor, output KiB,
                path of its scratch file or "").
            namespaces: False leaves the namespaces as they are, as on machines that do not allow new ones.

        Raises:
            SandboxError: when the machine lacks what the sandbox needs, as one sentence.
        """
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        rights.adopt_orphans()
        between = os.fork()
        if between == 0:
            _become_zygote(ours, theirs, serve, namespaces)
        theirs.close()
        os.waitpid(between, 0)
        zygote = cls(ours)
        hello = {**zygote._receive(), **zygote._receive()}  # from the one in between and from the zygote, in any order
        zygote.process, zygote.apart = hello["zygote"], bool(hello["apart"])
        return zygote

    def request_fork(self, memory_mib: int, output_kib: int, scratch_kib: int = 0) -> None:
        """Ask for a runner without waiting for it; `receive_fork` gets it, in order."""
        self._send({"fork": memory_mib, "output_kib": output_kib, "scratch_kib": scratch_kib})

    def receive_fork(self) -> Fork:
        """The oldest runner that was asked for and not yet received."""
        while not self._forks:
            self._receive()
        return self._forks.popleft()

    def reap(self, pid: int) -> None:
        """Let the zygote collect a killed runner, without waiting for it."""
        self._send({"wait": pid})

    def wait(self, pid: int) -> int:
        """Wait status of a runner that was killed or has ended by itself."""
        self.reap(pid)
        while True:
            answer = self._receive()
            if answer.get("ended") == pid:
                return answer["status"]

    def close(self) -> None:
        """End the zygote and every runner, and wait until they are gone."""
        for fork in self._forks:
            for descriptor in (fork.requests, fork.replies, fork.pidfd):
                os.close(descriptor)
        self._forks.clear()
        self._channel.close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.process, 0)

    def _send(self, message: dict[str, int]) -> None:
        try:
            self._channel.send(json.dumps(message).encode())
        except OSError as error:
            raise SandboxError(f"the zygote is gone ({error.strerror}); start the command again") from error

    def _receive(self) -> dict[str, int]:
        """The next answer; a fork is put in line."""
        try:
            packet, descriptors, _, _ = socket.recv_fds(self._channel, _PACKET, 3)
        except OSError as error:
            raise SandboxError(f"the zygote is gone ({error.strerror}); start the command again") from error
        if not packet:
            raise SandboxError("the zygote ended without a word; start the command again")
        answer = json.loads(packet)
        if "unconfined" in answer:
            raise SandboxError(
                f"cannot isolate learner code: {answer['unconfined']}; "
                "`--sandbox=process` grades without isolation, for practice only"
            )
        if "pid" in answer:
            self._forks.append(Fork(answer["pid"], *descriptors))
        return dict(answer)


def _become_zygote(ours: socket.socket, theirs: socket.socket, serve: Serve, namespaces: bool) -> NoReturn:
    """In the child: leave the namespaces, and let the first process inside the new ones be the zygote."""
    channel = theirs
    try:
        rights.call_process("kata-zygote")
        os.setsid()  # no Ctrl-C from the terminal
        ours.close()
        channel = _keep_only(theirs)
        readable, mapped = readable_paths(), rights.address_space()
        apart = namespaces and unshare()
        # A process cannot move itself into a process namespace, only its children.
        zygote = os.fork()
        if zygote != 0:
            channel.send(json.dumps({"zygote": zygote}).encode())
            os._exit(0)
        _serve_forks(channel, readable, mapped, serve, apart)
    except BaseException as error:
        sentence = str(error) if isinstance(error, Unconfined) else f"{type(error).__name__}: {error}"
        with contextlib.suppress(OSError):
            channel.send(json.dumps({"unconfined": sentence}).encode())
        os._exit(1)


def _keep_only(theirs: socket.socket) -> socket.socket:
    """Close every descriptor but the socket, which becomes 3, with /dev/null as 0, 1 and 2."""
    null = os.open(os.devnull, os.O_RDWR)
    kept = os.dup(theirs.fileno())
    while kept <= 3 or null <= 3:  # out of the way of the places to fill
        kept, null = (os.dup(kept) if kept <= 3 else kept), (os.dup(null) if null <= 3 else null)
    for place in (0, 1, 2):
        os.dup2(null, place)
    os.dup2(kept, 3)
    os.closerange(4, os.sysconf("SC_OPEN_MAX") if os.sysconf("SC_OPEN_MAX") > 0 else 65_536)
    os.set_inheritable(3, False)
    theirs.detach()
    return socket.socket(fileno=3)


def _serve_forks(channel: socket.socket, readable: list[str], mapped: int, serve: Serve, apart: bool) -> NoReturn:
    program, spare = seccomp.seccomp_program(), rights.spare_uids()  # what they read is out of sight later
    rights.give_up_regaining()
    heap = memory.heap()  # so is /proc
    gc.set_threshold(*COLLECT_AFTER)
    if apart:
        pivot(readable)
    confinement = confine.Confinement(
        ruleset=landlock.landlock_ruleset(readable),
        program=program,
        address_space=mapped,
        readable=tuple(readable),
        pivoted=apart,
    )
    uids = rights.uids_for_runners(spare, readable, pivoted=apart)
    channel.send(json.dumps({"apart": apart}).encode())
    served = 0
    while True:
        packet = channel.recv(_PACKET)
        if not packet:
            os._exit(0)
        served += 1
        if served == SETTLE_AFTER:
            memory.collapse(heap)
        request = json.loads(packet)
        if "fork" in request:
            _fork_runner(channel, request, confinement, uids, serve)
        else:
            _, status = os.waitpid(request["wait"], 0)
            channel.send(json.dumps({"ended": request["wait"], "status": status}).encode())


#: libc's fork without what Python does in the child: it takes up locks again that nobody can hold in a process with one
#: thread, walks through every logger, and by that copies 340 pages (1.5 ms of 4). Random generators are seeded before
#: every call anyway.
_bare_fork = ctypes.PyDLL(None).fork


def _fork_runner(
    channel: socket.socket,
    request: dict[str, int],
    confinement: confine.Confinement,
    uids: Iterator[int | None],
    serve: Serve,
) -> None:
    request_read, request_write = os.pipe()
    reply_read, reply_write = os.pipe()
    uid, parent = next(uids), os.getpid()
    pid = _bare_fork()
    if pid == 0:
        _become_runner(request_read, reply_write, confinement, request, uid, parent, serve)
    pidfd = os.pidfd_open(pid)
    answer = json.dumps({"pid": pid}).encode()
    socket.send_fds(channel, [answer], [request_write, reply_read, pidfd])
    for descriptor in (request_read, request_write, reply_read, reply_write, pidfd):
        os.close(descriptor)


def _become_runner(
    request_read: int,
    reply_write: int,
    confinement: confine.Confinement,
    request: dict[str, int],
    uid: int | None,
    parent: int,
    serve: Serve,
) -> NoReturn:
    """In the runner: requests on descriptor 3, replies on 4, then no way back."""
    try:
        rights.call_process("kata-runner")
        spare = os.dup(reply_write)
        while spare <= 4:
            spare = os.dup(spare)
        os.dup2(request_read, 3)
        os.dup2(spare, 4)
        os.close(spare)
        scratch = ""
        if request["scratch_kib"]:
            confinement, scratch = confine.grant_scratch_file(confinement, kib=request["scratch_kib"], uid=uid)
        confine.confine(confinement, memory_mib=request["fork"], cpu_seconds=CPU_SECONDS, uid=uid, parent=parent)
    except BaseException as error:
        unable(4, f"{type(error).__name__}: {error}")
    serve(3, 4, request["output_kib"], scratch)
