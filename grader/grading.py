"""`Kata + Submission -> Report`: the sentence of the project.

Invariants: what learner code does wrong is a value, whatever it is; what we do wrong is BROKEN and never 0 points in
silence; a check that did not pass in a runner that had run others is run again in a fresh one before it is reported;
the same submission, kata and key give the same report, byte for byte.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from grader import diagnosis, evidence
from grader.authoring import CheckFailed
from grader.bank import Bank
from grader.catalog import closest
from grader.checking import Cast, Check, CheckBook
from grader.drawing import Draw, secret_for, seed_for
from grader.errors import KataError, SandboxError
from grader.explaining import STUB, explain, missing_function
from grader.model import (
    CheckResult,
    Curriculum,
    Evidence,
    Kata,
    KataReport,
    Limits,
    Outcome,
    Report,
    Source,
    Submission,
)
from grader.sandbox import wire
from grader.sandbox.learner import (
    Interaction,
    Learner,
    LearnerRaised,
    PlayerLost,
    history,
    is_out_of_memory,
)
from grader.sandbox.remote import Remote
from grader.sandbox.spawning import Sandbox
from grader.sanitising import sanitise, sanitise_block

#: What a learner is told of a check that is broken; the details are in the check's evidence, for the author.
BROKEN_MESSAGE = "this is the grader's fault, and no grade follows from it"

#: How the evidence of an untouched function begins.
STUB_ERROR = "NotImplementedError: "

#: The longest text of a report, in characters, and how many printed lines are kept of a call.
SENTENCE_LIMIT, PRINTED_LINES = 1000, 100

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One run of one check, before it is a result.

    Attributes:
        interactions: the learner's calls, for a diagnosis and for `kata prove`.
    """

    outcome: Outcome
    evidence: Evidence | None = None
    interactions: Sequence[Interaction] = ()


class Runners:
    """The runners of one submission: one that all checks share, and fresh ones on demand."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._shared: dict[tuple[int, int, int], Remote] = {}

    def shared(self, limits: Limits) -> Remote:
        """The runner for checks with these limits, a fresh one when the last was lost."""
        kind = limits.of_runner
        remote = self._shared.get(kind)
        if remote is None or not remote.alive:
            remote = self._shared[kind] = self._sandbox.runner(limits)
        return remote

    def replace(self, limits: Limits) -> Remote:
        """Put a fresh runner in the place of the shared one."""
        old = self._shared.pop(limits.of_runner, None)
        if old is not None:
            old.close()
        return self.shared(limits)

    def close(self) -> None:
        for remote in self._shared.values():
            remote.close()


@dataclass
class Grader:
    """Grades submissions of one course.

    Attributes:
        curriculum: the course.
        sandbox: where learner code runs.
        book: the checks.
    """

    curriculum: Curriculum
    sandbox: Sandbox
    book: CheckBook
    _checks: dict[str, Sequence[Check]] = field(default_factory=dict)
    _banks: dict[str, Bank] = field(default_factory=dict)
    _versions: dict[str, str] = field(default_factory=dict)

    def grade(
        self, submission: Submission, katas: Sequence[Kata], *, key: bytes, progress: Progress = lambda *_: None
    ) -> Report:
        """Grade one submission.

        Args:
            submission: what the learner handed in.
            katas: those to grade, in curriculum order.
            key: the course key, which the random inputs are drawn with.
            progress: called with the kata's slug, how many are done and how many there are.

        Raises:
            SandboxError: when the sandbox cannot be started or held; nothing is graded then.
        """
        runners = Runners(self.sandbox)
        reports = []
        try:
            for done, kata in enumerate(katas):
                progress(kata.slug, done, len(katas))
                reports.append(self.grade_kata(kata, submission, runners, key))
        finally:
            runners.close()
        sections = {report.section for report in reports}
        return Report(
            submission=submission.name,
            course=self.curriculum.title,
            sandbox=self.sandbox.kind,
            sections=tuple((s.slug, s.title) for s in self.curriculum.sections if s.slug in sections),
            katas=tuple(reports),
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

    def grade_kata(self, kata: Kata, submission: Submission, runners: Runners, key: bytes) -> KataReport:
        """Grade one kata of a submission; a kata that is broken is reported as such and stops nothing else."""
        try:
            checks = self.checks(kata)
            source = submission.source(kata.slug)
            if source is None:
                problem = submission.problem(kata.slug) or f"{kata.slug}.py is not part of this submission"
                path = kata.stub_path if f"katas/{kata.section}/" in problem else kata.stub.name
                return _unchecked(kata, path, checks, Outcome.FAILED, problem)
            if kata.stub_sha256 and digest(source.text) == kata.stub_sha256:
                return _not_started(kata, source, checks)
            return Sitting(self, kata, source, runners, key).report(checks)
        except SandboxError:
            raise
        except Exception as error:
            what = str(error) if isinstance(error, KataError) else f"{type(error).__name__}: {error}".splitlines()[0]
            return _unchecked(kata, kata.stub_path, (), Outcome.BROKEN, f"{what} ({BROKEN_MESSAGE})")

    def version(self, kata: Kata) -> str:
        """A digest of what the kata asks: other checks, other inputs."""
        if kata.slug not in self._versions:
            text = kata.checks.read_text(encoding="utf-8") + self.bank(kata).scenarios_text
            self._versions[kata.slug] = hashlib.sha256(text.encode()).hexdigest()
        return self._versions[kata.slug]


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
        self._defined: tuple[str, ...] = ()
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
            return _unchecked(self._kata, self._source.path, checks, *problem)

        results, explained = self._run_checks(checks)
        self.explained = explained
        diagnoses = diagnosis.diagnose(results, explained, self._bank.misconceptions) if any(explained.values()) else ()
        named = {check: found.misconception for found in diagnoses for check in found.checks}
        results = [
            replace(result, diagnosis=named[result.name]) if result.name in named else result for result in results
        ]
        outcome, started = _outcome_of(results), not all(map(_is_unbegun, results))
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
        )

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
                    self._defined = tuple(reply.functions)
                    return None
                problem = self._import_error(reply)
            if fresh or not self._grader.sandbox.repeats:
                break
        return problem

    def _import_error(self, reply: wire.Raised) -> tuple[Outcome, str]:
        if is_out_of_memory(reply):
            return Outcome.OUT_OF_MEMORY, f"importing {self._source.path} took more memory than a check may use"
        told = explain(reply, self._source.text, self._source.path, called="", arguments="", visible=False)
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
            unmet = _unmet(check, results)
            if unmet is not None:
                results[check.name] = unmet
                continue
            verdict = self._judge(check, visible)
            results[check.name] = _result(check, verdict, visible)
            if not visible:
                # Values of a learner's can be large, and a check is over when it is over.
                self.verdicts |= {check.name: verdict} if self._keeps_verdicts else {}
            if verdict.outcome in (Outcome.FAILED, Outcome.RAISED) and not visible:
                explained[check.name] = diagnosis.explaining_misconceptions(
                    verdict.interactions, self._bank.reference, self._bank.misconception_players
                )
        return list(results.values()), explained

    def _judge(self, check: Check, visible: bool) -> Verdict:
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
                return Verdict(outcome=Outcome.RAISED, evidence=self._explain(loaded, None, visible))
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
        return self._verdict(raised, learner, visible)

    def _verdict(self, raised: BaseException | None, learner: Learner, visible: bool) -> Verdict:
        calls = history(learner)
        last = calls[-1] if calls else None
        if raised is None:
            return Verdict(outcome=Outcome.PASSED, interactions=calls)
        if isinstance(raised, CheckFailed):
            told = evidence.of_failure(raised, last, self._bank.signatures, self._bank.scenario_titles, values=visible)
            return Verdict(outcome=Outcome.FAILED, evidence=told, interactions=calls)
        # Identity, not `in`: calls that are not the same one would be compared by their tensors.
        if isinstance(raised, LearnerRaised) and any(raised.interaction is call for call in calls):
            return self._raised(raised.reply, raised.interaction, calls, visible)
        if isinstance(raised, PlayerLost):
            return Verdict(outcome=raised.outcome, evidence=self._about(last, raised.sentence, visible))
        return Verdict(
            outcome=Outcome.BROKEN, evidence=Evidence(reason=f"{type(raised).__name__}: {raised}".splitlines()[0])
        )

    def _raised(self, reply: wire.Raised, call: Interaction, calls: Sequence[Interaction], visible: bool) -> Verdict:
        if is_out_of_memory(reply):
            told = self._about(call, "it asked for more memory than a check may use", visible)
            return Verdict(outcome=Outcome.OUT_OF_MEMORY, evidence=told)
        missing = missing_function(reply, self._kata.slug, self._kata.exports)
        if missing:
            reason = (
                f"{self._source.path} defines no function `{missing}`{self._near(missing)}; keep the names of the stub"
            )
            return Verdict(outcome=Outcome.FAILED, evidence=Evidence(reason=reason))
        return Verdict(outcome=Outcome.RAISED, evidence=self._explain(reply, call, visible), interactions=calls)

    def _near(self, missing: str) -> str:
        """The function that may have been meant, if its name stands in the learner's own file."""
        near = closest(
            missing, (name for name in self._defined if re.search(rf"\b{re.escape(name)}\b", self._source.text))
        )
        return f" (there is `{near}`)" if near else ""

    def _explain(self, reply: wire.Raised, call: Interaction | None, visible: bool) -> Evidence:
        about = self._about(call, "", visible)
        return explain(
            reply,
            self._source.text,
            self._source.path,
            called=about.called,
            arguments=about.arguments,
            visible=visible,
        )

    def _about(self, call: Interaction | None, reason: str, visible: bool) -> Evidence:
        return Evidence(
            reason=reason,
            called=evidence.called(call, self._bank.signatures, self._bank.scenario_titles),
            arguments=evidence.arguments(call, self._bank.signatures, values=visible),
        )

    def _seed(self, purpose: str, check: Check) -> int:
        return seed_for(self._secret, purpose, check.name)


def digest(text: str) -> str:
    """SHA-256 of a file's text, in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _result(check: Check, verdict: Verdict, visible: bool) -> CheckResult:
    possible = 0 if visible else check.points
    passed = verdict.outcome is Outcome.PASSED
    return CheckResult(
        name=check.name,
        title=check.title,
        outcome=verdict.outcome,
        points=possible if passed else 0,
        points_possible=possible,
        message=sanitise(_message(verdict), SENTENCE_LIMIT),
        evidence=verdict.evidence and _safe(verdict.evidence),
    )


def _safe(told: Evidence) -> Evidence:
    """Evidence without anything that a terminal would obey, and without end."""
    lines = {name: sanitise(text, SENTENCE_LIMIT) for name, text in asdict(told).items() if name != "printed"}
    return Evidence(**lines, printed=sanitise_block(told.printed, PRINTED_LINES))


def _message(verdict: Verdict) -> str:
    if verdict.evidence is None:
        return ""
    if verdict.outcome is Outcome.BROKEN:
        return f"the check itself is broken; {BROKEN_MESSAGE}: {verdict.evidence.reason}"
    called = f"{verdict.evidence.called}: " if verdict.evidence.called else ""
    hint = f". {verdict.evidence.hint}" if verdict.evidence.hint else ""
    return f"{called}{verdict.evidence.reason}{hint}"


def _unmet(check: Check, results: Mapping[str, CheckResult]) -> CheckResult | None:
    """The result of a check that waits for one that has not passed; a check with parameters passes when all runs do."""
    for name in check.needs:
        needed = [result for result in results.values() if result.name.partition("[")[0] == name]
        failed = [result for result in needed if result.outcome is not Outcome.PASSED]
        if failed or not needed:
            return _skipped(check, failed[0] if failed else None)
    return None


def _skipped(check: Check, needed: CheckResult | None) -> CheckResult:
    title = needed.title if needed else check.needs[0]
    return CheckResult(
        name=check.name,
        title=check.title,
        outcome=Outcome.SKIPPED,
        points=0,
        points_possible=check.points,
        message=f"waits for: {title}",
    )


def _unchecked(kata: Kata, path: str, checks: Sequence[Check], outcome: Outcome, problem: str) -> KataReport:
    """A kata whose checks could not be run: one sentence says why, and every check is SKIPPED."""
    skipped = tuple(
        CheckResult(name=c.name, title=c.title, outcome=Outcome.SKIPPED, points=0, points_possible=c.points)
        for c in checks
    )
    return KataReport(
        kata=kata.slug,
        title=kata.title,
        section=kata.section,
        path=path,
        outcome=outcome,
        points=0,
        points_possible=sum(check.points for check in checks) or kata.points,
        problem=sanitise(problem, SENTENCE_LIMIT),
        checks=skipped,
    )


def _not_started(kata: Kata, source: Source, checks: Sequence[Check]) -> KataReport:
    """The stub as shipped. `kata prove` has shown that it raises NotImplementedError in every check."""
    report = _unchecked(kata, source.path, checks, Outcome.RAISED, "")
    results: dict[str, CheckResult] = {}
    for check, result in zip(checks, report.checks, strict=True):
        results[check.name] = _unmet(check, results) or replace(
            result, outcome=Outcome.RAISED, message=f"{STUB_ERROR}{STUB}"
        )
    return replace(report, checks=tuple(results.values()), started=False)


def _is_unbegun(result: CheckResult) -> bool:
    """True for a check that met the stub's own exception, or waits for one that did."""
    met = result.evidence is not None and result.evidence.reason.startswith(f"{STUB_ERROR}{STUB}")
    return result.outcome is Outcome.SKIPPED or (result.outcome is Outcome.RAISED and met)


def _outcome_of(results: Sequence[CheckResult]) -> Outcome:
    outcomes = [result.outcome for result in results]
    if Outcome.BROKEN in outcomes:
        return Outcome.BROKEN
    return next((outcome for outcome in outcomes if outcome is not Outcome.PASSED), Outcome.PASSED)
