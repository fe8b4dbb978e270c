"""A small course, and a session whose judge and clock are held by the test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from grader.catalog import load_curriculum
from grader.model import CheckResult, Kata, KataReport, Outcome, Report, Submission
from grader.watch.files import Files
from grader.watch.judging import Early, Graded, Judge
from grader.watch.session import Session

CURRICULUM = """\
title = "A small course"

[[section]]
slug = "tensors"
title = "Tensors"
katas = ["transpose", "matmul"]
"""
STUB = "def {slug}(x):\n    raise NotImplementedError\n"
LESSON = "# {slug}\n\nWrite *{slug}*.\n\n## Hint 1\n\nRead the shapes.\n\n## Hint 2\n\nRead them aloud.\n"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    root = tmp_path / "course"
    for slug in ("transpose", "matmul"):
        folder = root / "katas" / "tensors" / slug
        folder.mkdir(parents=True)
        (folder / "kata.toml").write_text(f'title = "On {slug}"\nexports = ["{slug}"]\npoints = 2\n')
        (folder / "README.md").write_text(LESSON.format(slug=slug))
        (folder / f"{slug}.py").write_text(STUB.format(slug=slug))
        shipped = root / "katas" / ".shipped"
        shipped.mkdir(exist_ok=True)
        (shipped / f"{slug}.py").write_text(STUB.format(slug=slug))
    (root / "katas" / "curriculum.toml").write_text(CURRICULUM)
    return root


def report_on(kata: Kata, submission: Submission) -> Report:
    """A file passes with `right` in it; one with `syntax` cannot be imported; a stub is not begun."""
    text = submission.sources[0].text
    passed, problem, begun = "right" in text, "invalid syntax" if "syntax" in text else "", "NotImpl" not in text
    outcome = Outcome.PASSED if passed else Outcome.FAILED
    check = CheckResult(
        name="test_it", title="It works", outcome=outcome, points=2 * passed, points_possible=2, message="no"
    )
    graded = KataReport(
        kata=kata.slug,
        title=kata.title,
        section=kata.section,
        path=kata.stub_path,
        outcome=outcome,
        points=2 * passed,
        points_possible=2,
        problem=problem,
        started=begun,
        checks=(check,),
    )
    return Report(
        submission="course",
        course="A small course",
        sandbox="confined",
        sections=(("tensors", "Tensors"),),
        katas=(graded,),
    )


class FakeJudge(Judge):
    """Keeps requests until the test has them answered."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, Kata, Submission]] = []
        self.count = 0
        self.abandoned = 0

    def grade(self, kata: Kata, submission: Submission, key: bytes) -> int:
        self.count += 1
        self.asked = [(self.count, kata, submission)]
        return self.count

    def prepare(self, kata: Kata) -> None:
        pass

    def then(self, work: Callable[[], None]) -> None:
        work()

    def abandon(self) -> None:
        self.abandoned += 1


class FakeFiles(Files):
    def __init__(self) -> None:
        self.watched: list[Path] = []

    def watch(self, file: Path) -> None:
        self.watched.append(file)


class Sitting:
    """A session, with everything that a test does to it."""

    def __init__(self, root: Path) -> None:
        self.now = 100.0
        self.judge, self.files = FakeJudge(), FakeFiles()
        self.curriculum = load_curriculum(root)
        self.session = Session(
            self.curriculum,
            self.curriculum.katas[0],
            judge=self.judge,
            files=self.files,
            post=self._post,
            key=b"key",
            clock=lambda: self.now,
        )
        self.session.start()
        self.answer()

    def _post(self, event: object) -> None:
        self.session.recorded(event)

    @property
    def state(self):
        return self.session.state

    @property
    def stub(self) -> Path:
        return self.state.kata.stub

    def save(self, text: str, *, after: float = 1.0) -> None:
        """Write the file, and tell of it."""
        self.wait(after)
        self.stub.write_text(text)
        self.session.changed()

    def answer(self) -> None:
        """Let the judge answer what it was asked last."""
        waiting, self.judge.asked = self.judge.asked, []
        for number, kata, submission in waiting:
            self.session.answered(Graded(number=number, submission=submission, report=report_on(kata, submission)))

    def answer_early(self) -> KataReport:
        """Let the judge say what the checks said, and no more yet."""
        [(number, kata, submission)] = self.judge.asked
        report = report_on(kata, submission).katas[0]
        self.session.answered(Early(number=number, report=report))
        return report

    def wait(self, seconds: float) -> None:
        until = self.now + seconds
        while (step := self.session.wait_seconds()) < until - self.now:
            self.now += max(step, 0.001)
            self.session.tick()
        self.now = until
        self.session.tick()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.session.press(key, 18)


@pytest.fixture
def sitting(course: Path) -> Sitting:
    return Sitting(course)
