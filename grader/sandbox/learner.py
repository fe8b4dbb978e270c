"""What checks call `learner` and `reference`: functions by name, answered by whoever plays them.

Invariants: a check never holds an object that learner code made, only values of the wire; every call is kept in order,
so that a diagnosis can repeat it; nothing is called without a seed, so that a repetition draws the same random numbers.
"""

from __future__ import annotations

import random
import traceback
import types
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch

from grader.model import Outcome
from grader.sandbox import wire
from grader.sandbox.scratch import temporary_file, wants_scratch_file, with_scratch_file, without_path

Reply = wire.Returned | wire.Raised


class Player(Protocol):
    """Whoever carries out calls: a runner, or a module of this process.

    With `after`, the reply has the arguments as they are after the call; without, it may have none.
    """

    def call(
        self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> Reply: ...

    def run(
        self, scenario: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> Reply: ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Interaction:
    """One call as it went over the wire; compared by identity, since tensors do not compare as values.

    Attributes:
        scenario: True when `name` is a scenario, False when it is a function of the learner's.
        reply: what came back; None when the player was lost on the way.
    """

    scenario: bool
    name: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    seed: int
    reply: Reply | None


class LearnerRaised(Exception):
    """The learner's code raised; the reply has the type and the text.

    Attributes:
        wanted: the exception that a check asked for instead of this one; empty when it asked for none.
        hint: one sentence of the author's about the exception that was asked for.
    """

    def __init__(self, interaction: Interaction, reply: wire.Raised, *, wanted: str = "", hint: str = "") -> None:
        super().__init__(f"{reply.type}: {reply.text}")
        self.interaction = interaction
        self.reply = reply
        self.wanted = wanted
        self.hint = hint


class PlayerLost(Exception):
    """The process that played the learner is gone: out of time, out of memory, or crashed."""

    def __init__(self, outcome: Outcome, sentence: str) -> None:
        super().__init__(sentence)
        self.outcome = outcome
        self.sentence = sentence


class Learner:
    """The functions of one module, by attribute: `learner.linear(x, weight, bias)`.

    `learner.run("scenario", ...)` runs a scenario on that module. A reply that is an exception becomes `LearnerRaised`.
    Attributes of this class are private so that no kata's function can be hidden by one.
    """

    def __init__(self, player: Player, *, seed: int = 0, after: bool = True) -> None:
        """Let `player` play, with `after` always and without it only where a check looks at arguments after a call."""
        self._player = player
        self._seed = seed
        self._after = after
        self._history: list[Interaction] = []

    def __getattr__(self, function: str) -> Callable[..., Any]:
        if function.startswith("_"):
            raise AttributeError(function)
        return lambda *args, **kwargs: value_of(ask(self, function, args, kwargs, scenario=False))

    def run(self, scenario: str, *args: Any, **kwargs: Any) -> Any:
        """What the scenario observed on this learner's functions."""
        return value_of(ask(self, scenario, args, kwargs, scenario=True))


def ask(
    learner: Learner,
    name: str,
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
    *,
    scenario: bool,
    after: bool = False,
) -> Interaction:
    """Carry out one call, keep it in the learner's history and return it."""
    calls, player = learner._history, learner._player
    seed, after = learner._seed + len(calls), after or learner._after

    def happened(reply: Reply | None) -> Interaction:
        calls.append(Interaction(scenario=scenario, name=name, args=args, kwargs=kwargs, seed=seed, reply=reply))
        return calls[-1]

    try:
        return happened((player.run if scenario else player.call)(name, args, kwargs, seed, after=after))
    except PlayerLost:
        happened(None)
        raise


def value_of(interaction: Interaction) -> Any:
    """The returned value, or `LearnerRaised`."""
    reply = interaction.reply
    if isinstance(reply, wire.Raised):
        raise LearnerRaised(interaction, reply)
    assert reply is not None, "a lost player raises before this"
    return reply.value


def history(learner: Learner) -> list[Interaction]:
    """The calls made so far, oldest first."""
    return learner._history


class InProcess:
    """Plays a trusted module here: the reference, a misconception, or an author's own learner.

    Arguments are copied before the call, so a function that changes them changes its own copy, as over the wire.
    """

    def __init__(self, module: types.ModuleType, scenarios: types.ModuleType | None = None) -> None:
        self._module = module
        self._scenarios = scenarios

    def call(
        self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> Reply:
        return self._play(lambda: getattr(self._module, function), args, kwargs, seed)

    def run(
        self, scenario: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> Reply:
        args = (self._module, *args)
        if not wants_scratch_file(getattr(self._scenarios, scenario, None)):
            return self._play(lambda: getattr(self._scenarios, scenario), args, kwargs, seed)
        with temporary_file() as path:
            return self._play(
                lambda: with_scratch_file(getattr(self._scenarios, scenario), path), args, kwargs, seed, path
            )

    def _play(
        self,
        find: Callable[[], Callable[..., Any]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        seed: int,
        scratch: str = "",
    ) -> Reply:
        args = tuple(arg if arg is self._module else wire.plain(arg) for arg in args)
        kwargs = {name: wire.plain(value) for name, value in kwargs.items()}
        seed_all(seed)
        try:
            value = wire.plain(find()(*args, **kwargs))
        except (Exception, SystemExit) as error:
            return raised(0, error, self._module.__file__ or "", self._after(args), kwargs, scratch=scratch)
        return wire.Returned(id=0, value=value, args=self._after(args), kwargs=kwargs, printed="")

    def _after(self, args: tuple[Any, ...]) -> tuple[Any, ...]:
        """The arguments after a call, without the module that a scenario gets first; tensors are ours already."""
        return tuple(arg if type(arg) is torch.Tensor else wire.plain(arg) for arg in args if arg is not self._module)


def load_module(name: str, path: str, text: str) -> types.ModuleType:
    """Execute `text` as a module that is not entered in `sys.modules`; only for trusted files or inside a runner.

    Raises:
        BaseException: whatever the text raises, SyntaxError included.
    """
    module = types.ModuleType(name)
    module.__file__ = path
    exec(compile(text, path, "exec", dont_inherit=True), module.__dict__)
    return module


def seed_all(seed: int) -> None:
    """Seed every generator that beginners draw from, so that a call repeated with this seed repeats its result.

    `torch.manual_seed` would also format stack traces for a lazy CUDA start, which costs milliseconds.
    """
    torch.default_generator.manual_seed(seed)
    random.seed(seed)
    np.random.seed(seed & 0xFFFF_FFFF)


def raised(
    id: int,  # noqa: A002  (the wire's word)
    error: BaseException,
    path: str,
    args: tuple[Any, ...] = (),
    kwargs: dict[str, Any] | None = None,
    printed: str = "",
    scratch: str = "",
    warned: tuple[tuple[str, str, int], ...] = (),
) -> wire.Raised:
    """Describe an exception as data: type, bases, text, and the last frames that lie in the file `path`.

    `scratch` is the path of the scratch file, which the text does not tell.
    """
    line, function = 0, ""
    lines: deque[int] = deque(maxlen=1 + wire.CALLERS_LIMIT)
    for frame, number in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename == path:
            line, function = number, frame.f_code.co_name
            lines.append(number)
    if isinstance(error, SyntaxError) and error.filename == path:
        line = error.lineno or 0
        lines.append(line)
    return wire.Raised(
        id=id,
        type=qualified_name(type(error)),
        bases=tuple(qualified_name(base) for base in type(error).__mro__ if issubclass(base, BaseException)),
        text=without_path(text_of(error), scratch),
        line=line,
        function=function,
        args=args,
        kwargs=kwargs or {},
        printed=printed,
        callers=tuple(lines)[:-1],
        warnings=warned,
    )


def text_of(error: BaseException) -> str:
    """The message of an exception, at most 2,000 characters; a `__str__` that fails gives an empty text."""
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        return str(text)[:2000]
    except Exception:
        return ""


def qualified_name(kind: type) -> str:
    """`ValueError`, `torch.nn.modules.module.ModuleAttributeError`: the module only where it is not builtins."""
    module, name = str(kind.__module__), str(kind.__qualname__)
    return name if module == "builtins" else f"{module}.{name}"


def is_out_of_memory(reply: wire.Raised) -> bool:
    """True for what Python and torch raise when the runner's memory limit is reached."""
    return "MemoryError" in reply.bases or "can't allocate memory" in reply.text
