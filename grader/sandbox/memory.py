"""Put the zygote's heap into huge pages, because a fork and an exit handle an entry for every page.

Invariants: nothing but speed depends on it; a kernel that cannot (before 6.1) leaves the heap as it is.

After torch is imported the heap is about 140 MiB, of which the allocator's advice brings a quarter into huge pages: one
entry for 2 MiB instead of 512. A runner writes to half of them. Collapsing the rest costs a third of a second once, and
saves every runner a millisecond.
"""

from __future__ import annotations

import contextlib
import ctypes

_HUGE_PAGE = 2 << 20
_MADV_COLLAPSE = 25

_libc = ctypes.CDLL(None, use_errno=True)


def heap() -> list[tuple[int, int]]:
    """Start and end of the heap, its adjacent mappings joined; empty where /proc does not tell."""
    found: list[tuple[int, int]] = []
    with contextlib.suppress(OSError), open("/proc/self/maps") as maps:
        for line in maps:
            if line.rstrip().endswith("[heap]"):
                start, end = (int(number, 16) for number in line.split()[0].split("-"))
                if found and found[-1][1] == start:
                    start = found.pop()[0]
                found.append((start, end))
    return found


def collapse(mappings: list[tuple[int, int]]) -> None:
    """Move what fills whole huge pages into them, one by one: where one fails, the others still count."""
    _libc.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    for start, end in mappings:
        first = -(-start // _HUGE_PAGE) * _HUGE_PAGE
        for place in range(first, end - _HUGE_PAGE + 1, _HUGE_PAGE):
            _libc.madvise(place, _HUGE_PAGE, _MADV_COLLAPSE)
