"""The program of a plain child process: a runner without confinement, for `--sandbox=process`."""

from __future__ import annotations

import contextlib
import sys

import torch

from grader.sandbox import eager
from grader.sandbox.runner import serve

if __name__ == "__main__":
    requests, replies, memory_mib, output_kib, scratch_kib = (int(word) for word in sys.argv[1:6])
    torch.set_num_threads(1)
    eager.install()
    with contextlib.suppress(ImportError, OSError, ValueError):  # not every system has these limits
        from grader.sandbox.rights import address_space, limit

        limit(memory_bytes=address_space() + memory_mib * 2**20, cpu_seconds=600, file_bytes=scratch_kib * 1024)
    serve(requests, replies, output_kib, sys.argv[6])
