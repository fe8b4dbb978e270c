"""What one run of one check comes to: an outcome and its evidence.

Invariants: only the exception that left the check decides, never a text; an exception that belongs to none of the
learner's calls is BROKEN, the grader's fault.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from grader import evidence
from grader.authoring import CheckFailed
from grader.bank import Bank
from grader.catalog import closest
from grader.explaining import explain, explain_warning, missing_function
from grader.locating import located, located_warning
from grader.model import Evidence, Kata, Outcome, Source, Warned
from grader.sandbox import wire
from grader.sandbox.learner import Interaction, LearnerRaised, PlayerLost, is_out_of_memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One run of one check, before it is a result.

    Attributes:
        interactions: the learner's calls, for a diagnosis and for `kata prove`.
    """

    outcome: Outcome
    evidence: Evidence | None = None
    interactions: Sequence[Interaction] = ()


class Judge:
    """Turns the runs of one kata's checks on one file into verdicts.

    Attributes:
        defined: names of the functions that the file defines, once it was imported.
    """

    def __init__(self, kata: Kata, source: Source, bank: Bank) -> None:
        self._kata = kata
        self._source = source
        self._bank = bank
        self.defined: tuple[str, ...] = ()

    def verdict(self, raised: BaseException | None, calls: Sequence[Interaction], *, visible: bool) -> Verdict:
        """What follows from the exception that left a check, or from None.

        Args:
            raised: what `CheckBook.run` returned, or the loss of the player.
            calls: the learner's, oldest first.
            visible: True for an example, whose values may be shown.
        """
        last = calls[-1] if calls else None
        if raised is None:
            return Verdict(outcome=Outcome.PASSED, interactions=calls)
        if isinstance(raised, CheckFailed):
            told = evidence.of_failure(raised, last, self._bank.signatures, self._bank.scenario_titles, values=visible)
            return Verdict(outcome=Outcome.FAILED, evidence=told, interactions=calls)
        # Identity, not `in`: calls that are not the same one would be compared by their tensors.
        if isinstance(raised, LearnerRaised) and any(raised.interaction is call for call in calls):
            return self._raised(raised, calls, visible)
        if isinstance(raised, PlayerLost):
            return Verdict(outcome=raised.outcome, evidence=self._about(last, raised.sentence, visible))
        return Verdict(
            outcome=Outcome.BROKEN, evidence=Evidence(reason=f"{type(raised).__name__}: {raised}".splitlines()[0])
        )

    def _raised(self, raised: LearnerRaised, calls: Sequence[Interaction], visible: bool) -> Verdict:
        reply, call = raised.reply, raised.interaction
        if is_out_of_memory(reply):
            limit = self._kata.limits.memory_mib
            reason = f"it asked for more memory than the {limit:,} MiB that a check may use"
            told = replace(self.explain(reply, call, visible), reason=reason)
            return Verdict(outcome=Outcome.OUT_OF_MEMORY, evidence=told)
        missing = missing_function(reply, self._kata.slug, self._kata.exports)
        if missing:
            reason = (
                f"{self._source.path} defines no function `{missing}`{self._near(missing)}; keep the names of the stub"
            )
            return Verdict(outcome=Outcome.FAILED, evidence=Evidence(reason=reason))
        told = self.explain(reply, call, visible, wanted=raised.wanted)
        if reply.type != "NotImplementedError":  # to a stub there is more to say than a hint
            told = replace(told, hint=raised.hint)
        return Verdict(outcome=Outcome.RAISED, evidence=told, interactions=calls)

    def _near(self, missing: str) -> str:
        """The function that may have been meant, if its name stands in the learner's own file."""
        near = closest(
            missing, (name for name in self.defined if re.search(rf"\b{re.escape(name)}\b", self._source.text))
        )
        return f" (there is `{near}`)" if near else ""

    def explain(self, reply: wire.Raised, call: Interaction | None, visible: bool, *, wanted: str = "") -> Evidence:
        """The evidence of an exception, raised in a call or, without one, at import.

        Args:
            wanted: the exception that the check asks for, when it asks for one.
        """
        about = self._about(call, "", visible)
        told = explain(
            reply,
            self._source.text,
            self._source.path,
            called=about.called,
            arguments=about.arguments,
            visible=visible,
            scenario=call is not None and call.scenario,
            wanted=wanted,
        )
        return located(told, self._source)

    def warned(self, reply: wire.Reply | None, call: Interaction | None, visible: bool) -> list[Warned]:
        """What Python or a library warned of in a call or, without one, at import."""
        found = getattr(reply, "warnings", ())
        arguments = self._about(call, "", visible).arguments if found else ""
        told = (
            explain_warning(
                each, self._source.text, self._source.path, arguments=arguments, visible=visible, at_import=call is None
            )
            for each in found
        )
        return [located_warning(each, self._source) for each in told if each is not None]

    def _about(self, call: Interaction | None, reason: str, visible: bool) -> Evidence:
        return Evidence(
            reason=reason,
            called=evidence.called(call, self._bank.signatures, self._bank.scenario_titles),
            arguments=evidence.arguments(call, self._bank.signatures, values=visible),
        )
