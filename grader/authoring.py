"""What an author writes checks with: marks, expectations, and the exception that fails a check.

Invariants: an expectation raises `CheckFailed` and nothing else when the learner is wrong; anything else that leaves a
check is the grader's fault (`BROKEN`). Expectations keep values, not texts: whether a value may be shown is decided
where the report is made, because hidden checks show none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

import pytest
from torch import Tensor

from grader.comparing import Difference, difference, kind, kind_named
from grader.sandbox import wire
from grader.sandbox.learner import Interaction, Learner, LearnerRaised, ask, history, value_of

__all__ = [
    "CheckFailed",
    "expect",
    "expect_close",
    "expect_raises",
    "expect_same",
    "expect_shape",
    "expect_type",
    "expect_unchanged",
    "needs",
    "points",
]

#: pytest leaves this file out of tracebacks: an author wants to see the line of the check.
__tracebackhide__ = True

#: The reason of `expect_unchanged`; `{}` stands for the argument.
CHANGED = "{} is not what it was before the call"

#: What a hint helps with: right numbers in the right shape, or the right type and dtype.
About: TypeAlias = Literal["values", "types", "both"]

#: Marks "no value to show", because None is a value that learners return.
NOTHING = object()


class CheckFailed(AssertionError):
    """The learner's code did not do what the check requires.

    Attributes:
        reason: one sentence without hidden values.
        returned: what came back, or NOTHING.
        expected: what was required, or NOTHING.
        hint: one sentence of the author's for the learner; must not contain the answer.
        interaction: the call that it is about; None means the last one.
        difference: where the two values first differ, when that is the reason.
        argument: the number of the argument that was changed, from 0, when that is the reason.
    """

    def __init__(
        self,
        reason: str,
        *,
        returned: Any = NOTHING,
        expected: Any = NOTHING,
        hint: str = "",
        interaction: Interaction | None = None,
        difference: Difference | None = None,
        argument: int | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.returned = returned
        self.expected = expected
        self.hint = hint
        self.interaction = interaction
        self.difference = difference
        self.argument = argument

    def __str__(self) -> str:
        """For an author's eyes, values included; written only when somebody looks."""
        values = {"returned": self.returned, "expected": self.expected}
        shown = [f"{name}: {value!r}" for name, value in values.items() if value is not NOTHING]
        return "\n".join([self.reason, *shown])


def points(count: int) -> pytest.MarkDecorator:
    """What a check is worth, a whole number from 1; a check without this mark is worth 1.

    Raises:
        ValueError: for any other number.
    """
    if type(count) is not int or count < 1:
        raise ValueError(f"points({count!r}): a check is worth a whole number of points, 1 or more")
    return pytest.mark.points(count)


def needs(*checks: Callable[..., Any]) -> pytest.MarkDecorator:
    """Skip the decorated check unless these checks, defined above it, passed."""
    return pytest.mark.needs(*(check.__name__ for check in checks))


def expect(condition: bool, reason: str, *, hint: str = "") -> None:
    """Fail the check with `reason` unless `condition` holds.

    Args:
        condition: computed by the check from values, never by the learner's code.
        reason: one sentence that completes "Not yet: ...", e.g. "both calls returned the same layer".
        hint: one sentence shown under it.

    Raises:
        CheckFailed: when the condition does not hold.
    """
    if not condition:
        raise CheckFailed(reason, hint=hint)


def expect_close(actual: Any, expected: Any, *, atol: float = 1e-6, hint: str = "", about: About = "values") -> None:
    """Fail the check unless `actual` equals `expected` up to rounding.

    Compares type, shape, dtype, finiteness, then values, and reports only the first that differs: a learner
    with the wrong shape has no use for a value difference. NaN equals nothing. Lists, tuples and dicts are compared
    item by item, modules as sketches (class, sizes, layers, parameters).

    Args:
        actual: what the learner returned, any shape.
        expected: what is required, such as a tensor or an nn.Module; its type, shape and dtype are the requirement.
        atol: absolute tolerance, in the units of `expected`; 0 on integers and bools whatever is given.
        hint: one sentence shown under the difference. Must not contain the answer.
        about: what the hint is about. One about "values" is left out where a type or dtype differs, one about "types"
            is shown there alone, and one about "both" everywhere.

    Raises:
        CheckFailed: carries both values.
    """
    if type(expected) is not Tensor:
        expected = wire.plain(expected)  # a module becomes the sketch that the learner's arrives as
    found = difference(actual, expected, atol=atol)
    if found:
        fits = about == "both" or found.is_of_types == (about == "types")
        raise CheckFailed(str(found), returned=actual, expected=expected, hint=hint if fits else "", difference=found)


def expect_shape(actual: Any, shape: tuple[int, ...], *, hint: str = "") -> None:
    """Fail the check unless `actual` is a tensor of exactly this shape; its values are not looked at.

    Raises:
        CheckFailed: carries what came back.
    """
    expect_type(actual, "Tensor", hint=hint)
    if tuple(actual.shape) != tuple(shape):
        raise CheckFailed(f"the shape is {tuple(actual.shape)} instead of {tuple(shape)}", returned=actual, hint=hint)


def expect_type(actual: Any, name: str, *, hint: str = "") -> None:
    """Fail the check unless `actual` is of the type `name`, or of a module class derived from it.

    Args:
        actual: a value of the wire.
        name: the type as a learner writes it, without its module: "Tensor", "float", "Linear".

    Raises:
        CheckFailed: carries what came back.
    """
    if isinstance(actual, wire.Sketch):
        fits = name in {base.rpartition(".")[2] for base in (actual.qualified_name, *actual.bases)}
    else:
        fits = type(actual).__name__ == name
    if not fits:
        what = Difference(what=f"it is {kind(actual)} instead of {kind_named(name)}", actual=actual, expected=NOTHING)
        raise CheckFailed(str(what), returned=actual, hint=hint, difference=what)


class _Expectation:
    """Calls by name that end in an expectation: `expect_same(learner, reference).softmax(x)`."""

    def __init__(self, learner: Learner, conclude: Callable[[Interaction], Any], *, after: bool = False) -> None:
        self._learner = learner
        self._conclude = conclude
        self._after = after

    def __getattr__(self, function: str) -> Callable[..., Any]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *args, **kwargs: self._play(function, args, kwargs, scenario=False)

    def run(self, scenario: str, *args: Any, **kwargs: Any) -> Any:
        """The same for a scenario."""
        return self._play(scenario, args, kwargs, scenario=True)

    def _play(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any], *, scenario: bool) -> Any:
        return self._conclude(ask(self._learner, name, args, kwargs, scenario=scenario, after=self._after))


def expect_same(
    learner: Learner, reference: Learner, *, atol: float = 1e-6, hint: str = "", about: About = "values"
) -> _Expectation:
    """Fail the check unless the learner returns what the reference returns for the same call or scenario.

    `expect_same(learner, reference).linear(x, weight, bias)` compares as `expect_close` does, with its hint and what
    that is about, and returns the learner's value.
    """

    def conclude(interaction: Interaction) -> Any:
        actual = value_of(interaction)
        # The same seed on both sides, whatever else the check called before.
        reference._seed = interaction.seed - len(history(reference))
        twin = ask(
            reference, interaction.name, interaction.args, dict(interaction.kwargs), scenario=interaction.scenario
        )
        expect_close(actual, value_of(twin), atol=atol, hint=hint, about=about)
        return actual

    return _Expectation(learner, conclude)


def expect_unchanged(learner: Learner, *, hint: str = "", or_none: bool = False) -> _Expectation:
    """Fail the check when a call changes one of its arguments; returns the learner's value.

    `expect_unchanged(learner).linear(x, weight, bias)` compares every argument bit for bit with what was sent. A call
    that returns None fails too, since doing nothing is no way to leave things alone; `or_none` is for functions that
    may return it.
    """

    def conclude(interaction: Interaction) -> Any:
        value = value_of(interaction)
        reply = interaction.reply
        assert isinstance(reply, wire.Returned)
        for number, (before, after) in enumerate(zip(interaction.args, reply.args, strict=False)):
            if not wire.same(wire.plain(before), after):
                raise CheckFailed(CHANGED.format(f"argument {number + 1}"), hint=hint, argument=number)
        for name, before in interaction.kwargs.items():
            if not wire.same(wire.plain(before), reply.kwargs.get(name)):
                raise CheckFailed(CHANGED.format(f"the argument `{name}`"), hint=hint)
        if value is None and not or_none:
            nothing = Difference(what="it returned None", actual=None, expected=NOTHING)
            raise CheckFailed(str(nothing), returned=None, hint=hint, difference=nothing)
        return value

    return _Expectation(learner, conclude, after=True)


def expect_raises(learner: Learner, error: str, *, hint: str = "") -> _Expectation:
    """Fail the check unless the call raises `error` (or an exception derived from it), e.g. "ValueError".

    `expect_raises(learner, "ValueError").mse(prediction, target)` returns the exception's text.
    """

    def conclude(interaction: Interaction) -> str:
        reply = interaction.reply
        if isinstance(reply, wire.Raised):
            if error in reply.bases:
                return reply.text
            raise LearnerRaised(interaction, reply, wanted=error, hint=hint)  # reported as what it is
        assert isinstance(reply, wire.Returned)
        raise CheckFailed(
            f"it returned {kind(reply.value)} instead of raising {error}", returned=reply.value, hint=hint
        )

    return _Expectation(learner, conclude)
