"""The attempts of the self-test, where they succeed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from judging.configuration import why_nothing_is_confined

from grader.sandbox import probe

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())


def test_probe_names_everything_where_nothing_is_confined(tmp_path: Path) -> None:
    """In a process of its own, since the probe changes whoever runs it."""
    secret = tmp_path / "secret"
    secret.write_text("secret")
    program = f"{Path(probe.__file__).read_text()}\nprint(succeeded([{str(secret)!r}, {str(tmp_path)!r}]))"

    finished = subprocess.run(
        [sys.executable, "-c", f"import os\nif os.fork():\n    os.wait()\nelse:\n    exec({program!r})"],
        capture_output=True,
        text=True,
        timeout=20,
    )

    for sign in ("read a file of this machine", "open a network socket", "start a process", "start a thread"):
        assert sign in finished.stdout
    assert f"read {secret}" in finished.stdout
    assert f"read {tmp_path}" in finished.stdout
