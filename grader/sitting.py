"""One kata of one submission under examination: its checks are run, each as often as it takes to be sure.

Invariants: a check that did not pass in a runner that had run others is run again in a fresh one before it is reported;
inputs follow from key, kata, file and check alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from grader import diagnosis
from grader.alternatives import also_right
from grader.checking import Cast, Check
from grader.digest import digest
from grader.drawing import Draw, secret_for, seed_for
from grader.explaining import explain
from grader.locating import located
from grader.model import CheckResult, Kata, KataReport, Outcome, Source
from grader.runners import Runners
from grader.sandbox import wire
from grader.sandbox.learner import Learner, PlayerLost, history, is_out_of_memory
from grader.sandbox.remote import Remote
from grader.sanitising import sanitise
from grader.scoring import is_unbegun, outcome_of, result, unchecked, unmet
from grader.verdict import Judge, Verdict

if TYPE_CHECKING:
    from grader.grading import Grader


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
    ) -> None:
        self._grader = grader
        self._kata = kata
        self._source = source
        self._runners = runners
        self._bank = grader.bank(kata)
        self._reference = self._bank.reference()
        self._judge = Judge(kata, source, self._bank)
        self._keeps_verdicts = keep_verdicts
        self.verdicts: dict[str, Verdict] = {}
        self.explained: dict[str, tuple[str, ...]] = {}
        # One code for all inputs of this kata and this text; see `_seed`.
        self._secret = secret_for(key, grader.version(kata), digest(source.text))

    def report(self, checks: Sequence[Check], *, with_examples: bool = True) -> KataReport:
        """Run the hidden checks and, when one did not pass, the examples.

        Args:
            checks: the kata's hidden checks.
            with_examples: False leaves the examples out, for who does not read them.

        Raises:
            KataError: a hidden file cannot be read or run.
        """
        problem = self._problem_with_import()
        if problem is not None:
            return unchecked(self._kata, self._source.path, checks, *problem)

        results, explained = self._run_checks(checks)
        self.explained = explained
        diagnoses = diagnosis.diagnose(results, explained, self._bank.misconceptions) if any(explained.values()) else ()
        named = {check: found.misconception for found in diagnoses for check in found.checks}
        results = [
            replace(result, diagnosis=named[result.name]) if result.name in named else result for result in results
        ]
        outcome, started = outcome_of(results), not all(map(is_unbegun, results))
        # Another loop without an end, for values that nobody will see, is not worth the wait.
        patient = all(result.outcome is not Outcome.TIMED_OUT for result in results)
        wanted = with_examples and started and patient and outcome is not Outcome.PASSED
        return KataReport(
            kata=self._kata.slug,
            title=self._kata.title,
            section=self._kata.section,
            path=self._source.path,
            outcome=outcome,
            points=sum(result.points for result in results),
            points_possible=sum(check.points for check in checks),
            started=started,
            examples=self.examples() if wanted else (),
            checks=tuple(results),
            diagnoses=diagnoses,
            also_right=self._also_right() if outcome is Outcome.PASSED else "",
        )

    def _also_right(self) -> str:
        alternatives = (one for path in self._bank.accepted.values() for one in self._grader.alternatives(path))
        return sanitise(also_right(alternatives, self._source.text))

    def examples(self) -> tuple[CheckResult, ...]:
        """Run the visible checks, which `report` does only for a kata that has not passed."""
        if not self._kata.examples.exists():
            return ()
        results, _ = self._run_checks(self._grader.book.checks(self._kata.examples), visible=True)
        return tuple(results)

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

    def _run_checks(
        self, checks: Sequence[Check], *, visible: bool = False
    ) -> tuple[list[CheckResult], dict[str, tuple[str, ...]]]:
        """Results in the author's order and, for each failed hidden check, the misconceptions that explain it."""
        results: dict[str, CheckResult] = {}
        explained: dict[str, tuple[str, ...]] = {}
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
                explained[check.name] = diagnosis.explaining_misconceptions(
                    verdict.interactions, self._bank.reference, self._bank.misconception_players
                )
        return list(results.values()), explained

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
        return self._judge.verdict(raised, history(learner), visible=visible)

    def _seed(self, purpose: str, check: Check) -> int:
        return seed_for(self._secret, purpose, check.name)
