"""Roots and files of children in namespaces of their own."""

from __future__ import annotations

import json
import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest
import torch
from children import apart, fails
from judging.configuration import why_nothing_is_confined

from grader.sandbox import confine, library

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())

ROOT = Path(__file__).parents[2]


def test_pivot_leaves_a_root_of_only_the_readable_paths() -> None:
    def look() -> object:
        return [
            sorted(path.name for path in Path("/").iterdir()),
            [path.exists() for path in (ROOT / "reference", Path("/proc/self"), Path(torch.__file__))],
            len(os.read(os.open("/dev/urandom", os.O_RDONLY), 8)),
            fails(lambda: Path("/written").write_text("")),
            fails(lambda: Path(torch.__file__).with_name("written").write_text("")),
            os.getpid(),
        ]

    found = apart(look)
    if found is None:
        pytest.skip("this machine allows no namespaces")

    tops = {path.split("/")[1] for path in library.readable_paths()}
    assert found == [sorted({*tops, ".scratch"}), [False, False, True], 8, "OSError", "OSError", 1]


def test_pivot_changes_nothing_for_anybody_else() -> None:
    before = Path("/proc/self/mounts").read_text()

    apart(lambda: None)

    assert Path("/proc/self/mounts").read_text() == before


def test_file_in_a_namespace_is_seen_by_its_runner_alone() -> None:
    confinement = confine.Confinement(ruleset=-1, program=b"", address_space=0, pivoted=True)

    def look_while_it_is_there() -> object:
        ready, tell = os.pipe()
        child = os.fork()
        if child == 0:
            _, path = confine.grant_scratch_file(confinement, kib=4, uid=None)
            fill = Path(path).write_bytes
            found = [path, *map(fails, (partial(fill, bytes(4096)), partial(fill, bytes(8192)), partial(touch, path)))]
            os.write(tell, json.dumps(found).encode())
            time.sleep(60)
        told = json.loads(os.read(ready, 1000))
        seen = list(map(str, Path("/.scratch").iterdir()))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [told, seen]

    def touch(path: str) -> None:
        Path(path).with_name("second").touch()

    found = apart(look_while_it_is_there)
    if found is None:
        pytest.skip("this machine allows no namespaces")

    assert found == [["/.scratch/file", "", "OSError", "OSError"], []]
