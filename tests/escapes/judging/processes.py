"""Which processes belong to a judge, from /proc."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path


def family_of(mark: str) -> set[int]:
    """Process ids of those that carry a mark on their command line, and of all that descend from them."""
    parents, found = {}, set()
    for process in Path("/proc").iterdir():
        if not process.name.isdigit():
            continue
        with contextlib.suppress(OSError):  # it may end at any time
            parents[int(process.name)] = int((process / "stat").read_text().rpartition(")")[2].split()[1])
            if mark.encode() in (process / "cmdline").read_bytes():
                found.add(int(process.name))
    while grown := {child for child, parent in parents.items() if parent in found} - found:
        found |= grown
    return found


def levels_of_process_ids(process: int) -> int:
    """How many process namespaces a process lies in, one inside the other; 0 when it has ended."""
    with contextlib.suppress(OSError):
        return len(re.search(r"^NSpid:(.*)$", Path(f"/proc/{process}/status").read_text(), re.MULTILINE)[1].split())
    return 0
