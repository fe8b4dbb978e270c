"""Which paths of this machine a runner may read."""

from __future__ import annotations

import itertools
import json
import os
from pathlib import Path

import pytest
import torch
from judging.configuration import why_nothing_is_confined

from grader.sandbox import library

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())

ROOT = Path(__file__).parents[2]


def test_readable_paths_hold_the_libraries() -> None:
    paths = [Path(path) for path in library.readable_paths()]

    for needed in (torch.__file__, json.__file__, pytest.__file__):
        assert any(Path(os.path.realpath(needed)).is_relative_to(path) for path in paths)


def test_readable_paths_hold_no_course_and_no_home() -> None:
    for path in map(Path, library.readable_paths()):
        for hidden in (ROOT / "reference", ROOT / "katas", ROOT / "grader", Path.home(), Path("/tmp"), Path("/etc")):
            assert not hidden.is_relative_to(path)


def test_readable_paths_name_no_folder_twice() -> None:
    paths = library.readable_paths()

    for one, other in itertools.permutations(paths, 2):
        assert not Path(one).is_relative_to(other)
