"""Start the host before the command line is understood: its import of torch is what everybody waits for.

Invariants: nothing but the standard library is imported here; the host gets a literal environment and a bland command
line, so nothing forked from it can find a token of the front end's, and it learns what it is for through its standard
input later; a host that nobody wants is ended.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO

#: Everything that a host inherits. One thread, because a fork of a threaded process hangs; the heap in huge pages,
#: because that makes a fork four times as fast; a fixed hash seed, because reports are reproducible.
ENVIRONMENT = {
    "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1",
    "HOME": "/",
    "LANG": "C.UTF-8",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OMP_THREAD_LIMIT": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONMALLOC": "malloc",
}
COMMAND = (sys.executable, "-s", "-P", "-m", "grader.host")

#: Commands that need a host.
NEED_A_HOST = frozenset({"grade", "prove", "watch"})

Started = tuple["subprocess.Popen[bytes]", IO[bytes]]

_waiting: Started | None = None


def start(command: Sequence[str] = COMMAND) -> Started:
    """A host that waits for its first frame, and the file that collects its standard error."""
    errors = tempfile.TemporaryFile()  # noqa: SIM115  (closed with the host)
    process = subprocess.Popen(
        command,
        env={**ENVIRONMENT, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)},
        cwd="/",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        bufsize=0,
        start_new_session=True,  # Ctrl-C is for the front end, which then ends the host
    )
    return process, errors


def prestart(arguments: Sequence[str]) -> None:
    """Start a host ahead when the command will need one."""
    global _waiting
    if arguments and arguments[0] in NEED_A_HOST and "--help" not in arguments:
        _waiting = start()


def take() -> Started | None:
    """The host that was started ahead, once."""
    global _waiting
    taken, _waiting = _waiting, None
    return taken


def discard() -> None:
    """End a host that was started ahead and not taken."""
    taken = take()
    if taken is not None:
        process, errors = taken
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout, errors):
            if stream is not None:
                stream.close()
