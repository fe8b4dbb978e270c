"""Kata + Submission -> Report, with runners that live in this process."""

from __future__ import annotations

from dataclasses import replace

import pytest
from one_kata import RIGHT, STUB, TRIPLES, FakeBook, test_double, test_half

from grader.authoring import CheckFailed
from grader.errors import KataError, SandboxError
from grader.grading import Grader
from grader.model import Outcome, Section, Source, Submission
from grader.scoring import BROKEN_MESSAGE


def test_report_of_a_right_submission_has_every_point(course):
    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert (report.submission, report.course, report.sandbox) == ("alice", "A course", "confined")
    assert report.sections == (("numbers", "Numbers"),)
    assert (report.points, report.points_possible, report.outcome) == (3, 3, Outcome.PASSED)
    assert (kata.kata, kata.title, kata.section, kata.path) == ("double", "Double", "numbers", "double.py")
    assert (kata.problem, kata.started, kata.examples, kata.diagnoses) == ("", True, (), ())
    assert [(result.message, result.evidence) for result in kata.checks] == [("", None)] * 3


@pytest.mark.parametrize(
    ("line", "source", "expected"),
    [
        ("return torch.mul(x, 2)  # also right", "RIGHT", "torch.mul(x, 2)  # in double"),
        ("return torch.mul(x, 2)", "RIGHT", ""),
        ("return torch.mul(x, 2)  # also right", "RIGHT_WITH_IT", ""),
        ("return torch.mul(x, 2)  # also right", "STUB", ""),
        ("if x: pass  # also right", "RIGHT", ""),  # the author's to mend, and no learner's grade
    ],
)
def test_report_with_every_point_says_what_is_also_right(course, line, source, expected):
    accepted = course.kata.reference_folder / "accepted"
    accepted.mkdir()
    (accepted / "multiplies.py").write_text(f"def double(x):\n    {line}\n")
    sources = {"RIGHT": RIGHT, "RIGHT_WITH_IT": f"{RIGHT}\n# not torch.mul(x, 2)\n", "STUB": STUB}

    assert course.kata_of(sources[source]).also_right == expected


def test_report_is_the_same_for_the_same_submission(course):
    for source in (
        RIGHT,
        TRIPLES,
        STUB,
        "def double(x: return x",
        "import torch\n\ndef double(x): return torch.rand(3)",
    ):
        assert course.submit(source) == course.submit(source)


def test_report_names_sections_of_graded_katas_alone(course):
    other = Section(slug="other", title="Other", katas=())
    course.curriculum = replace(course.curriculum, sections=(other, *course.curriculum.sections))

    assert course.submit(RIGHT).sections == (("numbers", "Numbers"),)


def test_report_counts_points_of_checks_that_passed(course):
    course.checks = [(test_double, {"points": 2}), (test_half, {"points": 3})]

    kata = course.kata_of(TRIPLES)

    assert [(result.points, result.points_possible) for result in kata.checks] == [(0, 2), (3, 3)]
    assert (kata.points, kata.points_possible, kata.outcome) == (3, 5, Outcome.FAILED)


def test_grade_tells_its_progress(course):
    told = []

    course.submit(RIGHT, progress=lambda *step: told.append(step))

    assert told == [("double", 0, 1)]


def test_grade_ends_its_runners(course):
    course.submit(RIGHT)

    assert [remote.closed for remote in course.sandbox.runners] == [1]


def test_inputs_depend_on_key_check_and_submission(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append((draw.number(), learner._seed))

    def test_other(learner, reference, draw):
        seen.append((draw.number(), learner._seed))

    course.checks = [test_seen, test_other]
    for source, key in ((RIGHT, b"key"), (RIGHT, b"key"), (RIGHT, b"other"), (TRIPLES, b"key")):
        course.submit(source, key=key)

    first, again, other_key, other_source = seen[:2], seen[2:4], seen[4:6], seen[6:]
    assert first == again
    assert len({*first, *other_key, *other_source}) == 6


def test_inputs_change_with_what_the_kata_asks(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append(draw.number())

    course.checks = [test_seen]
    course.submit(RIGHT)
    course.kata.checks.write_text("# another check\n")
    course.submit(RIGHT)
    course.kata.scenarios.write_text("# another scenario\n")
    course.submit(RIGHT)

    assert len(set(seen)) == 3


def test_kata_whose_checks_cannot_be_read_is_broken(course):
    course.checks = KataError("reference/numbers/double/checks.py cannot be imported: no")

    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert kata.outcome is report.outcome is Outcome.BROKEN
    assert kata.problem == f"reference/numbers/double/checks.py cannot be imported: no ({BROKEN_MESSAGE})"
    assert (kata.points, kata.points_possible, kata.checks) == (0, 3, ())


def test_kata_whose_reference_is_missing_is_broken(course):
    course.kata.reference.unlink()

    kata = course.kata_of(RIGHT)

    assert kata.outcome is Outcome.BROKEN
    assert kata.problem == (
        f"reference/numbers/double/double.py cannot be read: No such file or directory ({BROKEN_MESSAGE})"
    )


def test_kata_that_fails_in_a_way_nobody_foresaw_is_broken(course):
    course.checks = RuntimeError("what is this\nsecond line")

    assert course.kata_of(RIGHT).problem == f"RuntimeError: what is this ({BROKEN_MESSAGE})"


def test_kata_that_is_broken_stops_no_other(course):
    other = replace(course.kata, slug="triple", folder=course.kata.folder / "nowhere")
    course.curriculum = replace(
        course.curriculum, sections=(replace(course.curriculum.sections[0], katas=(other, course.kata)),)
    )
    texts = tuple(Source(kata=slug, path=f"{slug}.py", text=RIGHT) for slug in ("triple", "double"))
    grader = Grader(curriculum=course.curriculum, sandbox=course.sandbox, book=FakeBook(course.checks, course.examples))

    report = grader.grade(Submission(name="alice", sources=texts), course.curriculum.katas, key=b"key")

    assert [kata.outcome for kata in report.katas] == [Outcome.BROKEN, Outcome.PASSED]
    assert report.outcome is Outcome.BROKEN


def test_sandbox_that_cannot_hold_stops_everything(course, monkeypatch):
    def refuse(limits):
        raise SandboxError("a runner could not confine itself")

    monkeypatch.setattr(course.sandbox, "runner", refuse)

    with pytest.raises(SandboxError, match=r"^a runner could not confine itself$"):
        course.submit(RIGHT)


def test_sandbox_that_fails_later_leaves_no_runner(course, monkeypatch):
    def test_last(learner, reference, draw):
        monkeypatch.setattr(course.sandbox, "runner", lambda limits: (_ for _ in ()).throw(SandboxError("gone")))
        learner.double(1)
        raise CheckFailed("run me again")

    course.checks = [test_double, test_last]

    with pytest.raises(SandboxError, match="gone"):
        course.submit(RIGHT)
    assert all(remote.closed for remote in course.sandbox.runners)


def test_submission_without_the_file_says_so(course):
    (kata,) = course.grade(Submission(name="alice")).katas

    assert (kata.outcome, kata.problem) == (Outcome.FAILED, "double.py is not part of this submission")
    assert kata.path == "double.py"
    assert [result.outcome for result in kata.checks] == [Outcome.SKIPPED] * 3


def test_submission_whose_file_could_not_be_read_says_why(course):
    (kata,) = course.grade(Submission(name="alice", problems=(("double", "double.py is a folder"),))).katas

    assert (kata.outcome, kata.problem) == (Outcome.FAILED, "double.py is a folder")
    assert course.sandbox.runners == []
