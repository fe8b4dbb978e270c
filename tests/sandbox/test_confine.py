"""What all layers together leave to children that lock themselves in."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import pytest
import torch
from children import confined, fails
from judging.configuration import why_nothing_is_confined

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())


def test_confined_process_has_five_descriptors_and_no_proc() -> None:
    def look() -> object:
        found = [number for number in range(1024) if not fails(partial(os.fstat, number))]
        return [found, fails(Path("/proc/self/status").read_text)]

    descriptors, status = confined(look)

    assert set(descriptors) <= {0, 1, 2, 3, 4}
    assert status == "PermissionError"


def test_confined_process_computes() -> None:
    def compute() -> object:
        layer = torch.nn.Linear(3, 2)
        layer(torch.ones(1, 3)).sum().backward()
        return [list(layer.weight.grad.shape), fails(lambda: bytearray(512 * 2**20))]

    assert confined(compute) == [[2, 3], "MemoryError"]


def test_confined_process_has_a_file_without_a_name_when_it_is_granted() -> None:
    def look(path: str) -> object:
        found = [number for number in range(1024) if not fails(partial(os.fstat, number))]
        Path(path).write_bytes(bytes(4096))
        return [
            found,
            Path(path).stat().st_size,
            Path(path).stat().st_nlink,
            fails(lambda: Path(path).write_bytes(bytes(4097))),
            fails(Path("/proc/self/status").read_text),
            fails(lambda: list(Path(path).parent.iterdir())),
        ]

    descriptors, *others = confined(look, scratch_kib=4)

    assert 5 in descriptors
    assert set(descriptors) <= {0, 1, 2, 3, 4, 5}
    assert others == [4096, 0, "OSError", "PermissionError", "PermissionError"]
