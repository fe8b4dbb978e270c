"""Prove a kata: its checks refuse what is wrong, accept what is right, and know each mistake by its name.

Invariants: stub, reference, accepted solutions and misconceptions are graded as a learner's file is; every claim of
`course_claims` comes once and in that order, except that the proof of a kata whose files do not load ends with the
claim that says so; the keys are fixed, so a proof can be repeated.
"""

from __future__ import annotations

import time
import types
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from grader.bank import Bank, course_path, parse_file
from grader.checking import Cast, Check, CheckBook
from grader.claims import (
    SECTION_CLAIM,
    also_right,
    enough_material,
    files_expected,
    lesson_complete,
    points_agree,
    prerequisites_earlier,
    section_page,
    signatures_agree,
    stub_as_shipped,
    titles_given,
)
from grader.diagnosis import Replays
from grader.digest import digest
from grader.drawing import Draw
from grader.errors import KataError
from grader.grading import Grader, Progress
from grader.model import CheckResult, Claim, Kata, KataReport, Outcome, Submission
from grader.runners import Runners
from grader.sandbox.learner import InProcess, Learner, PlayerLost
from grader.trial import Trial, hold_trial, source_of
from grader.verdict import Verdict

#: Two, because a check that passes by luck of the draw should not pass a proof.
KEYS = (b"first proof", b"second proof")

#: Of a check's limit: a machine that is half as fast as the author's still grades the reference as right.
SHARE_OF_LIMIT = 0.5

#: What is said of a program that replies to every call.
_ANSWERED = (Outcome.PASSED, Outcome.FAILED, Outcome.RAISED, Outcome.SKIPPED)


def prove(
    grader: Grader, katas: Sequence[Kata], *, keys: int = 0, progress: Progress = lambda *_: None
) -> Iterator[Claim]:
    """Each claim about each kata, as soon as it is known to hold or not; with a section's first kata, its page.

    Args:
        grader: grades the kata's own files.
        katas: those to prove.
        keys: with how many keys more the right solutions are graded, to show that none depends on luck.
        progress: called with the kata's slug, how many are done and how many there are.

    Raises:
        SandboxError: when the sandbox cannot be started or held.
    """
    for done, kata in enumerate(katas):
        progress(kata.slug, done, len(katas))
        for section in grader.curriculum.sections:
            if section.katas[0].slug == kata.slug:
                sentence = section_page(grader.curriculum, section)
                yield Claim(kata=section.slug, name=SECTION_CLAIM, sentence=sentence)
        for name, sentence in _Proof(grader, kata, keys).claims():
            yield Claim(kata=kata.slug, name=name, sentence=sentence)


class _Proof:
    """The claims about one kata."""

    def __init__(self, grader: Grader, kata: Kata, keys: int) -> None:
        self._grader = grader
        self._kata = kata
        self._keys = keys
        self._bank = grader.bank(kata)
        self._checks: Sequence[Check] = ()
        self._replays = Replays()

    def claims(self) -> Iterator[tuple[str, str]]:
        """Names and sentences, in the order of `claim_names`."""
        kata, bank = self._kata, self._bank
        yield "files_expected", files_expected(bank)
        yield "lesson_complete", lesson_complete(kata)
        yield "enough_material", enough_material(bank)
        yield "prerequisites_earlier", prerequisites_earlier(kata, self._grader.curriculum)

        unreadable = _files_load(bank, self._grader.book)
        yield "files_load", unreadable
        if unreadable:
            return
        self._checks = self._grader.book.checks(kata.checks)
        yield "signatures_agree", signatures_agree(bank)
        yield "also_right", also_right(bank)
        yield "points_agree", points_agree(kata, self._checks)
        yield "titles_given", titles_given(bank, self._checks)
        yield "stub_as_shipped", stub_as_shipped(kata)

        yield "stub_unsolved", self._stub_unsolved()
        yield "nothing_earned", self._nothing_earned()
        with self._runners() as runners:
            trials = [self._trial(kata.reference, runners, key=key) for key in KEYS]
            yield "reference_passes", next(filter(None, map(_falls_short, trials)), "")
            yield "reference_in_time", self._reference_in_time(trials[0], runners)

        for name, path in bank.accepted.items():
            trials.append(self._trial_alone(path))
            yield f"accepted:{name}", _falls_short(trials[-1])
        if self._keys:
            yield (
                "passes_with_many_keys",
                next(filter(None, map(self._unlucky, (kata.reference, *bank.accepted.values()))), ""),
            )
        yield "examples_pass", next(filter(None, map(self._fails_an_example, trials)), "")

        mistaken = {}
        for name, path in bank.misconception_files.items():
            mistaken[name] = self._trial_of_mistake(name, path)
            yield f"misconception:{name}", self._misconception_known(name, mistaken[name])
        yield "checks_needed", self._checks_needed(mistaken)
        yield "misconceptions_distinct", self._misconceptions_distinct(mistaken)

    def _runners(self) -> closing[Runners]:
        return closing(Runners(self._grader.sandbox))

    def _trial_of_mistake(self, name: str, path: Path) -> Trial:
        """In one runner if that shows what a fresh one for each failed check would show: most of a proof is forks.

        A reply that the host gets too, by playing the same file from its beginning, owes nothing to earlier checks.
        """
        trial = self._trial_alone(path, with_examples=False, repeats=False, replays=self._replays)
        results = [result for result in trial.report.checks if result.name in trial.wrong]
        if all(result.diagnosis == name for result in results) and not self._misconception_known(name, trial):
            return trial
        return self._trial_alone(path, with_examples=False, replays=self._replays)

    def _trial_alone(
        self, path: Path, *, with_examples: bool = True, repeats: bool = True, replays: Replays | None = None
    ) -> Trial:
        with self._runners() as runners:
            return self._trial(path, runners, with_examples=with_examples, repeats=repeats, replays=replays)

    def _trial(
        self,
        path: Path,
        runners: Runners,
        *,
        key: bytes = KEYS[0],
        with_examples: bool = True,
        repeats: bool = True,
        replays: Replays | None = None,
    ) -> Trial:
        return hold_trial(
            self._grader,
            self._kata,
            path,
            self._checks,
            runners,
            key=key,
            with_examples=with_examples,
            repeats=repeats,
            replays=replays,
        )

    def _stub_unsolved(self) -> str:
        """The stub solves nothing, and in the way that the report of an untouched stub, which needs no run, tells.

        Functions to write meet NotImplementedError in every check. A program to repair fails every check.
        """
        stub = source_of(self._kata, self._kata.stub)
        untouched = Submission(name="stub", sources=(stub,))
        with self._runners() as runners:
            # One runner for all checks: what does nothing leaves nothing behind.
            trial = self._trial(self._kata.stub, runners, repeats=False)
            shipped = replace(self._kata, stub_sha256=digest(stub.text))
            shortcut = self._grader.grade_kata(shipped, untouched, runners, KEYS[0])

        if trial.report.problem:
            return f"{trial.report.problem}; a stub has to import"
        if self._kata.to_repair:
            return self._stub_unrepaired(trial, shortcut)
        for result in (*trial.report.checks, *trial.examples):
            if not (result.outcome is Outcome.SKIPPED or _is_unsolved(result)):
                return (
                    f"{stub.path}: {_described(result)} instead of meeting NotImplementedError; make the check depend "
                    "on what a learner writes"
                )
        for run, told in zip(trial.report.checks, shortcut.checks, strict=True):
            if (run.outcome, run.points) != (told.outcome, told.points):
                return (
                    f"{stub.path}: {run.name} is {run.outcome} when it runs and {told.outcome} in the report of an "
                    "untouched stub; mend that report in grader/scoring.py"
                )
        return ""

    def _nothing_earned(self) -> str:
        """Functions that do nothing pass no check, not even one that asks to leave something alone."""
        idle = types.ModuleType(self._kata.slug)
        vars(idle).update(dict.fromkeys(self._kata.exports, lambda *_, **__: None))
        passed: set[str] = set()
        for check in self._checks:
            cast = Cast(
                learner=Learner(InProcess(idle, self._bank.scenarios), seed=1),
                reference=Learner(self._bank.reference(), seed=1),
                draw=Draw(1),
            )
            if passed.issuperset(check.needs) and self._grader.book.run(check, cast) is None:
                passed.add(check.name)
        if not passed:
            return ""
        return (
            f"{course_path(self._kata.checks)}: functions that do nothing pass {', '.join(sorted(passed))}; let each "
            "check begin with a call that has to give something"
        )

    def _stub_unrepaired(self, trial: Trial, shortcut: KataReport) -> str:
        """Each bug fails a check, whatever the other bugs do, and nothing is earned before one is repaired."""
        for result in trial.report.checks:
            if result.outcome not in (Outcome.FAILED, Outcome.RAISED, Outcome.SKIPPED):
                return (
                    f"{trial.path}: {_described(result)} instead of failing; make the check depend on a bug of the "
                    "program, or plant the bug that it is there for"
                )
        if shortcut.points or shortcut.started:
            return f"{trial.path}: an untouched program earns points; mend that report in grader/scoring.py"
        return ""

    def _reference_in_time(self, trial: Trial, runners: Runners) -> str:
        """Each check's calls take the reference at most half of what they may take a learner."""
        for check in self._checks:
            limit = check.seconds or self._kata.limits.seconds
            verdict = trial.verdicts.get(check.name)
            # A second measurement, because the machine may have been busy during the first.
            if verdict and all(self._seconds(verdict, runners, limit) > limit * SHARE_OF_LIMIT for _ in range(2)):
                return (
                    f"{trial.path} takes more than half of the {limit:g} s of {check.name}; make the check's inputs "
                    f"smaller, or allow more [limits] seconds in {course_path(self._kata.folder)}/kata.toml"
                )
        return ""

    def _seconds(self, verdict: Verdict, runners: Runners, limit: float) -> float:
        """Wall-clock time of a check's calls, made once more in the reference's runner."""
        remote = runners.shared(self._kata.limits)
        try:
            remote.begin(self._kata.limits.seconds)
            remote.load(source_of(self._kata, self._kata.reference), self._bank.scenarios_text)
            remote.begin(limit)
            started = time.monotonic()
            for call in verdict.interactions:
                play = remote.run if call.scenario else remote.call
                play(call.name, call.args, dict(call.kwargs), call.seed)
        except PlayerLost:
            return limit
        return time.monotonic() - started

    def _unlucky(self, path: Path) -> str:
        """A right solution gets every point whatever the key; `kata grade --key` draws the same inputs again."""
        unlucky = {}
        with self._runners() as runners:
            for key in (f"proof {number + 1}" for number in range(self._keys)):
                trial = self._trial(path, runners, key=key.encode(), with_examples=False)
                if sentence := _falls_short(trial):
                    unlucky[key] = sentence
        if not unlucky:
            return ""
        key, sentence = next(iter(unlucky.items()))
        return f'with {len(unlucky)} of {self._keys} keys, "{key}" the first of them, {sentence}'

    def _fails_an_example(self, trial: Trial) -> str:
        for result in trial.examples:
            if result.outcome is not Outcome.PASSED:
                return f"{course_path(self._kata.examples)}: {_described(result)} on {trial.path}; mend the example"
        return ""

    def _misconception_known(self, name: str, trial: Trial) -> str:
        """It fails what it says that it fails, and is recognised."""
        report, path = trial.report, trial.path
        if report.problem:
            return f"{report.problem}; a misconception has to import"
        for result in report.checks:
            if result.outcome is Outcome.BROKEN:
                return f"{course_path(self._kata.checks)}: {_described(result)} on {path}; mend the check"
            if result.outcome not in _ANSWERED:
                return (
                    f"{path}: {_described(result)}; it is replayed to recognise learners, "
                    "so write one that returns or raises"
                )
        if report.outcome is Outcome.PASSED:
            return f"{path} passes every check; write the check that its mistake fails, or move it to accepted/"

        outcomes = {result.name: result.outcome for result in report.checks}
        for check in self._bank.misconceptions[name].caught_by:
            if check in outcomes and check not in trial.wrong:
                return f"{path}: {check} is {outcomes[check]} in spite of CAUGHT_BY; mend the check, or CAUGHT_BY"
        if not outcomes.keys() & set(self._bank.misconceptions[name].caught_by):
            return ""  # it is recognised by these checks, and `titles_given` says that none of them is there
        return _taken_for_another(name, trial)

    def _checks_needed(self, mistaken: Mapping[str, Trial]) -> str:
        """Every check is there for a mistake."""
        path = course_path(self._kata.checks)
        failed = {check for trial in mistaken.values() for check in trial.wrong}
        idle = [check.name for check in self._checks if check.name not in failed]
        if idle:
            return (
                f"{path}: no misconception fails {', '.join(idle)}; write the mistake that it is there for, or take "
                "the check out"
            )
        alone = {check for trial in mistaken.values() if len(trial.wrong) == 1 for check in trial.wrong}
        shared = [check.name for check in self._checks if check.name not in alone]
        if self._kata.to_repair and shared:
            return (
                f"{path}: no misconception fails {', '.join(shared)} alone; write one with this bug only, and a check "
                "that the other bugs pass"
            )
        return ""

    def _misconceptions_distinct(self, mistaken: Mapping[str, Trial]) -> str:
        """No two misconceptions fail the same checks with the same replies."""
        for one, other in combinations(mistaken, 2):
            if _replies_as(mistaken[one], mistaken[other], other):
                return (
                    f"{mistaken[one].path} and {other}.py fail the same checks with the same replies; keep one, or "
                    "write a check that tells them apart"
                )
        return ""


def _replies_as(trial: Trial, other: Trial, name: str) -> bool:
    """Whether another misconception, of that name, fails the same checks with the same replies."""
    wrong = trial.wrong
    return bool(wrong) and wrong == other.wrong and all(name in trial.explained.get(check, ()) for check in wrong)


def _files_load(bank: Bank, book: CheckBook) -> str:
    """Every file that grading needs can be read, and the trusted ones imported."""
    kata = bank.kata
    try:
        for path in (kata.stub, *bank.accepted.values()):
            parse_file(path)
        for play in (bank.reference, *(bank.misconception_players[name] for name in bank.misconceptions)):
            play()
        for path in (kata.checks, kata.examples):
            book.checks(path)
    except KataError as error:
        return f"{error}; the rest of this kata waits for it"
    return ""


def _falls_short(trial: Trial) -> str:
    """The sentence about a right solution that does not get every point."""
    report = trial.report
    if report.problem:
        return f"{report.problem}; a right solution has to import"
    if report.outcome is Outcome.PASSED:
        return ""
    first = next(result for result in report.checks if result.outcome is report.outcome)
    return (
        f"{trial.path} gets {report.points} of {report.points_possible} points: {_described(first)}; mend the check, "
        "or the solution"
    )


def _taken_for_another(name: str, trial: Trial) -> str:
    others = [found.misconception for found in trial.report.diagnoses if found.misconception != name]
    if others:
        return f"{trial.path} is taken for {others[0]}; write a check in which the two reply differently, or keep one"
    if not trial.report.diagnoses:
        return (
            f"{trial.path} is not recognised, because it replies otherwise when it is replayed; take out what changes "
            "from run to run"
        )
    return ""


def _is_unsolved(result: CheckResult) -> bool:
    reason = result.evidence.reason if result.evidence else ""
    return result.outcome is Outcome.RAISED and reason.partition(":")[0] == "NotImplementedError"


def _described(result: CheckResult) -> str:
    """`test_x is FAILED (the shape is (2,) instead of (3,))`."""
    reason = result.evidence.reason if result.evidence else result.message
    return f"{result.name} is {result.outcome}" + (f" ({reason})" if reason else "")
