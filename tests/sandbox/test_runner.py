"""The runner's side: requests in, frames out, whatever the learner's code does."""

from __future__ import annotations

import linecache
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from textwrap import dedent

import pytest
import torch

from grader.sandbox import wire
from grader.sandbox.runner import Printed, answer, serve, unable

SOURCE = """
    import sys

    def double(x):
        print("doubling", x)
        return 2 * x

    def shout(x):
        print("careful", file=sys.stderr)
        raise ValueError("no")

    def leave():
        raise SystemExit(3)

    def grow(x, by):
        x += 1
        by["amount"] = 2

    class Layer: ...

    _private = 3
"""


def decoded(frame):
    meta, blob = wire.read_header(frame[: wire.HEADER.size])
    body = frame[wire.HEADER.size :]
    assert len(body) == meta + blob
    return wire.decode_reply(body[:meta], body[meta:])


def reply_to(request, modules, *scratch):
    """What comes back for a request, with the output of a runner."""
    printed = Printed(100)
    with redirect_stdout(printed), redirect_stderr(printed):
        return decoded(answer(request, modules, *scratch))


def a_load(source=SOURCE, scenarios="", kata="kata_in_test"):
    return wire.Load(
        id=1, kata=kata, path=f"{kata}.py", source=dedent(source).lstrip(), scenarios=dedent(scenarios).lstrip()
    )


def a_call(function, *args, seed=0, after=True, **kwargs):
    return wire.Call(id=2, kata="kata_in_test", function=function, args=args, kwargs=kwargs, seed=seed, after=after)


@pytest.fixture(autouse=True)
def clean_interpreter():
    """What a runner does to its interpreter, undone."""
    yield
    sys.modules.pop("kata_in_test", None)
    linecache.cache.pop("kata_in_test.py", None)


@pytest.fixture
def loaded():
    """Modules by kata, with one loaded."""
    modules = {}
    answer(a_load(), modules)
    return modules


# Load


def test_load_names_public_callables_and_their_parameters():
    reply = reply_to(a_load(), {})

    assert isinstance(reply, wire.Loaded)
    assert reply.functions == {
        "double": "(x)",
        "shout": "(x)",
        "leave": "()",
        "grow": "(x, by)",
        "Layer": "(...)",
    }


def test_load_enters_the_module_where_dataclasses_look_for_it():
    source = """
        from __future__ import annotations

        from dataclasses import dataclass

        @dataclass
        class Pair:
            left: int
            right: int = 2
    """

    assert isinstance(reply_to(a_load(source), {}), wire.Loaded)


def test_load_replies_with_what_the_file_raises():
    reply = reply_to(a_load("x = 1\nraise ValueError('at import')\n"), {})

    assert (reply.id, reply.type, reply.text, reply.line) == (1, "ValueError", "at import", 2)


@pytest.mark.parametrize(
    ("source", "type_"),
    [
        ("def f(:", "SyntaxError"),
        ("raise SystemExit(3)", "SystemExit"),
        ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    ],
)
def test_load_survives_every_exception(source, type_):
    assert reply_to(a_load(source), {}).type == type_


def test_load_draws_the_same_numbers_each_time():
    source = "import torch\n\nnumber = torch.rand(1).item()\n\ndef f():\n    return number\n"
    replies = []
    for _ in range(2):
        modules = {}
        answer(a_load(source), modules)
        replies.append(reply_to(a_call("f", seed=1), modules).value)

    assert replies[0] == replies[1]


def test_load_gives_tracebacks_the_source_lines():
    answer(a_load(), {})

    assert linecache.getline("kata_in_test.py", 3).strip() == "def double(x):"


# Call


def test_call_replies_with_value_arguments_and_prints(loaded):
    reply = reply_to(a_call("double", torch.ones(1)), loaded)

    assert isinstance(reply, wire.Returned)
    assert reply.id == 2
    assert wire.same(reply.value, torch.tensor([2.0]))
    assert wire.same(reply.args, (torch.ones(1),))
    assert reply.printed == "doubling tensor([1.])\n"


def test_call_replies_with_arguments_as_they_are_afterwards(loaded):
    reply = reply_to(a_call("grow", torch.ones(1), by={"amount": 1}), loaded)

    assert wire.same(reply.args, (torch.tensor([2.0]),))
    assert reply.kwargs == {"by": {"amount": 2}}


def test_call_replies_without_arguments_where_nobody_asked_for_them(loaded):
    reply = reply_to(a_call("grow", torch.ones(1), by={"amount": 1}, after=False), loaded)

    assert (reply.args, reply.kwargs) == ((), {})


def test_call_replies_with_what_is_raised_and_where(loaded):
    reply = reply_to(a_call("shout", 1), loaded)

    assert (reply.type, reply.text, reply.line, reply.function) == ("ValueError", "no", 9, "shout")
    assert reply.printed == "careful\n"


def test_call_survives_code_that_exits(loaded):
    reply = reply_to(a_call("leave"), loaded)

    assert (reply.type, reply.text) == ("SystemExit", "3")


def test_call_says_that_a_function_is_missing(loaded):
    reply = reply_to(a_call("triple", 1), loaded)

    assert (reply.type, reply.text) == ("AttributeError", "module 'kata_in_test' has no attribute 'triple'")


def test_call_seeds_before_it_begins():
    modules = {}
    answer(a_load("import torch\n\ndef f():\n    return torch.rand(1).item()\n"), modules)

    one, again, other = (reply_to(a_call("f", seed=seed), modules).value for seed in (1, 1, 2))

    assert one == again != other


def test_call_replies_with_an_exception_when_a_value_does_not_travel():
    modules = {}
    answer(
        a_load("def f():\n    value = []\n    for _ in range(40):\n        value = [value]\n    return value\n"),
        modules,
    )

    assert reply_to(a_call("f"), modules).type == "grader.sandbox.nodes.WireError"


def test_call_describes_an_exception_that_cannot_be_described():
    source = """
        class Meta(type):
            __module__ = property(lambda self: 1 / 0)

        class Hostile(Exception, metaclass=Meta): ...

        def f():
            raise Hostile
    """
    modules = {}
    answer(a_load(source), modules)

    reply = reply_to(a_call("f"), modules)

    assert (reply.type, reply.bases, reply.text) == ("Exception", ("Exception", "BaseException"), "")


def test_run_gives_a_scenario_the_module():
    modules = {}
    scenarios = """
        def twice(learner, x, *, by):
            return learner.double(learner.double(x)) + by
    """
    answer(a_load(scenarios=scenarios), modules)

    request = wire.Run(id=5, kata="kata_in_test", scenario="twice", args=(1,), kwargs={"by": 3}, seed=0)
    reply = reply_to(request, modules)

    assert (reply.id, reply.value, reply.args) == (5, 7, (1,))


SCENARIOS = """
    from pathlib import Path

    def fills(learner, x, *, scratch_file):
        before = Path(scratch_file).read_text()
        Path(scratch_file).write_text("full")
        return before, x

    def misses(learner, *, scratch_file):
        print("looking for", scratch_file)
        open(scratch_file + "/other")

    def tells(learner, *, scratch_file):
        print("this is", scratch_file)

    def plain(learner, x): return x
"""


@pytest.fixture
def run_with_file(tmp_path):
    """Run one of SCENARIOS in a runner that has a scratch file."""
    modules, file = {}, tmp_path / "file"
    answer(a_load(scenarios=SCENARIOS), modules)

    def run(scenario, *args, **kwargs):
        file.write_text("left over")
        request = wire.Run(id=5, kata="kata_in_test", scenario=scenario, args=args, kwargs=kwargs, seed=0)
        return reply_to(request, modules, str(file))

    run.file = file
    return run


def test_run_gives_a_scenario_the_file_empty(run_with_file):
    reply = run_with_file("fills", 3)

    assert (reply.value, reply.args, reply.kwargs) == (("", 3), (3,), {})
    assert run_with_file.file.read_text() == "full"


def test_run_leaves_the_file_to_those_who_want_it(run_with_file):
    assert run_with_file("plain", 3).value == 3
    assert run_with_file.file.read_text() == "left over"


def test_run_does_not_tell_where_the_file_is(run_with_file):
    raised, told = run_with_file("misses"), run_with_file("tells")

    assert raised.text == "[Errno 20] Not a directory: 'scratch_file/other'"
    assert (raised.printed, told.printed) == ("looking for scratch_file\n", "this is scratch_file\n")
    assert raised.kwargs == told.kwargs == {}


def test_run_takes_no_other_path_for_the_file(run_with_file):
    reply = run_with_file("fills", 3, scratch_file="/etc/passwd")

    assert (reply.type, reply.text) == (
        "TypeError",
        "scenarios.fills() got multiple values for keyword argument 'scratch_file'",
    )


def test_run_without_a_file_says_what_is_missing():
    modules = {}
    answer(a_load(scenarios=SCENARIOS), modules)

    reply = reply_to(wire.Run(id=5, kata="kata_in_test", scenario="fills", args=(3,), kwargs={}, seed=0), modules)

    assert reply.text == "fills() missing 1 required keyword-only argument: 'scratch_file'"


# Prints


def test_printed_keeps_the_first_characters_and_takes_all():
    printed = Printed(5)

    assert printed.write("abc") == 3
    assert printed.write("defg") == 4
    assert printed.write("h") == 1
    assert printed.text() == "abcde"
    assert printed.writable()


def test_printed_starts_anew_when_cleared():
    printed = Printed(5)
    printed.write("abcdef")

    printed.clear()
    printed.write("gh")

    assert printed.text() == "gh"


# Serve, in a child process of its own


class Child:
    """A forked process with a request pipe and a reply pipe."""

    def __init__(self, work):
        request_read, self.requests = os.pipe()
        self.replies, reply_write = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            os.close(self.requests)
            work(request_read, reply_write)
        os.close(request_read)
        os.close(reply_write)

    def next_reply(self):
        with os.fdopen(os.dup(self.replies), "rb", buffering=0) as stream:
            header = stream.read(wire.HEADER.size)
            meta, blob = wire.read_header(header)
            return wire.decode_reply(stream.read(meta), stream.read(blob) or b"")

    def exit_status(self):
        os.close(self.requests)
        os.close(self.replies)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def test_serve_says_ready_answers_and_ends_with_its_requests():
    child = Child(lambda requests, replies: serve(requests, replies, output_kib=1))
    assert isinstance(child.next_reply(), wire.Ready)

    os.write(child.requests, wire.encode(a_load()))
    loaded = child.next_reply()
    printed = []
    for _ in range(2):
        os.write(child.requests, wire.encode(a_call("double", 4)))
        printed.append(child.next_reply().printed)

    assert isinstance(loaded, wire.Loaded)
    assert printed == ["doubling 4\n", "doubling 4\n"]
    assert child.exit_status() == 0


def test_unable_tells_why_and_ends():
    child = Child(lambda _, replies: unable(replies, "PermissionError: no"))

    reply = child.next_reply()

    assert isinstance(reply, wire.Unable)
    assert reply.sentence == "PermissionError: no"
    assert child.exit_status() == 1
