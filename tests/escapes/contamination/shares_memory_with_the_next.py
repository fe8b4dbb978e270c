"""Makes memory that outlives it: shared memory of POSIX and System V, memory files, semaphores, message queues."""

# kata: double
# outcome: FAILED
# points: 0

import ctypes
from multiprocessing import shared_memory

import torch


def double(x):
    libc = ctypes.CDLL(None, use_errno=True)
    possible = [
        libc.shmget(0x5EC7E7, 4096, 0o1666) != -1,
        libc.semget(0x5EC7E7, 1, 0o1666) != -1,
        libc.msgget(0x5EC7E7, 0o1666) != -1,
        libc.mq_open(b"/ESCAPED", 0o102, 0o666, None) != -1,
        libc.memfd_create(b"ESCAPED", 0) != -1,
    ]
    for make in (
        lambda: shared_memory.SharedMemory("ESCAPED", create=True, size=4096),
        lambda: torch.ones(3).share_memory_(),
    ):
        try:
            make()
        except Exception:
            continue
        possible.append(True)
    if any(possible):
        raise RuntimeError("ESCAPED: memory can be shared")
    return x + 0
