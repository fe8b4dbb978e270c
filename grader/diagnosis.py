"""Which known mistake a learner made: the misconception whose code returns exactly what the learner's returned.

Invariants: a misconception is named only when it gives the learner's replies on every call of the failed check, with the
same inputs and seeds, and the reference does not; equality is type, shape, dtype, requires_grad, values up to rounding and
arguments after the call; exceptions are equal in type and text. A name without that proof is never shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from torch import Tensor

from grader.comparing import difference
from grader.model import CheckResult, Diagnosis, Misconception
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, Interaction, Reply

#: Makes a player with fresh state, since a replay starts from nothing.
MakePlayer = Callable[[], InProcess]


def explaining_misconceptions(
    interactions: Sequence[Interaction], reference: MakePlayer, misconceptions: Mapping[str, MakePlayer]
) -> tuple[str, ...]:
    """Names of the misconceptions that reply as the learner did, where the reference replies otherwise.

    Args:
        interactions: the calls of one failed check, in order; none when the runner was lost.
        reference: makes the reference's player.
        misconceptions: makes each misconception's player, by name.
    """
    answered = [interaction for interaction in interactions if interaction.reply is not None]
    if not answered or len(answered) < len(interactions) or _replies_alike(reference(), answered):
        return ()
    return tuple(name for name, make in misconceptions.items() if _replies_alike(make(), answered))


def _replies_alike(player: InProcess, interactions: Sequence[Interaction]) -> bool:
    return all(agree(replay(player, interaction), interaction.reply) for interaction in interactions)


def replay(player: InProcess, interaction: Interaction) -> Reply:
    """The same call, with the same inputs and seed, by somebody else."""
    play = player.run if interaction.scenario else player.call
    return play(interaction.name, interaction.args, dict(interaction.kwargs), interaction.seed)


def agree(one: Reply | None, other: Reply | None) -> bool:
    """True when two replies are the same result, or the same exception."""
    if isinstance(one, wire.Raised) and isinstance(other, wire.Raised):
        return one.type == other.type and _without_addresses(one.text) == _without_addresses(other.text)
    if isinstance(one, wire.Returned) and isinstance(other, wire.Returned):
        return _alike((one.value, one.args, one.kwargs), (other.value, other.args, other.kwargs))
    return False


def _alike(one: Any, other: Any) -> bool:
    return wire.same(one, other) or (
        not difference(one, other) and not difference(other, one) and _gradient_flags(one) == _gradient_flags(other)
    )


def _gradient_flags(value: Any) -> list[bool]:
    """requires_grad of every tensor in a value, in order."""
    if isinstance(value, Tensor):
        return [value.requires_grad]
    if isinstance(value, wire.Sketch):
        return _gradient_flags([*value.state.values(), *(child for _, child in value.children)])
    if isinstance(value, dict):
        return _gradient_flags(list(value.values()))
    if isinstance(value, tuple | list) and not isinstance(value, np.ndarray):
        return [flag for item in value for flag in _gradient_flags(item)]
    return []


def _without_addresses(text: str) -> str:
    return re.sub(r"0x[0-9a-f]+", "0x", text)


def diagnose(
    results: Sequence[CheckResult],
    explained: Mapping[str, Sequence[str]],
    misconceptions: Mapping[str, Misconception],
) -> tuple[Diagnosis, ...]:
    """The fewest misconceptions that explain the most failed checks, each check by one.

    Where several explain the same checks, the one whose own failures are most like the learner's is meant.

    Args:
        results: all checks of the kata.
        explained: for each failed check, the misconceptions that reply as the learner did.
        misconceptions: all of the kata, by name.
    """
    failed = {result.name for result in results if result.name in explained}
    open_checks = {check: set(names) for check, names in explained.items() if names}
    diagnoses = []
    while open_checks:
        candidates = {name for names in open_checks.values() for name in names}

        def rank(name: str) -> tuple[int, int, str]:
            matched = sum(name in names for names in open_checks.values())
            return -matched, len(failed.symmetric_difference(misconceptions[name].caught_by)), name

        best = min(candidates, key=rank)
        checks = tuple(result.name for result in results if best in open_checks.get(result.name, ()))
        diagnoses.append(Diagnosis(misconception=best, message=misconceptions[best].message, checks=checks))
        open_checks = {check: names for check, names in open_checks.items() if best not in names}
    return tuple(diagnoses)
