"""Which known mistake a learner made: the misconception whose code returns exactly what the learner's returned.

Invariants: a misconception is named only when it gives the learner's replies on every call of the failed check, with
the same inputs and seeds, and the reference does not; equality is type, shape, dtype, requires_grad, the mode of
modules, values up to rounding and arguments after the call; exceptions are equal in type and text. A name without that
proof is never shown.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from torch import Tensor

from grader.comparing import difference
from grader.model import CheckResult, Diagnosis, Misconception, Outcome
from grader.patience import PatienceLost, patience
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, Interaction, Reply

#: What one misconception may take to repeat the calls of one check. Proofs keep them far below; a busy machine may not.
REPLAY_SECONDS = 10.0

#: Makes a player with fresh state, since a replay starts from nothing.
MakePlayer = Callable[[], InProcess]


def explaining_misconceptions(
    interactions: Sequence[Interaction],
    reference: MakePlayer,
    misconceptions: Mapping[str, MakePlayer],
    replays: Replays | None = None,
) -> tuple[str, ...]:
    """Names of the misconceptions that reply as the learner did, where the reference replies otherwise.

    Args:
        interactions: the calls of one failed check, in order; none when the runner was lost.
        reference: makes the reference's player.
        misconceptions: makes each misconception's player, by name.
        replays: keeps what was replied, for who diagnoses many files on the same inputs.
    """
    answered = [interaction for interaction in interactions if interaction.reply is not None]
    if not answered or len(answered) < len(interactions):
        return ()
    requests = [_request(interaction) for interaction in answered] if replays is not None else []

    def replies_alike(name: str, make: MakePlayer) -> bool:
        replies = replays.of(name, make, answered, requests) if replays is not None else _replies(make(), answered)
        return all(agree(reply, interaction.reply) for reply, interaction in zip(replies, answered, strict=True))

    def explains(name: str, make: MakePlayer) -> bool:
        """A misconception that takes too long or too much on these inputs explains nothing."""
        try:
            with patience(REPLAY_SECONDS):
                return replies_alike(name, make)
        except (PatienceLost, wire.WireError, MemoryError):
            return False

    if replies_alike("", reference):
        return ()
    return tuple(name for name, make in misconceptions.items() if explains(name, make))


class Replays:
    """What players replied to the calls of checks.

    A proof grades every misconception of a kata on the same inputs, and looks for each among all of them: without this
    it would play every misconception once for every other one.
    """

    def __init__(self) -> None:
        self._records: dict[tuple[str, bytes], _Record] = {}

    def of(
        self, name: str, make: MakePlayer, interactions: Sequence[Interaction], requests: Sequence[bytes]
    ) -> Iterator[Reply]:
        """The player's replies, one by one; what was asked of it before, in this order, is not played again.

        Args:
            name: tells the players apart.
            make: makes the player.
            interactions: the calls of one check.
            requests: what tells each of them from others, in their order.
        """
        place = name, requests[0]
        record = self._records.get(place)
        count = min(len(record.requests), len(requests)) if record is not None else 0
        if record is None or record.requests[:count] != list(requests[:count]):
            record = self._records[place] = _Record(make())
        for index, (interaction, request) in enumerate(zip(interactions, requests, strict=True)):
            if index == len(record.replies):
                try:
                    reply = replay(record.player, interaction)
                except BaseException:  # it may have ended in the middle of its work
                    self._records.pop(place, None)
                    raise
                record.replies.append(reply)
                record.requests.append(request)
            yield record.replies[index]


@dataclass(slots=True)
class _Record:
    """A player, what it was asked and what it replied."""

    player: InProcess
    requests: list[bytes] = field(default_factory=list)
    replies: list[Reply] = field(default_factory=list)


def _replies(player: InProcess, interactions: Sequence[Interaction]) -> Iterator[Reply]:
    return (replay(player, interaction) for interaction in interactions)


def _request(interaction: Interaction) -> bytes:
    """A digest of what was asked: the function or scenario, the arguments and the seed."""
    frame = wire.encode(
        wire.Call(
            id=0,
            kata="scenario" if interaction.scenario else "function",
            function=interaction.name,
            args=interaction.args,
            kwargs=dict(interaction.kwargs),
            seed=interaction.seed,
        )
    )
    return hashlib.sha256(frame).digest()


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
        not difference(one, other) and not difference(other, one) and _flags(one) == _flags(other)
    )


def _flags(value: Any) -> list[bool]:
    """requires_grad of every tensor and the mode of every module in a value, in order."""
    if isinstance(value, Tensor):
        return [value.requires_grad]
    if isinstance(value, wire.Sketch):
        return [value.training, *_flags([*value.state.values(), *(child for _, child in value.children)])]
    if isinstance(value, dict):
        return _flags(list(value.values()))
    if isinstance(value, tuple | list):
        return [flag for item in value for flag in _flags(item)]
    return []


def _without_addresses(text: str) -> str:
    return re.sub(r"0x[0-9a-f]+", "0x", text)


def diagnose(
    results: Sequence[CheckResult],
    explained: Mapping[str, Sequence[str]],
    misconceptions: Mapping[str, Misconception],
) -> tuple[Diagnosis, ...]:
    """The fewest misconceptions that explain the most failed checks, each check by one.

    One that explains less than half of the checks that it should fail itself is none of them: what the learner wrote
    equals it by chance there, on inputs of one row for example, and gives other results, or right ones, elsewhere.
    Neither is one that explains less than a third of what is left to explain: something else is wrong.

    Where several explain the same checks, the one whose own failures are most like the learner's is meant.

    Args:
        results: all checks of the kata.
        explained: for each failed check, the misconceptions that reply as the learner did.
        misconceptions: all of the kata, by name.
    """
    failed = {result.name for result in results if result.name in explained}
    ran = {result.name for result in results if result.outcome is not Outcome.SKIPPED}
    held = {name for names in explained.values() for name in names if _holds(name, ran, explained, misconceptions)}
    unexplained = {check: held.intersection(names) for check, names in explained.items() if held.intersection(names)}
    diagnoses, left = [], set(explained)
    while unexplained:
        best = _best(unexplained, failed, misconceptions)
        if 3 * sum(best in names for names in unexplained.values()) < len(left):
            break
        checks = tuple(result.name for result in results if best in unexplained.get(result.name, ()))
        diagnoses.append(Diagnosis(misconception=best, message=misconceptions[best].message, checks=checks))
        unexplained = {check: names for check, names in unexplained.items() if best not in names}
        left.difference_update(checks)
    return tuple(diagnoses)


def _holds(
    name: str,
    ran: Collection[str],
    explained: Mapping[str, Sequence[str]],
    misconceptions: Mapping[str, Misconception],
) -> bool:
    """Whether a misconception explains at least half of the checks that it should fail, and there are some."""
    meant = [check for check in misconceptions[name].caught_by if check in ran]
    explains = {check for check, names in explained.items() if name in names}
    as_meant = len(explains.intersection(meant))
    return bool(as_meant) and 2 * as_meant >= len(meant)


def _best(
    unexplained: Mapping[str, Collection[str]], failed: set[str], misconceptions: Mapping[str, Misconception]
) -> str:
    """The misconception that explains the most checks; then the one that fails most nearly what the learner failed."""

    def rank(name: str) -> tuple[int, int, str]:
        explains = sum(name in names for names in unexplained.values())
        return -explains, len(failed.symmetric_difference(misconceptions[name].caught_by)), name

    return min({name for names in unexplained.values() for name in names}, key=rank)
