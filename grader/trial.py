"""A trial: one of a kata's own files, graded as if a learner had handed it in.

Invariants: it goes through the sandbox and the sitting that learners get, so what is proved is what they meet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.bank import course_path
from grader.checking import Check
from grader.grading import Grader, Runners, Sitting, Verdict
from grader.model import CheckResult, Kata, KataReport, Outcome, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of one file.

    Attributes:
        path: the file, from `reference/` or `katas/` on.
        examples: the visible checks, which the report leaves out; none where the file does not import.
        verdicts: of the hidden checks that ran, by name.
    """

    path: str
    report: KataReport
    examples: tuple[CheckResult, ...]
    verdicts: Mapping[str, Verdict]

    @property
    def wrong(self) -> frozenset[str]:
        """The checks that it failed or raised in; a skipped one is neither."""
        return frozenset(
            result.name for result in self.report.checks if result.outcome in (Outcome.FAILED, Outcome.RAISED)
        )


def source_of(kata: Kata, path: Path) -> Source:
    """A file of the kata's folders as a learner's."""
    return Source(kata=kata.slug, path=course_path(path), text=path.read_text(encoding="utf-8"))


def hold_trial(
    grader: Grader,
    kata: Kata,
    path: Path,
    checks: Sequence[Check],
    runners: Runners,
    *,
    key: bytes,
    with_examples: bool = True,
) -> Trial:
    """Grade one file.

    Args:
        path: the file.
        checks: the kata's hidden checks.
        runners: those of this file; no other file of the kata may have used them.
        key: what random inputs are drawn with.
        with_examples: False leaves the examples out; each one that fails would cost a fresh runner.

    Raises:
        KataError: a hidden file cannot be read or run.
        SandboxError: when the sandbox cannot be started or held.
    """
    source = source_of(kata, path)
    sitting = Sitting(grader, kata, source, runners, key, keep_verdicts=True)
    report = sitting.report(checks, with_examples=False)
    examples = sitting.examples() if with_examples and not report.problem else ()
    return Trial(path=source.path, report=report, examples=examples, verdicts=sitting.verdicts)
