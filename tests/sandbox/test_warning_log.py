"""Warnings that a runner sends with its replies."""

from __future__ import annotations

import warnings

import pytest

from grader.sandbox import wire
from grader.sandbox.runner import Loaded, answer
from grader.sandbox.warning_log import WarningLog

PATH = "loss.py"


@pytest.fixture
def load():
    """Import a source as a runner does, with a log; returns what a reply says, and asks for a call of `f`."""
    loaded: dict[str, Loaded] = {}
    log = WarningLog()
    before = warnings.showwarning

    def ask(request):
        log.begin(PATH)
        return decoded(answer(request, loaded))

    def load(source):
        reply = ask(wire.Load(id=1, kata="loss", path=PATH, source=source))
        return reply, lambda *args: ask(wire.Call(id=2, kata="loss", function="f", args=args, kwargs={}, seed=0))

    with warnings.catch_warnings():
        yield load
    assert warnings.showwarning is before


def decoded(frame):
    meta, _ = wire.read_header(frame[: wire.HEADER.size])
    start = wire.HEADER.size
    return wire.decode_reply(frame[start : start + meta], frame[start + meta :])


def test_warning_of_torch_comes_with_the_line_of_the_learner(load):
    source = """import torch
from torch import nn

def f():
    return nn.MSELoss()(
        torch.ones(3, 1), torch.ones(3)
    )
"""

    _, call = load(source)
    ((category, text, line),) = call().warnings

    assert (category, line) == ("UserWarning", 5)
    assert text.startswith("Using a target size (torch.Size([3]))")


def test_warning_comes_once_until_another_kata_is_loaded(load):
    source = "import torch\n\ndef f():\n    return torch.ones(1).std()\n"

    _, call = load(source)
    found = [len(call().warnings), len(call().warnings)]
    _, call = load(source)

    assert [*found, len(call().warnings)] == [1, 0, 1]


def test_warning_comes_with_what_was_raised_after_it(load):
    _, call = load("import warnings\n\ndef f():\n    warnings.warn('odd')\n    raise ValueError\n")

    assert call().warnings == (("UserWarning", "odd", 4),)


def test_warning_of_the_compiler_comes_with_the_import(load):
    reply, _ = load("def f(x):\n    return x is 1\n")

    assert reply.warnings == (("SyntaxWarning", '"is" with a literal. Did you mean "=="?', 2),)


def test_warnings_are_few_and_each_is_kept_once(load):
    _, call = load("import warnings\n\ndef f(n):\n    for i in range(n):\n        warnings.warn(str(i // 2))\n")

    assert [text for _, text, _ in call(100).warnings] == ["0", "1", "2", "3", "4"]


def test_outdated_call_within_a_library_is_not_the_learners(load):
    library = "exec(compile('warn(\\'old\\', DeprecationWarning)', 'library.py', 'exec'), vars(warnings))"

    _, call = load(f"import warnings\n\ndef f():\n    {library}\n")

    assert call().warnings == ()


def test_warning_that_no_line_of_the_learner_led_to_is_dropped():
    log = WarningLog()

    log("odd", UserWarning, "somewhere.py", 3)

    assert log.kept() == ()


def test_learner_may_take_the_place_of_the_log(load):
    _, call = load("import warnings\n\ndef f():\n    warnings.showwarning = print\n    warnings.warn('odd')\n")

    assert call().warnings == ()
