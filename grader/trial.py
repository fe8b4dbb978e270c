"""A trial: one of a kata's own files, graded as if a learner had handed it in.

Invariants: it goes through the sandbox and the sitting that learners get, so what is proved is what they meet.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from grader.bank import course_path
from grader.checking import Check
from grader.diagnosis import Replays
from grader.grading import Grader
from grader.model import CheckResult, Kata, KataReport, Limits, Outcome, Source
from grader.runners import Runners
from grader.sandbox.remote import Remote
from grader.sandbox.spawning import Sandbox
from grader.sitting import Sitting
from grader.verdict import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of one file.

    Attributes:
        path: the file, from `reference/` or `katas/` on.
        examples: the visible checks, which the report leaves out; none where the file does not import.
        verdicts: of the hidden checks that ran, by name.
        explained: for each hidden check that failed, the misconceptions that reply as this file did.
    """

    path: str
    report: KataReport
    examples: tuple[CheckResult, ...]
    verdicts: Mapping[str, Verdict]
    explained: Mapping[str, Sequence[str]]

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
    repeats: bool = True,
    replays: Replays | None = None,
) -> Trial:
    """Grade one file.

    Args:
        path: the file.
        checks: the kata's hidden checks.
        runners: those of this file; no other file of the kata may have used them.
        key: what random inputs are drawn with.
        with_examples: False leaves the examples out; each one that fails would cost a fresh runner.
        repeats: False takes a check as failed after one run, even in a runner that had run others.
        replays: keeps what misconceptions reply; all files that are given it get the inputs of the reference.

    Raises:
        KataError: a hidden file cannot be read or run.
        SandboxError: when the sandbox cannot be started or held.
    """
    source = source_of(kata, path)
    if not repeats:
        grader = replace(grader, sandbox=_Unrepeated(grader.sandbox))
    inputs_of = source_of(kata, kata.reference).text if replays is not None else None
    sitting = Sitting(grader, kata, source, runners, key, keep_verdicts=True, inputs_of=inputs_of, replays=replays)
    report = sitting.report(checks, with_examples=False, with_near_miss=False)
    examples = sitting.examples() if with_examples and not report.problem else ()
    return Trial(
        path=source.path,
        report=report,
        examples=examples,
        verdicts=sitting.verdicts,
        explained=sitting.explained,
    )


class _Unrepeated:
    """A sandbox as it is, except that no check is run again in a fresh runner."""

    repeats = False

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.kind = sandbox.kind

    def runner(self, limits: Limits) -> Remote:
        return self._sandbox.runner(limits)

    def prepare(self, limits: Limits) -> None:
        self._sandbox.prepare(limits)

    def self_test(self, hidden: Sequence[Path]) -> None:
        self._sandbox.self_test(hidden)

    def close(self) -> None:
        self._sandbox.close()
