"""What checks call: functions by name, with seeds, a history, and exceptions as data."""

from __future__ import annotations

import tempfile
from textwrap import dedent

import pytest
import torch

from grader.model import Outcome
from grader.sandbox import wire
from grader.sandbox.learner import (
    InProcess,
    Learner,
    LearnerRaised,
    PlayerLost,
    ask,
    history,
    is_out_of_memory,
    load_module,
    qualified_name,
    raised,
    seed_all,
    text_of,
    value_of,
)


def in_process(source, scenarios=""):
    module = load_module("kata", "kata.py", dedent(source))
    return InProcess(module, load_module("scenarios", "scenarios.py", dedent(scenarios)) if scenarios else None)


def reply_to(source, *args, **kwargs):
    """What `f` of this source replies in this process."""
    return in_process(source).call("f", args, kwargs, 0)


def returned(value):
    return wire.Returned(id=1, value=value, args=(), kwargs={}, printed="")


class Echo:
    """Replies with the request itself."""

    def call(self, *request, after=True):
        return returned(("call", *request))

    def run(self, *request, after=True):
        return returned(("run", *request))


class Lost:
    """Is lost at the first call."""

    def call(self, *request, after=True):
        raise PlayerLost(Outcome.TIMED_OUT, "no answer within 2 seconds")


# Learner


def test_learner_hands_calls_and_scenarios_to_its_player():
    learner = Learner(Echo(), seed=7)

    assert learner.linear(1, bias=2) == ("call", "linear", (1,), {"bias": 2}, 7)
    assert learner.run("three_steps", 3) == ("run", "three_steps", (3,), {}, 8)


def test_learner_keeps_every_call_in_order():
    learner = Learner(Echo(), seed=7)
    learner.linear(1, bias=2)
    learner.run("three_steps", 3)

    first, second = history(learner)

    assert (first.scenario, first.name, first.args, first.kwargs, first.seed) == (False, "linear", (1,), {"bias": 2}, 7)
    assert (second.scenario, second.name, second.args, second.seed) == (True, "three_steps", (3,), 8)
    assert second.reply.value == ("run", "three_steps", (3,), {}, 8)


def test_learner_has_no_function_whose_name_is_private():
    learner = Learner(Echo())

    with pytest.raises(AttributeError, match="_linear"):
        learner._linear  # noqa: B018
    assert history(learner) == []


def test_learner_turns_an_exception_into_learner_raised():
    learner = Learner(in_process("def f(x): return 1 / x"))

    with pytest.raises(LearnerRaised, match=r"^ZeroDivisionError: division by zero$") as caught:
        learner.f(0)

    assert caught.value.interaction is history(learner)[0]
    assert caught.value.reply is history(learner)[0].reply


def test_learner_keeps_a_call_that_lost_the_player():
    learner = Learner(Lost())

    with pytest.raises(PlayerLost, match="no answer within 2 seconds") as caught:
        learner.f(1)

    assert caught.value.outcome is Outcome.TIMED_OUT
    (call,) = history(learner)
    assert (call.name, call.args, call.reply) == ("f", (1,), None)


def test_ask_does_not_raise_what_the_learner_raised():
    interaction = ask(Learner(in_process("def f(x): return 1 / x")), "f", (0,), {}, scenario=False)

    assert interaction.reply.type == "ZeroDivisionError"
    with pytest.raises(LearnerRaised):
        value_of(interaction)


# InProcess


def test_in_process_replies_with_value_and_arguments_after_the_call():
    reply = reply_to(
        """
        def f(x, by):
            x += 1
            by.append(2)
            return x * 2
        """,
        torch.ones(2),
        by=[1],
    )

    assert wire.same(reply.value, torch.full((2,), 4.0))
    assert wire.same(reply.args, (torch.full((2,), 2.0),))
    assert reply.kwargs == {"by": [1, 2]}


def test_in_process_changes_copies_of_the_arguments():
    x, by = torch.ones(2), [1]

    reply_to("def f(x, by): x.zero_(); by.clear()", x, by=by)

    assert wire.same(x, torch.ones(2))
    assert by == [1]


def test_in_process_replies_with_values_of_the_wire():
    reply = reply_to("from torch import nn\ndef f(): return nn.Linear(3, 2), (n for n in ())")

    layer, rest = reply.value
    assert isinstance(layer, wire.Sketch)
    assert rest == wire.Opaque("builtins.generator")


def test_in_process_seeds_every_generator_of_beginners():
    source = """
        import random

        import numpy as np
        import torch

        def f():
            return torch.rand(1).item(), random.random(), np.random.rand()
    """

    one, again, other = (in_process(source).call("f", (), {}, seed).value for seed in (1, 1, 2))

    assert one == again
    assert all(a != b for a, b in zip(one, other, strict=True))


def test_in_process_raised_has_arguments_after_the_call():
    reply = reply_to("def f(x): x += 1; raise ValueError('no')", torch.ones(2))

    assert (reply.type, reply.text) == ("ValueError", "no")
    assert wire.same(reply.args, (torch.full((2,), 2.0),))


def test_in_process_raised_names_the_last_line_of_the_file():
    reply = reply_to(
        """
        def g(x):
            return x.reshape(5)

        def f(x):
            return g(x)
        """,
        torch.ones(2),
    )

    assert (reply.line, reply.function) == (3, "g")


def test_in_process_says_that_a_function_is_missing():
    reply = reply_to("def g(): ...")

    assert (reply.type, reply.text) == ("AttributeError", "module 'kata' has no attribute 'f'")


def test_in_process_runs_scenarios_on_the_module():
    scenarios = """
        def twice(learner, x, *, by):
            x += 1
            return learner.f(learner.f(x)) + by
    """

    reply = in_process("def f(x): return 2 * x", scenarios).run("twice", (torch.ones(1),), {"by": 3}, 0)

    assert wire.same(reply.value, torch.tensor([11.0]))
    assert wire.same(reply.args, (torch.tensor([2.0]),))
    assert reply.kwargs == {"by": 3}


KEEP = """
    from pathlib import Path

    def save(text, path): Path(path).write_text(text)
    def load(path): return Path(path).read_text()
"""


def test_in_process_gives_a_scenario_an_empty_file_each_time():
    scenarios = """
        def there_and_back(learner, text, *, scratch_file):
            before = learner.load(scratch_file)
            learner.save(text, scratch_file)
            return before, learner.load(scratch_file)
    """
    player = in_process(KEEP, scenarios)

    replies = [player.run("there_and_back", ("a text",), {}, 0) for _ in range(2)]

    assert [reply.value for reply in replies] == [("", "a text")] * 2
    assert [(reply.args, reply.kwargs) for reply in replies] == [(("a text",), {})] * 2


def test_in_process_leaves_no_file_behind(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    scenarios = """
        def writes(learner, *, scratch_file): return learner.save("text", scratch_file + ".backup")
        def raises(learner, *, scratch_file): raise ValueError("no")
        def is_stopped(learner, *, scratch_file): raise KeyboardInterrupt
    """
    player = in_process(KEEP, scenarios)

    player.run("writes", (), {}, 0)
    player.run("raises", (), {}, 0)
    with pytest.raises(KeyboardInterrupt):
        player.run("is_stopped", (), {}, 0)

    assert list(tmp_path.iterdir()) == []


def test_in_process_raised_does_not_tell_where_the_file_is():
    scenarios = "def misses(learner, *, scratch_file): return learner.load(scratch_file + '.pt')"

    reply = in_process(KEEP, scenarios).run("misses", (), {}, 0)

    assert reply.text == "[Errno 2] No such file or directory: 'scratch_file.pt'"
    assert reply.kwargs == {}


def test_in_process_says_that_a_scenario_is_missing():
    reply = in_process(KEEP, "def other(learner): ...").run("misses", (), {}, 0)

    assert (reply.type, reply.text) == ("AttributeError", "module 'scenarios' has no attribute 'misses'")


def test_in_process_turns_a_value_that_does_not_travel_into_an_exception():
    reply = reply_to(
        """
        def f():
            value = []
            for _ in range(40):
                value = [value]
            return value
        """
    )

    assert reply.type == "grader.sandbox.nodes.WireError"


# Modules and seeds


def test_load_module_does_not_enter_the_module(tmp_path):
    module = load_module("kata_that_is_loaded", "folder/kata.py", "here = __file__, __name__")

    assert module.here == ("folder/kata.py", "kata_that_is_loaded")
    assert "kata_that_is_loaded" not in __import__("sys").modules


def test_load_module_inherits_no_future_of_ours():
    module = load_module("kata", "kata.py", "def f(x: int): ...")

    assert module.f.__annotations__ == {"x": int}


def test_load_module_raises_what_the_text_raises():
    with pytest.raises(SyntaxError):
        load_module("kata", "kata.py", "def f(:")
    with pytest.raises(SystemExit):
        load_module("kata", "kata.py", "raise SystemExit(3)")


def test_seed_all_takes_a_seed_of_48_bits():
    seed_all(2**48 - 1)


# Exceptions as data


def raise_(error):
    try:
        raise error
    except BaseException as caught:
        return caught


def test_raised_lists_the_bases_by_name():
    class TooSmall(ValueError): ...

    reply = raised(3, raise_(TooSmall("by far")), "kata.py", (1,), {"a": 2}, "printed")

    assert reply.id == 3
    assert reply.type == f"{__name__}.test_raised_lists_the_bases_by_name.<locals>.TooSmall"
    assert reply.bases == (reply.type, "ValueError", "Exception", "BaseException")
    assert (reply.text, reply.args, reply.kwargs, reply.printed) == ("by far", (1,), {"a": 2}, "printed")


def test_raised_has_no_line_when_it_never_was_in_the_file():
    reply = raised(1, raise_(ValueError("no")), "kata.py")

    assert (reply.line, reply.function) == (0, "")


def test_raised_takes_the_line_of_a_syntax_error_in_the_file():
    with pytest.raises(SyntaxError) as caught:
        load_module("kata", "kata.py", "x = 1\ndef f(:\n")

    assert raised(1, caught.value, "kata.py").line == 2
    assert raised(1, caught.value, "other.py").line == 0


def test_text_of_is_cut_and_survives_a_hostile_exception():
    class Hostile(Exception):
        def __str__(self):
            raise RuntimeError

    assert len(text_of(ValueError("x" * 9999))) == 2000
    assert text_of(Hostile()) == ""
    assert text_of(KeyError("a")) == "'a'"


def test_text_of_a_syntax_error_is_its_message_alone():
    with pytest.raises(SyntaxError) as caught:
        compile("def f(:", "kata.py", "exec")

    assert text_of(caught.value) == "invalid syntax"


def test_qualified_name_leaves_out_builtins():
    assert qualified_name(ValueError) == "ValueError"
    assert qualified_name(torch.Tensor) == "torch.Tensor"


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (MemoryError(), True),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 64 bytes."), True),
        (RuntimeError("something else"), False),
        (ValueError("MemoryError"), False),
    ],
    ids=repr,
)
def test_is_out_of_memory_knows_python_and_torch(error, expected):
    assert is_out_of_memory(raised(1, error, "kata.py")) is expected


def test_is_out_of_memory_knows_what_torch_really_says():
    reply = reply_to("import torch\ndef f(): return torch.empty(1 << 60)")

    assert is_out_of_memory(reply)
