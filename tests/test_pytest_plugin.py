"""Bare pytest on checks and examples, as an author runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from grader.pytest_plugin import reference_for, stub_beside

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "reference/linear/linear_by_hand"
CHECKS = "reference/numbers/double/checks.py"
EXAMPLES = "katas/numbers/double/examples.py"

FILES = {
    "katas/numbers/double/double.py": "def double(x):\n    raise NotImplementedError('double')\n",
    EXAMPLES: """
        def test_two(learner):
            assert learner.double(2) == 4
    """,
    "reference/numbers/double/double.py": """
        import torch

        def double(x): return 2 * x
        def noise(): return torch.rand(3).tolist()
    """,
    "reference/numbers/double/scenarios.py": "def twice(learner, x): return learner.double(learner.double(x))\n",
    "reference/numbers/double/misconceptions/triples.py": "def double(x): return 3 * x\n",
    CHECKS: """
        import pytest

        from grader.authoring import expect_same, needs, points

        @pytest.mark.parametrize("x", [0, 1])
        def test_whole(learner, reference, x): expect_same(learner, reference).double(x)

        @points(2)
        @needs(test_whole)
        def test_half(learner, reference): expect_same(learner, reference).double(0.5)

        @needs(test_half)
        def test_twice(learner, reference): expect_same(learner, reference).run("twice", 0.5)

        def test_draws(draw, learner): print(draw.number(), learner.double(1))
    """,
}


class Outcomes:
    """A plugin that notes how each item ended."""

    def __init__(self):
        self.found = {}
        self.failures = {}

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report):
        if report.when == "call" or report.outcome == "skipped":
            self.found[report.nodeid.partition("::")[2]] = report.outcome
            self.failures[report.nodeid.partition("::")[2]] = report.longreprtext


@pytest.fixture
def course(tmp_path):
    """A course with one kata."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip())
    return tmp_path


@pytest.fixture
def bare(course, monkeypatch):
    """Run bare pytest in the course and return how each item ended."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.chdir(course)
    before = set(sys.modules)

    def bare(*arguments):
        outcomes = Outcomes()
        options = ["-q", "-p", "grader.pytest_plugin", "-p", "no:cacheprovider", "--strict-markers"]
        options += ["--import-mode=importlib", f"--rootdir={course}", "-c", "/dev/null"]
        options += ["-p", "no:unraisableexception"]  # collects garbage at each end, which takes most of the time
        pytest.main([*options, *arguments], plugins=[outcomes])
        return outcomes

    yield bare
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in ("reference", "katas"):
            del sys.modules[name]


def test_reference_plays_the_learner_in_checks(bare):
    assert bare(CHECKS).found == dict.fromkeys(
        ["test_whole[0]", "test_whole[1]", "test_half", "test_twice", "test_draws"], "passed"
    )


def test_stub_plays_the_learner_in_examples(bare):
    outcomes = bare(EXAMPLES)

    assert outcomes.found == {"test_two": "failed"}
    assert "LearnerRaised: NotImplementedError: double" in outcomes.failures["test_two"]


def test_checks_can_be_selected_by_name(bare):
    assert bare(CHECKS, "-k", "half").found == {"test_half": "passed"}


def test_another_file_plays_the_learner_when_it_is_named(bare):
    outcomes = bare(CHECKS, "--learner", "reference/numbers/double/misconceptions/triples.py")

    assert outcomes.found["test_whole[0]"] == "passed"
    assert outcomes.found["test_whole[1]"] == "failed"
    assert "CheckFailed: the value differs\nE   returned: 3\nE   expected: 2" in outcomes.failures["test_whole[1]"]


def test_failures_point_at_the_check_and_not_into_the_grader(bare):
    outcomes = bare(CHECKS, "--learner", "reference/numbers/double/misconceptions/triples.py")

    shown = outcomes.failures["test_whole[1]"]
    assert ">   def test_whole(learner, reference, x): expect_same(learner, reference).double(x)" in shown
    assert "authoring.py" not in shown


def test_checks_wait_for_all_runs_of_those_that_they_need(bare):
    outcomes = bare(CHECKS, "--learner", "reference/numbers/double/misconceptions/triples.py")

    assert outcomes.found["test_half"] == outcomes.found["test_twice"] == "skipped"
    assert "needs test_whole" in outcomes.failures["test_half"]
    assert "needs test_half" in outcomes.failures["test_twice"]


def test_checks_do_not_wait_for_what_was_not_selected(bare):
    learner = "reference/numbers/double/misconceptions/triples.py"

    assert bare(CHECKS, "--learner", learner, "-k", "twice").found == {"test_twice": "failed"}


def test_draws_depend_on_the_key_alone(bare, capfd):
    printed = []
    for key in ("one", "one", "other"):
        bare(CHECKS, "-k", "draws", "-s", "--key", key)
        printed.append(next(line for line in capfd.readouterr().out.splitlines() if line.endswith(" 2")))

    assert printed[0] == printed[1] != printed[2]


def test_fixtures_belong_to_check_files_alone(bare, course):
    (course / "test_other.py").write_text("def test_one(): ...\n")

    assert bare("test_other.py").found == {"test_one": "passed"}


def test_stub_beside_and_reference_for_carry_the_name_of_the_folder():
    assert stub_beside(Path("/c/katas/a/b/examples.py")) == Path("/c/katas/a/b/b.py")
    assert reference_for(Path("/c/katas/a/b/examples.py")) == Path("/c/reference/a/b/b.py")
    assert reference_for(Path("/c/reference/a/b/checks.py")) == Path("/c/reference/a/b/b.py")


def test_plugin_is_loaded_without_torch():
    code = "import sys, grader.pytest_plugin; print('torch' in sys.modules, 'numpy' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "False"]


def test_bare_pytest_runs_the_checks_of_a_real_kata():
    """The one run that goes through the command line, against a known wrong solution."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "grader.pytest_plugin", "-p", "no:cacheprovider"]
    command += [str(REFERENCE / "checks.py"), "--learner", str(REFERENCE / "misconceptions/detaches_the_result.py")]
    # Whether the package is installed, so that pytest finds the plugin by itself, does not matter here.
    environment = os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "1 failed, 6 passed" in done.stdout
    assert "test_gradients_reach_every_input" in done.stdout
