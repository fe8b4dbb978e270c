"""Tests of what `make` passes on, with a `.venv` whose programs say how they were called."""

from __future__ import annotations

import json
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

MAKEFILE = Path(__file__).parents[1] / "Makefile"

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="needs make")

# Stands for both .venv/bin/kata and .venv/bin/python.
FAKE = f"""#!{sys.executable} -S
import json, os, sys
call = [os.path.basename(sys.argv[0]), *sys.argv[1:]]
print(json.dumps([call, os.environ.get("KATA_KEY")]))
sys.exit(int(os.environ.get("FAKE_EXIT", "0")))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What one `make` did: its exit code, the programs it called, what it said."""

    code: int
    calls: list[list[str]]
    keys: list[str | None]
    out: str
    err: str


@dataclass(frozen=True, slots=True)
class Checkout:
    """A folder, with a space in its name, that holds the Makefile and fake programs."""

    folder: Path

    def make(self, *arguments: str, **environment: str) -> Made:
        finished = subprocess.run(
            ["make", *arguments],
            cwd=self.folder,
            env={"PATH": "/usr/bin:/bin", **environment},
            capture_output=True,
            text=True,
            check=False,
        )
        calls = [json.loads(line) for line in finished.stdout.splitlines() if line.startswith("[[")]
        return Made(
            code=finished.returncode,
            calls=[call for call, _key in calls],
            keys=[key for _call, key in calls],
            out=finished.stdout,
            err=finished.stderr,
        )

    def write(self, path: str, text: str, *, executable: bool = False) -> Path:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
        if executable:
            file.chmod(file.stat().st_mode | stat.S_IXUSR)
        return file


@pytest.fixture
def bare(tmp_path: Path) -> Checkout:
    """A checkout on which no set-up has run."""
    folder = tmp_path / "my katas"
    folder.mkdir()
    shutil.copy(MAKEFILE, folder)
    checkout = Checkout(folder)
    checkout.write("pyproject.toml", "")
    checkout.write("constraints.txt", "")
    return checkout


@pytest.fixture
def ready(bare: Checkout) -> Checkout:
    """A checkout that is set up."""
    bare.write(".venv/pyvenv.cfg", "")
    bare.write(".venv/bin/python", FAKE, executable=True)
    bare.write(".venv/bin/kata", FAKE, executable=True)
    bare.write(".venv/.installed", "")
    bare.write(".venv/.installed-dev", "")
    return bare


def test_bare_make_prints_help_that_fits_eighty_columns(bare: Checkout) -> None:
    made = bare.make()

    assert made.code == 0
    for expected in ("Learn\n  make grade ", "Teach\n  make grade-ci ", "Develop\n  make setup "):
        assert expected in made.out
    assert max(map(len, made.out.splitlines())) <= 80


@pytest.mark.parametrize(("kata_code", "make_code"), [("0", 0), ("1", 0), ("2", 2)])
def test_grade_succeeds_when_the_grading_worked(ready: Checkout, kata_code: str, make_code: int) -> None:
    made = ready.make("grade", FAKE_EXIT=kata_code)

    assert made.code == make_code
    assert made.calls == [["kata", "grade", "--"]]
    assert ("make" in made.err) is (make_code != 0)


def test_grade_passes_on_how_the_report_is_written(ready: Checkout) -> None:
    made = ready.make("grade", "FORMAT=html", "OUTPUT=my report.html", "KATA=one")

    assert made.calls == [["kata", "grade", "--format", "html", "--output", "my report.html", "--", "one"]]


def test_notebooks_go_to_a_folder_of_choice(ready: Checkout) -> None:
    assert ready.make("notebooks").calls == [["kata", "notebook", "build", "--", "notebooks"]]
    made = ready.make("notebooks", "DIR=my week", "KATA=linear")
    assert made.calls == [["kata", "notebook", "build", "--", "my week", "linear"]]


@pytest.mark.parametrize("kata_code", ["1", "2"])
def test_grade_ci_fails_and_names_the_exit_code(ready: Checkout, kata_code: str) -> None:
    made = ready.make("grade-ci", FAKE_EXIT=kata_code)

    assert made.code == 2
    assert f"grade-ci: kata grade ended with exit code {kata_code}\n" in made.err


def test_grade_ci_passes_on_every_value(ready: Checkout) -> None:
    values = {"SUBMISSION": "a b.zip", "FORMAT": "json", "OUTPUT": "it's.json", "FAIL_UNDER": "60", "KATA": "one two"}

    made = ready.make("grade-ci", *(f"{name}={value}" for name, value in values.items()))

    options = ["--submission", "a b.zip", "--format", "json", "--output", "it's.json", "--fail-under", "60"]
    assert made.calls == [["kata", "grade", *options, "--", "one", "two"]]


@pytest.mark.parametrize("name", ["KEY", "KATA_KEY"])
def test_grade_ci_passes_on_the_key_unseen(ready: Checkout, name: str) -> None:
    made = ready.make("grade-ci", FAKE_EXIT="1", **{name: "se'c$ret"})

    assert made.keys == ["se'c$ret"]
    assert "ret" not in made.err
    assert made.calls == [["kata", "grade", "--"]]


@pytest.mark.parametrize("target", ["grade", "prove", "show", "hint", "solution", "reset", "grade-ci"])
def test_kata_never_becomes_shell_text_or_an_option(ready: Checkout, target: str) -> None:
    made = ready.make(target, KATA="--help;touch${IFS}pwned *")

    assert made.calls[0][:3] == ["kata", target.removesuffix("-ci"), "--"]
    assert "".join(made.calls[0][3:]).replace(" ", "") == "--help;touch${IFS}pwned*"
    assert not (ready.folder / "pwned").exists()


@pytest.mark.parametrize("target", ["reset"])
def test_targets_about_one_kata_ask_for_it(ready: Checkout, target: str) -> None:
    made = ready.make(target)

    assert made.code == 2
    assert f"Which kata? For example: make {target} KATA=linear_by_hand" in made.err
    assert made.calls == []


def test_hint_passes_on_its_number(ready: Checkout) -> None:
    made = ready.make("hint", "KATA=softmax", "NUMBER=2")

    assert made.calls == [["kata", "hint", "--number", "2", "--", "softmax"]]


def test_prove_passes_on_its_numbers(ready: Checkout) -> None:
    made = ready.make("prove", "KATA=softmax relu", "JOBS=2", "KEYS=50")

    assert made.calls == [["kata", "prove", "--jobs", "2", "--keys", "50", "--", "softmax", "relu"]]


def test_set_up_runs_again_when_a_pin_changes(ready: Checkout) -> None:
    ready.write(".venv/.installed", "")
    quiet = ready.make("list")
    ready.write("constraints.txt", "changed")

    first, second = ready.make("list"), ready.make("list")

    assert quiet.calls == second.calls == [["kata", "list"]]
    assert [call[:3] for call in first.calls[:2]] == [["python", "-m", "pip"], ["python", "-m", "compileall"]]
    assert "Bringing .venv up to date ...\n" in first.err


def test_failed_set_up_is_tried_again(ready: Checkout) -> None:
    (ready.folder / ".venv/.installed").unlink()

    failed = ready.make("list", FAKE_EXIT="1")
    again = ready.make("list")

    assert failed.code == 2
    assert "The set-up stopped; what pip says is above." in failed.err
    assert "Setting up .venv (first time only, about a minute) ...\n" in again.err
    assert again.calls[-1] == ["kata", "list"]


def test_set_up_names_the_pythons_that_are_too_old(bare: Checkout) -> None:
    old = bare.write("old python", "#!/bin/sh\nexit 1\n", executable=True)

    made = bare.make("list", f"PYTHON={old}")

    assert made.code == 2
    assert f"torch-katas needs Python 3.11 or later; tried: {old}.\n" in made.err
    assert not (bare.folder / ".venv").exists()


def test_set_up_tries_other_names_when_python3_is_too_old(bare: Checkout) -> None:
    bare.write("bin/python3", "#!/bin/sh\nexit 1\n", executable=True)
    bare.write("bin/python3.13", "#!/bin/sh\nexit 1\n", executable=True)
    bare.write(
        "bin/python3.12", '#!/bin/sh\nif [ "$1" = -c ]; then exit 0; fi\necho "no venv" >&2; exit 1\n', executable=True
    )

    made = bare.make("list", PATH=f"{bare.folder}/bin:/usr/bin:/bin")

    assert made.code == 2
    assert "no venv\npython3.12 cannot make a virtual environment; what it says is above.\n" in made.err


def test_set_up_starts_again_when_python_is_gone(ready: Checkout) -> None:
    python = ready.folder / ".venv/bin/python"
    program = python.rename(ready.folder / "program")
    python.symlink_to("/nonexistent/python3")
    makes_venv = f'#!/bin/sh\nln -sf "{program}" .venv/bin/python; touch .venv/pyvenv.cfg\n'
    renewed = ready.write("new python", makes_venv, executable=True)

    made = ready.make("test", f"PYTHON={renewed}")

    assert made.code == 0
    assert [call[2] for call in made.calls] == ["pip", "compileall", "pytest"]


def test_clean_leaves_the_sources_and_nothing_else(ready: Checkout) -> None:
    ready.write("grader/model.py", "")
    ready.write("grader/__pycache__/model.cpython-311.pyc", "")
    ready.write(".mypy_cache/x", "")

    made = ready.make("clean")

    assert made.code == 0
    assert sorted(path.name for path in ready.folder.rglob("*")) == [
        "Makefile",
        "constraints.txt",
        "grader",
        "model.py",
        "pyproject.toml",
    ]
