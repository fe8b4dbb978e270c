"""`Kata + Submission -> Report`: the sentence of the project.

Invariants: what learner code does wrong is a value, whatever it is; what we do wrong is BROKEN and never 0 points in
silence; the same submission, kata and key give the same report, byte for byte.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader.alternatives import Alternative, alternatives_in
from grader.bank import Bank
from grader.checking import Check, CheckBook
from grader.digest import digest
from grader.errors import KataError, SandboxError
from grader.model import Curriculum, Kata, KataReport, Outcome, Report, Submission
from grader.runners import Runners
from grader.sandbox.spawning import Sandbox
from grader.scoring import BROKEN_MESSAGE, not_started, unchecked
from grader.sitting import Seen, Sitting

Progress = Callable[[str, int, int], None]


@dataclass
class Grader:
    """Grades submissions of one course.

    Attributes:
        curriculum: the course.
        sandbox: where learner code runs.
        book: the checks.
        interrupted: tells that somebody waits, so that a search for a near miss ends without one.
    """

    curriculum: Curriculum
    sandbox: Sandbox
    book: CheckBook
    interrupted: Callable[[], bool] = lambda: False
    _checks: dict[str, Sequence[Check]] = field(default_factory=dict)
    _banks: dict[str, Bank] = field(default_factory=dict)
    _versions: dict[str, str] = field(default_factory=dict)
    _alternatives: dict[Path, tuple[Alternative, ...]] = field(default_factory=dict)

    def grade(
        self,
        submission: Submission,
        katas: Sequence[Kata],
        *,
        key: bytes,
        progress: Progress = lambda *_: None,
        seen: Seen | None = None,
    ) -> Report:
        """Grade one submission.

        Args:
            submission: what the learner handed in.
            katas: those to grade, in curriculum order.
            key: the course key, which the random inputs are drawn with.
            progress: called with the kata's slug, how many are done and how many there are.
            seen: called with an early report on each kata that does not pass; see `Sitting.report`.

        Raises:
            SandboxError: when the sandbox cannot be started or held; nothing is graded then.
        """
        runners = Runners(self.sandbox)
        reports = []
        try:
            for done, kata in enumerate(katas):
                progress(kata.slug, done, len(katas))
                reports.append(self.grade_kata(kata, submission, runners, key, seen))
        finally:
            runners.close()
        sections = {report.section for report in reports}
        return Report(
            submission=submission.name,
            course=self.curriculum.title,
            sandbox=self.sandbox.kind,
            sections=tuple((s.slug, s.title) for s in self.curriculum.sections if s.slug in sections),
            katas=tuple(reports),
            remarks=submission.remarks,
        )

    def checks(self, kata: Kata) -> Sequence[Check]:
        """The hidden checks of a kata, collected once a process.

        Raises:
            KataError: they cannot be read or run.
        """
        if kata.slug not in self._checks:
            self._checks[kata.slug] = self.book.checks(kata.checks)
        return self._checks[kata.slug]

    def bank(self, kata: Kata) -> Bank:
        """The hidden half of a kata, read once a process."""
        return self._banks.setdefault(kata.slug, Bank(kata))

    def alternatives(self, path: Path) -> tuple[Alternative, ...]:
        """What an accepted solution has to show, read once a process.

        A file that cannot be read shows nothing: that is for `kata prove` to say, and costs no learner a grade.
        """
        if path not in self._alternatives:
            self._alternatives[path] = ()
            with contextlib.suppress(KataError):
                self._alternatives[path] = alternatives_in(path)
        return self._alternatives[path]

    def prepare(self, kata: Kata) -> None:
        """Have everything at hand that grading this kata takes, so that the next submission waits for none of it.

        What is wrong with the kata is left for its report to say.
        """
        with contextlib.suppress(KataError):
            self.checks(kata)
            if kata.examples.exists():
                self.book.checks(kata.examples)
            self.bank(kata).reference()
            self.bank(kata).misconception_players  # noqa: B018  (compiled when first asked for)
        self.sandbox.prepare(kata.limits)

    def grade_kata(
        self, kata: Kata, submission: Submission, runners: Runners, key: bytes, seen: Seen | None = None
    ) -> KataReport:
        """Grade one kata of a submission; a kata that is broken is reported as such and stops nothing else."""
        try:
            checks = self.checks(kata)
            source = submission.source(kata.slug)
            if source is None:
                problem = submission.problem(kata.slug) or f"{kata.slug}.py is not part of this submission"
                path = submission.path or (kata.stub_path if f"katas/{kata.section}/" in problem else kata.stub.name)
                return unchecked(kata, path, checks, Outcome.FAILED, problem)
            if kata.stub_sha256 and digest(source.text) == kata.stub_sha256:
                report = not_started(kata, source, checks)
            else:
                report = Sitting(self, kata, source, runners, key).report(checks, seen=seen)
            return replace(report, remarks=source.remarks)
        except SandboxError:
            raise
        except Exception as error:
            what = str(error) if isinstance(error, KataError) else f"{type(error).__name__}: {error}".splitlines()[0]
            return unchecked(kata, kata.stub_path, (), Outcome.BROKEN, f"{what} ({BROKEN_MESSAGE})")

    def version(self, kata: Kata) -> str:
        """A digest of what the kata asks: other checks, other inputs."""
        if kata.slug not in self._versions:
            text = kata.checks.read_text(encoding="utf-8") + self.bank(kata).scenarios_text
            self._versions[kata.slug] = hashlib.sha256(text.encode()).hexdigest()
        return self._versions[kata.slug]
