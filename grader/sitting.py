"""One kata of one submission under examination: its checks are run, each as often as it takes to be sure.

Invariants: a check that did not pass in a runner that had run others is run again in a fresh one before it is reported;
inputs follow from key, kata, file and check alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from grader import diagnosis, near_miss
from grader.alternatives import also_right
from grader.checking import Cast, Check
from grader.digest import digest
from grader.drawing import Draw, secret_for, seed_for
from grader.explaining import explain
from grader.locating import located
from grader.model import CheckResult, Diagnosis, Kata, KataReport, NearMiss, Outcome, Source, Warned
from grader.runners import Runners
from grader.sandbox import wire
from grader.sandbox.learner import Interaction, Learner, PlayerLost, history, is_out_of_memory
from grader.sandbox.remote import Remote
from grader.sanitising import sanitise
from grader.scoring import is_unbegun, outcome_of, result, unchecked, unmet
from grader.verdict import Judge, Verdict

#: Warnings of one kata in its report; there are seldom two.
WARNINGS_SHOWN = 5

if TYPE_CHECKING:
    from grader.grading import Grader

#: Called with a report that lacks all that takes long to find out.
Seen = Callable[[KataReport], None]


class Sitting:
    """One kata of one submission under examination.

    Attributes:
        verdicts: with `keep_verdicts`, the verdict that stands of each hidden check that ran, by name.
        explained: for each hidden check that failed, the misconceptions that reply as this file did.
    """

    def __init__(
        self,
        grader: Grader,
        kata: Kata,
        source: Source,
        runners: Runners,
        key: bytes,
        *,
        keep_verdicts: bool = False,
        inputs_of: str | None = None,
        replays: diagnosis.Replays | None = None,
    ) -> None:
        """Begin.

        Args:
            grader: whose checks and sandbox are used.
            kata: what the file is for.
            source: the file.
            runners: those of its submission.
            key: what random inputs are drawn with.
            keep_verdicts: whether to keep what each hidden check saw.
            inputs_of: the text whose inputs are drawn; the file's own if not given.
            replays: keeps what misconceptions reply, for several files that get the same inputs.
        """
        self._grader = grader
        self._kata = kata
        self._source = source
        self._runners = runners
        self._bank = grader.bank(kata)
        self._reference = self._bank.reference()
        self._judge = Judge(kata, source, self._bank)
        self._keeps_verdicts = keep_verdicts
        self._replays = replays
        self._calls: dict[str, Sequence[Interaction]] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.explained: dict[str, tuple[str, ...]] = {}
        self._warned: dict[tuple[str, str], Warned] = {}
        # One code for all inputs of this kata and this text; see `_seed`.
        self._secret = secret_for(key, grader.version(kata), digest(source.text if inputs_of is None else inputs_of))

    def report(
        self,
        checks: Sequence[Check],
        *,
        with_examples: bool = True,
        with_near_miss: bool = True,
        seen: Seen | None = None,
    ) -> KataReport:
        """Run the hidden checks and, when one did not pass, the examples.

        Args:
            checks: the kata's hidden checks.
            with_examples: False leaves the examples out, for who does not read them.
            with_near_miss: False searches for none.
            seen: called when a hidden check did not pass, with what is known before a mistake is looked for.

        Raises:
            KataError: a hidden file cannot be read or run.
        """
        problem = self._problem_with_import()
        if problem is not None:
            told = unchecked(self._kata, self._source.path, checks, *problem)
            return replace(told, warnings=tuple(self._warned.values())[:WARNINGS_SHOWN])

        results = self._run_checks(checks)
        if seen is not None and outcome_of(results) is not Outcome.PASSED:
            seen(self._early(checks, results))
        self.explained = explained = {
            name: diagnosis.explaining_misconceptions(
                calls, self._bank.reference, self._bank.misconception_players, self._replays
            )
            for name, calls in self._calls.items()
        }
        diagnoses = diagnosis.diagnose(results, explained, self._bank.misconceptions) if any(explained.values()) else ()
        started = not all(map(is_unbegun, results))
        near = self._near_miss(checks, results, diagnoses) if with_near_miss and started else None
        if near is not None:  # one change explains what they do, and more
            diagnoses = tuple(found for found in diagnoses if not set(found.checks) < set(near.checks))
        named = {check: found.misconception for found in diagnoses for check in found.checks}
        results = [
            replace(result, diagnosis=named[result.name]) if result.name in named else result for result in results
        ]
        outcome = outcome_of(results)
        # Another loop without an end, for values that nobody will see, is not worth the wait.
        patient = all(result.outcome is not Outcome.TIMED_OUT for result in results)
        wanted = with_examples and started and patient and outcome is not Outcome.PASSED
        examples = self.examples() if wanted else ()
        return KataReport(
            kata=self._kata.slug,
            title=self._kata.title,
            section=self._kata.section,
            path=self._source.path,
            outcome=outcome,
            points=sum(result.points for result in results),
            points_possible=sum(check.points for check in checks),
            started=started,
            examples=examples,
            checks=tuple(results),
            diagnoses=diagnoses,
            warnings=tuple(self._warned.values())[:WARNINGS_SHOWN],
            near_miss=near,
            also_right=self._also_right() if outcome is Outcome.PASSED else "",
        )

    def _early(self, checks: Sequence[Check], results: Sequence[CheckResult]) -> KataReport:
        return KataReport(
            kata=self._kata.slug,
            title=self._kata.title,
            section=self._kata.section,
            path=self._source.path,
            outcome=outcome_of(results),
            points=sum(result.points for result in results),
            points_possible=sum(check.points for check in checks),
            started=not all(map(is_unbegun, results)),
            checks=tuple(results),
        )

    def _also_right(self) -> str:
        alternatives = (one for path in self._bank.accepted.values() for one in self._grader.alternatives(path))
        return sanitise(also_right(alternatives, self._source.text, with_function=len(self._kata.exports) > 1))

    def examples(self) -> tuple[CheckResult, ...]:
        """Run the visible checks, which `report` does only for a kata that has not passed."""
        if not self._kata.examples.exists():
            return ()
        return tuple(self._run_checks(self._grader.book.checks(self._kata.examples), visible=True))

    def _problem_with_import(self) -> tuple[Outcome, str] | None:
        """Import the file; a failure counts only when it happens in a fresh runner too."""
        for attempt in (self._runners.shared, self._runners.replace):
            remote = attempt(self._kata.limits)
            fresh = remote.checks == 0
            try:
                remote.begin(self._kata.limits.seconds)
                reply = remote.load(self._source, self._bank.scenarios_text)
            except PlayerLost as lost:
                problem = lost.outcome, f"importing {self._source.path}: {lost.sentence}"
            else:
                self._note(self._judge.warned(reply, None, visible=True))
                if isinstance(reply, wire.Loaded):
                    self._judge.defined = tuple(reply.functions)
                    return None
                problem = self._import_error(reply)
            if fresh or not self._grader.sandbox.repeats:
                break
        return problem

    def _import_error(self, reply: wire.Raised) -> tuple[Outcome, str]:
        if is_out_of_memory(reply):
            return Outcome.OUT_OF_MEMORY, f"importing {self._source.path} took more memory than a check may use"
        told = explain(reply, self._source.text, self._source.path, called="", arguments="", visible=False)
        told = located(told, self._source)
        where = f"{told.location}: " if told.location else f"{self._source.path}: "
        line = f" in `{told.line}`" if told.line else ""
        return Outcome.RAISED, f"{where}{told.reason}{line}"

    def _run_checks(self, checks: Sequence[Check], *, visible: bool = False) -> list[CheckResult]:
        """Results in the author's order; the calls of hidden checks that failed are kept for a diagnosis."""
        results: dict[str, CheckResult] = {}
        for check in checks:
            waiting = unmet(check, results)
            if waiting is not None:
                results[check.name] = waiting
                continue
            verdict = self._verdict(check, visible)
            results[check.name] = result(check, verdict, visible)
            if not visible:
                # Values of a learner's can be large, and a check is over when it is over.
                self.verdicts |= {check.name: verdict} if self._keeps_verdicts else {}
            if verdict.outcome in (Outcome.FAILED, Outcome.RAISED) and not visible:
                self._calls[check.name] = verdict.interactions
        return list(results.values())

    def _verdict(self, check: Check, visible: bool) -> Verdict:
        """The verdict that stands: of a second run where the first failed in a runner that others had used."""
        remote = self._runners.shared(self._kata.limits)
        fresh = remote.checks == 0
        verdict = self._run(check, remote, visible)
        if verdict.outcome in (Outcome.PASSED, Outcome.BROKEN) or fresh or not self._grader.sandbox.repeats:
            return verdict
        return self._run(check, self._runners.replace(self._kata.limits), visible)

    def _run(self, check: Check, remote: Remote, visible: bool) -> Verdict:
        """Run one check in one runner."""
        # To send arguments back costs a third of a call. A diagnosis needs them, and is made of a run without repeat.
        is_final = remote.checks == 0 or not self._grader.sandbox.repeats
        remote.checks += 1
        seed = self._seed("calls", check)
        learner = Learner(remote, seed=seed, after=is_final)
        try:
            remote.begin(self._kata.limits.seconds)
            loaded = remote.load(self._source, self._bank.scenarios_text)
            if isinstance(loaded, wire.Raised):
                return Verdict(outcome=Outcome.RAISED, evidence=self._judge.explain(loaded, None, visible))
            remote.begin(check.seconds or self._kata.limits.seconds)
            cast = Cast(
                learner=learner,
                reference=Learner(self._reference, seed=seed),
                draw=Draw(self._seed("draw", check)),
            )
            raised = self._grader.book.run(check, cast)
            if raised is None:
                remote.finish_check()
        except PlayerLost as lost:
            raised = lost
        for call in history(learner):
            self._note(self._judge.warned(call.reply, call, visible))
        return self._judge.verdict(raised, history(learner), visible=visible)

    def _note(self, warned: Sequence[Warned]) -> None:
        """Keep warnings, each line and kind once: the first, or the first that has a text."""
        for each in warned:
            place = (each.location, each.category)
            if place not in self._warned or not self._warned[place].text:
                self._warned[place] = each

    def _near_miss(
        self, checks: Sequence[Check], results: Sequence[CheckResult], diagnoses: Sequence[Diagnosis]
    ) -> NearMiss | None:
        """The change that makes the checks pass, looked for where no misconception explains all that failed."""
        wrong = [result for result in results if result.outcome is not Outcome.PASSED]
        failed = [result.name for result in wrong if result.outcome in (Outcome.FAILED, Outcome.RAISED)]
        others = any(result.outcome not in (Outcome.FAILED, Outcome.RAISED, Outcome.SKIPPED) for result in wrong)
        if not failed or others or any(set(found.checks).issuperset(failed) for found in diagnoses):
            return None

        names = [result.name for result in wrong]
        end = time.monotonic() + near_miss.SEARCH_SECONDS
        trials = Runners(self._grader.sandbox)
        try:
            changes = near_miss.changes_of(self._source, trials.shared(self._kata.limits), self._kata.limits.changes)
            for first in _one_of_each_call(wrong):
                # The check that is run first tells of most changes that they do not help.
                order = sorted(checks, key=lambda check: (check.name != first, checks.index(check)))
                near = near_miss.find(
                    self._source,
                    changes,
                    names,
                    partial(self._mended, order, names, trials),
                    lambda: time.monotonic() < end and not self._grader.interrupted(),
                )
                if near is not None:
                    return near
        finally:
            trials.close()
        return None

    def _mended(
        self, checks: Sequence[Check], wrong: Collection[str], trials: Runners, source: Source
    ) -> Collection[str] | None:
        """Which of the checks that did not pass do so with another text; none when the first or a right one does not.

        None when the text ended its runner.
        """
        remote = trials.shared(self._kata.limits)
        passed = set()
        try:
            for check in checks:
                remote.begin(near_miss.TRIAL_SECONDS)
                if isinstance(remote.load(source, self._bank.scenarios_text), wire.Raised):
                    return ()
                seed = self._seed("calls", check)
                cast = Cast(
                    learner=Learner(remote, seed=seed, after=False),
                    reference=Learner(self._reference, seed=seed),
                    draw=Draw(self._seed("draw", check)),
                )
                remote.begin(near_miss.TRIAL_SECONDS)
                raised = self._grader.book.run(check, cast)
                if isinstance(raised, PlayerLost):
                    return None
                if raised is None and not self._raises_instead(check, history(cast.learner)):
                    passed.add(check.name)
                elif check is checks[0] or check.name not in wrong:
                    return ()
        except PlayerLost:
            return None
        return passed.intersection(wrong)

    def _raises_instead(self, check: Check, calls: Sequence[Interaction]) -> bool:
        """True where a call raises that returned before: for a check that asks for an exception, any bug would do."""
        before = self._calls.get(check.name, ())
        return any(
            isinstance(now.reply, wire.Raised) and isinstance(then.reply, wire.Returned)
            for now, then in zip(calls, before, strict=False)
        )

    def _seed(self, purpose: str, check: Check) -> int:
        return seed_for(self._secret, purpose, check.name)


def _one_of_each_call(wrong: Sequence[CheckResult]) -> list[str]:
    """The first check that failed, and the first that failed in a call of something else."""
    first: dict[str, str] = {}
    for one in wrong:
        if one.evidence is not None:
            first.setdefault(one.evidence.called, one.name)
    return list(first.values())[:2]
