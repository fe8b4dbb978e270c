"""Every hostile submission in tests/escapes/ is held, and leaves nothing behind.

As whoever runs the tests, and with namespaces, all of them run; in the other configurations that `grader` promises to
hold in, one or two of each family do. `ESCAPES=all` runs all of them everywhere, as does `tests/escapes/table.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable

import pytest
from judging.configuration import Configuration, configurations, why_nothing_is_confined
from judging.corpus import FAMILIES, Escape, escapes
from judging.judge import Judge

from grader.model import Outcome

OBSTACLE = why_nothing_is_confined()
pytestmark = pytest.mark.skipif(bool(OBSTACLE), reason=OBSTACLE)

REPRESENTATIVES = {
    "ends_its_process",
    "survives_signals",
    "sends_a_verdict",
    "patches_builtins",
    "equals_everything",
    "reads_files_by_their_paths",
    "goes_around_open",
    "reads_the_environment",
    "looks_into_other_processes",
    "writes_into_torch",
    "raises_its_own_rights",
    "forks_without_an_end",
    "takes_all_memory",
    "fills_its_file",
    "creates_files_beside_its_own",
    "reads_the_files_of_others",
    "goes_around_socket",
    "claims_four_gigabytes",
}

WITHOUT_ISOLATION = Configuration(label="no isolation", user=os.geteuid(), namespaces=False, sandbox="process")


def chosen() -> list[object]:
    default, *others = configurations()
    everything = os.environ.get("ESCAPES") == "all"
    found = escapes()
    pairs = [(default, escape) for escape in found]
    pairs += [(held, escape) for held in others for escape in found if everything or escape.name in REPRESENTATIVES]
    return [pytest.param(held, escape, id=f"{held.label}-{escape.family}/{escape.name}") for held, escape in pairs]


@pytest.mark.parametrize(("configuration", "escape"), chosen())
def test_escape_is_held(
    judge_for: Callable[[Configuration], Judge], configuration: Configuration, escape: Escape
) -> None:
    judge = judge_for(configuration)
    if escape.needs_namespaces and not judge.has_namespaces:
        pytest.skip("only namespaces hide that a file exists, and there are none here")

    judgement = judge.judge(escape)

    assert not judgement.problems, "\n".join(judgement.problems)


def test_escapes_come_in_every_family() -> None:
    count = Counter(escape.family for escape in escapes())

    assert set(count) == set(FAMILIES)
    assert min(count.values()) >= 5
    assert count.total() >= 100


def test_representatives_are_escapes_of_every_family() -> None:
    representatives = [escape for escape in escapes() if escape.name in REPRESENTATIVES]

    assert len(representatives) == len(REPRESENTATIVES)
    assert {escape.family for escape in representatives} == set(FAMILIES)


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("reads_files_by_their_paths", "holds a secret"),
        ("walks_the_folders", "holds a secret"),
        ("opens_sockets", "says ESCAPED"),
        ("measures_hidden_files", "says ESCAPED"),
        ("creates_files_beside_its_own", "says ESCAPED"),
    ],
)
def test_judge_finds_escapes_without_isolation(
    judge_for: Callable[[Configuration], Judge], name: str, sign: str
) -> None:
    """The negative control: a search that never finds anything proves nothing."""
    escape = next(escape for escape in escapes() if escape.name == name)

    problems = judge_for(WITHOUT_ISOLATION).judge(escape).problems

    assert any(sign in problem for problem in problems)


def hostile(text: str, *, outcome: Outcome = Outcome.FAILED) -> Escape:
    return Escape(
        family="theft",
        name="made_up",
        text=text,
        kata="double",
        outcomes=frozenset({outcome}),
        points=0,
        needs_namespaces=False,
    )


def test_judge_finds_files_that_were_left_behind(judge_for: Callable[[Configuration], Judge]) -> None:
    judge = judge_for(WITHOUT_ISOLATION)
    escape = hostile('COURSE = ""\nopen(COURSE + "/katas/left", "w")\n')

    problems = judge.judge(escape).problems
    (judge.root / "katas" / "left").unlink()

    assert any("a file is new" in problem and "katas/left" in problem for problem in problems)


def test_judge_finds_processes_that_were_left_behind(judge_for: Callable[[Configuration], Judge]) -> None:
    judge = judge_for(configurations()[0])
    left = subprocess.Popen([sys.executable, "-S", "-X", judge.mark, "-c", "input()"], stdin=subprocess.PIPE)

    problems = judge.judge(hostile("def double(x):\n    return None\n")).problems
    left.communicate(b"\n")

    assert any(problem == f"process {left.pid} is still there" for problem in problems)


def test_judge_finds_hidden_numbers_in_reports(
    judge_for: Callable[[Configuration], Judge],
) -> None:
    """A text that stands in the learner's own file is repeated, so the file has the number."""
    text = 'def double(x):\n    raise ValueError("seven is 7351")\n'

    problems = judge_for(configurations()[0]).judge(hostile(text, outcome=Outcome.RAISED)).problems

    assert any("holds a hidden number" in problem for problem in problems)


def test_judge_finds_wrong_verdicts(judge_for: Callable[[Configuration], Judge]) -> None:
    problems = judge_for(configurations()[0]).judge(hostile("def double(x):\n    return 2 * x\n")).problems

    assert problems == ("the outcome is PASSED instead of FAILED: ", "it earned 3 points instead of 0")
