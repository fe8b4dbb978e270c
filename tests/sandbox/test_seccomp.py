"""What seccomp alone takes away, in children that lock themselves in."""

from __future__ import annotations

import ctypes
import os
import resource
import socket

import pytest
import torch
from children import fails, in_a_child
from judging.configuration import why_nothing_is_confined

from grader.sandbox import kernel, seccomp

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())


def test_seccomp_alone_leaves_no_sockets_processes_or_signals() -> None:
    program = seccomp.seccomp_program()

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        seccomp.load(program)
        libc = ctypes.CDLL(None)
        return [
            fails(lambda: socket.socket()),
            fails(lambda: socket.socketpair()),
            fails(os.fork),
            fails(lambda: os.kill(os.getpid(), 0)),
            fails(lambda: os.dup(0)),
            fails(os.setsid),
            fails(lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0))),  # its word for EPERM
            libc.unshare(0x1000_0000),
            libc.ptrace(0, 0, 0, 0),
            torch.ones(2).sum().item(),  # what learners are here for
        ]

    assert in_a_child(attempts) == [*["PermissionError"] * 6, "ValueError", -1, -1, 2.0]


def test_seccomp_program_is_whole_instructions() -> None:
    program = seccomp.seccomp_program()

    assert len(program) % 8 == 0
    assert 50 < len(program) // 8 < 4096  # the kernel takes no more
