"""Makes sockets without Python: through libc, by numbers of system calls, through io_uring, as pairs."""

# kata: double
# outcome: CRASHED FAILED
# points: 0

import ctypes


def double(x):
    libc = ctypes.CDLL(None, use_errno=True)
    pair = (ctypes.c_int * 2)()
    attempts = (
        libc.socket(2, 1, 0),
        libc.socket(1, 1, 0),
        libc.socket(16, 3, 0),
        libc.socketpair(1, 1, 0, pair),
        libc.syscall(41, 2, 1, 0),
        libc.syscall(53, 1, 1, 0, pair),
        libc.syscall(425, 8, bytes(256)),
        libc.syscall(0x40000000 | 39),
    )
    if any(attempt != -1 for attempt in attempts):
        raise RuntimeError("ESCAPED: there is a socket")
    return x + 0
