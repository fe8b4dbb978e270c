"""Limits and users of runners, and processes that end with their parents."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest
from children import fails, in_a_child
from judging.configuration import why_nothing_is_confined

from grader.sandbox import rights

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())


def test_limits_alone_end_memory_files_and_descriptors(tmp_path: Path) -> None:
    def attempts() -> object:
        rights.limit(memory_bytes=rights.address_space() + 64 * 2**20, cpu_seconds=60)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        kept: list[object] = []
        return [
            fails(lambda: bytearray(128 * 2**20)),
            fails(lambda: (tmp_path / "written").write_text("x")),
            fails(lambda: kept.extend(os.open(os.devnull, os.O_RDONLY) for _ in range(100))),
        ]

    assert in_a_child(attempts) == ["MemoryError", "OSError", "OSError"]


def test_limits_alone_let_a_file_grow_so_far(tmp_path: Path) -> None:
    def attempts() -> object:
        rights.limit(memory_bytes=rights.address_space() + 64 * 2**20, cpu_seconds=60, file_bytes=1024)
        return [
            fails(lambda: (tmp_path / "written").write_bytes(bytes(1024))),
            fails(lambda: (tmp_path / "written").write_bytes(bytes(1025))),
        ]

    assert in_a_child(attempts) == ["", "OSError"]


def test_process_ends_when_its_parent_is_not_who_it_was() -> None:
    child = os.fork()
    if child == 0:
        rights.die_with_parent(os.getppid() + 1)
        os._exit(0)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


def test_process_ends_with_its_parent() -> None:
    inward, outward = os.pipe()
    parent = os.fork()
    if parent == 0:
        child = os.fork()
        if child == 0:
            rights.die_with_parent(os.getppid())
            os.write(outward, b"ready")
            time.sleep(60)
        time.sleep(60)
    os.close(outward)
    os.read(inward, 5)

    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)

    assert os.read(inward, 1) == b""  # the child's end of the pipe is closed too
    os.close(inward)


def test_runners_share_the_user_when_there_is_none_to_spare() -> None:
    users = rights.uids_for_runners(range(0), [], pivoted=True)

    assert [next(users) for _ in range(3)] == [None, None, None]


def test_runners_have_users_of_their_own_when_there_are_some() -> None:
    users = rights.uids_for_runners(range(7, 9), [str(Path(pytest.__file__).parent)], pivoted=True)

    assert [next(users) for _ in range(3)] == [7, 8, 7]


def test_runners_share_the_user_when_others_cannot_reach_the_library(tmp_path: Path) -> None:
    library = tmp_path / "closed" / "library"
    library.mkdir(parents=True)
    library.parent.chmod(0o700)

    assert next(rights.uids_for_runners(range(7, 9), [str(library)], pivoted=False)) is None
    assert next(rights.uids_for_runners(range(7, 9), [str(library)], pivoted=True)) == 7


def test_only_root_has_users_to_spare() -> None:
    assert bool(rights.spare_uids()) == (os.geteuid() == 0)
