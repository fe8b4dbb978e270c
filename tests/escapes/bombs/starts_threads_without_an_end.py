"""Starts threads that outlive the call, by Python, by torch and by libc."""

# kata: double
# outcome: FAILED
# points: 0

import ctypes
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def double(x):
    libc = ctypes.CDLL(None)
    thread = ctypes.c_ulong()
    routine = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p)(lambda _: None)
    for start in (
        lambda: threading.Thread(target=time.sleep, args=(60,), daemon=True).start(),
        lambda: threading.Timer(0.01, time.sleep, (60,)).start(),
        lambda: ThreadPoolExecutor(4).submit(time.sleep, 60),
        lambda: 1 / 0 if libc.pthread_create(ctypes.byref(thread), None, routine, None) else None,
    ):
        try:
            start()
        except (RuntimeError, ZeroDivisionError):
            continue
        raise RuntimeError("ESCAPED: there is a thread")
    return x + 0
