"""What a runner may read: published code, and nothing that tells one machine from another."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

#: Where loaded libraries lie, and where `torch.seed()` takes its numbers from; neither tells anything of the machine.
_READABLE_FILES = ("/etc/ld.so.cache", "/dev/urandom")


def readable_paths() -> list[str]:
    """What imports still need inside: the standard library, site-packages, folders of loaded libraries, two files.

    They hold published code only. `reference/` must lie in none of them; the self-test fails closed when it does.
    """
    paths = {
        *(sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")),
        *(entry for entry in sys.path if Path(entry).name in ("site-packages", "dist-packages", "lib-dynload")),
        *_folders_of_loaded_libraries(),
    }
    existing = {os.path.realpath(path) for path in paths if path and Path(path).is_dir()}
    existing.discard("/")
    outermost = {path for path in existing if not any(_inside(path, other) for other in existing - {path})}
    return sorted(outermost | {path for path in _READABLE_FILES if Path(path).exists()})


def _inside(path: str, folder: str) -> bool:
    return path.startswith(folder.rstrip("/") + "/")


def _folders_of_loaded_libraries() -> set[str]:
    with open("/proc/self/maps") as maps:
        files = {line.split(None, 5)[5].strip() for line in maps if line.count("/") and ".so" in line}
    return {str(Path(file).parent) for file in files}
