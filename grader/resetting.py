"""A stub as it was shipped, and putting it back in place of the learner's file.

Invariants: what a learner wrote is never lost, it gets another name in the same folder; the file at the stub's place is
one or the other, never half of it; a copy that is not what was shipped is not put there.

The copies are `katas/.shipped/<slug>.py`, plain files that travel with `katas/`, so that a reset needs neither git nor
`reference/`. Two facts keep them from drifting: `stub_sha256` in kata.toml, which is looked at before every reset, and
the claim `stub_as_shipped` of `kata prove`.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from grader.digest import digest
from grader.errors import KataError, UsageError
from grader.model import Kata
from grader.progress import free_name
from grader.replacing import replace_file
from grader.sanitising import sanitise

#: The middle of the name of a file that was kept: neither Python nor pytest nor a grading takes it for a stub.
KEPT = "kept"


def shipped_stub(kata: Kata) -> bytes:
    """The stub as shipped.

    Raises:
        KataError: there is no copy of it, or not one of what was shipped.
    """
    path = f"katas/.shipped/{kata.stub.name}"
    try:
        content = kata.shipped_stub.read_bytes()
        text = content.decode()
    except (OSError, UnicodeDecodeError):
        raise KataError(
            f"{path}, the copy of the stub as shipped, is missing or damaged; try `git checkout {path}`"
        ) from None
    if kata.stub_sha256 and digest(text.replace("\r\n", "\n")) != kata.stub_sha256:
        raise KataError(f"{path} is not the stub as shipped; try `git checkout {path}`")
    return content


def is_as_shipped(kata: Kata) -> bool:
    """Whether the stub is there and untouched.

    Raises:
        KataError: there is no copy of what was shipped.
        UsageError: something that is not a plain file is in its place, or it cannot be read.
    """
    return _content(kata) == shipped_stub(kata)


def reset(kata: Kata) -> Path | None:
    """Put the stub as shipped in place.

    Returns:
        The path that the learner's file has now; None where there was nothing to keep.

    Raises:
        KataError: there is no copy of what was shipped.
        UsageError: something that is not a plain file is in its place, or a file cannot be written.
    """
    shipped, old = shipped_stub(kata), _content(kata)
    if old == shipped:
        return None
    try:
        kept = None if old is None else _keep(kata.stub, old)
        replace_file(kata.stub, shipped)
    except OSError as error:
        raise _unwritable(kata, error) from None
    return kept


def _content(kata: Kata) -> bytes | None:
    """What is in the stub's place; None for nothing."""
    try:
        status = kata.stub.lstat()
        if not stat.S_ISREG(status.st_mode):
            raise UsageError(f"{kata.stub_path} is not a plain file; move it away, and reset again")
        return kata.stub.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unwritable(kata, error) from None


def _keep(stub: Path, content: bytes) -> Path:
    kept = free_name(stub, KEPT)
    with kept.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return kept


def _unwritable(kata: Kata, error: OSError) -> UsageError:
    return UsageError(f"{kata.stub_path} cannot be reset: {sanitise(error.strerror or str(error))}")
