"""What Landlock alone takes away, in children that lock themselves in."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from children import fails, in_a_child
from judging.configuration import why_nothing_is_confined

from grader.sandbox import kernel, landlock

pytestmark = pytest.mark.skipif(bool(why_nothing_is_confined()), reason=why_nothing_is_confined())


def test_landlock_alone_leaves_only_the_readable_paths(tmp_path: Path) -> None:
    library = Path(pytest.__file__).parent
    ruleset = landlock.landlock_ruleset([str(library)])
    (tmp_path / "secret").write_text("secret")

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        kernel.call("syscall", 446, ruleset, 0)
        return [
            fails(lambda: (library / "__init__.py").read_text()),
            fails(lambda: (tmp_path / "secret").read_text()),
            fails(lambda: (library / "written").write_text("")),
            fails(lambda: (tmp_path / "written").write_text("")),
            fails(lambda: list(tmp_path.iterdir())),
            fails(lambda: (tmp_path / "secret").unlink()),
        ]

    assert in_a_child(attempts) == ["", *["PermissionError"] * 5]
    os.close(ruleset)


def test_landlock_alone_lets_one_file_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for name in ("file", "other"):
        (tmp_path / name).write_text("left over")
    ruleset = landlock.landlock_ruleset([], str(file))

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        kernel.call("syscall", 446, ruleset, 0)
        return [
            fails(lambda: file.write_text("written")),
            fails(file.read_text),
            fails(lambda: (tmp_path / "other").write_text("")),
            fails((tmp_path / "other").read_text),
            fails(lambda: (tmp_path / "new").write_text("")),
            fails(file.unlink),
            fails(lambda: file.rename(tmp_path / "new")),
            fails(lambda: (tmp_path / "new").symlink_to(file)),
            fails(lambda: (tmp_path / "new").hardlink_to(file)),
            fails(lambda: list(tmp_path.iterdir())),
        ]

    assert in_a_child(attempts) == ["", "", *["PermissionError"] * 8]
    assert file.read_text() == "written"
    os.close(ruleset)
