"""The host's end of a runner, against runners that answer rightly, wrongly, slowly, partly or not at all."""

from __future__ import annotations

import os
import signal
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

import pytest
import torch

from grader.errors import SandboxError
from grader.model import Outcome, Source
from grader.sandbox import remote as remote_module
from grader.sandbox import wire
from grader.sandbox.learner import PlayerLost
from grader.sandbox.remote import Remote
from grader.sandbox.runner import Requests

SECONDS = 0.2
SOURCE = Source(kata="double", path="double.py", text="")


class Runner:
    """A thread that plays the runner at the other ends of the pipes.

    Args:
        behave: gets the descriptors for requests and replies; what it still holds open is closed when it returns.
        status: the wait status that the process would have left.
    """

    def __init__(self, behave: Callable[[int, int], None], status: int = 0) -> None:
        self.ended = 0
        self._status = status
        requests, self._requests_in = os.pipe()
        self._replies_out, replies = os.pipe()
        self.remote = Remote(self._requests_in, self._replies_out, self._end)
        self._thread = threading.Thread(target=self._play, args=(behave, requests, replies), daemon=True)
        self._thread.start()

    def _play(self, behave: Callable[[int, int], None], requests: int, replies: int) -> None:
        with suppress(OSError):  # the host may be gone, as for a real runner
            behave(requests, replies)
        for descriptor in (requests, replies):
            with suppress(OSError):
                os.close(descriptor)

    def _end(self, *, status: bool) -> int:
        self.ended += 1
        return self._status if status else 0

    def close(self) -> None:
        self.remote.close()
        self._thread.join(timeout=5)
        assert not self._thread.is_alive()


Start = Callable[..., Runner]


@pytest.fixture
def start() -> Iterator[Start]:
    runners: list[Runner] = []

    def begin(behave: Callable[[int, int], None], status: int = 0, seconds: float = SECONDS) -> Runner:
        runners.append(Runner(behave, status))
        runners[-1].remote.begin(seconds)
        return runners[-1]

    yield begin

    for runner in runners:
        runner.close()


def returned(number: int, value: object = None) -> bytes:
    return wire.encode(wire.Returned(id=number, value=value, args=(), kwargs={}, printed=""))


def sends(*pieces: bytes, pause: float = 0.0) -> Callable[[int, int], None]:
    """A runner that reads one request and sends these bytes, whatever was asked, then waits for the end."""

    def behave(requests: int, replies: int) -> None:
        frames = Requests(requests)
        frames.next()
        for piece in pieces:
            os.write(replies, piece)
            time.sleep(pause)
        frames.next()

    return behave


def answers(reply: Callable[[wire.Request], bytes]) -> Callable[[int, int], None]:
    """A runner that answers every request."""

    def behave(requests: int, replies: int) -> None:
        frames = Requests(requests)
        while (frame := frames.next()) is not None:
            os.write(replies, reply(wire.decode_request(*frame)))

    return behave


def call(runner: Runner) -> object:
    return runner.remote.call("double", (1,), {}, seed=0)


def lost(runner: Runner, ask: Callable[[Runner], object] = call) -> PlayerLost:
    """How the runner was lost, which must have ended it once and in time."""
    started = time.monotonic()
    with pytest.raises(PlayerLost) as caught:
        ask(runner)

    assert time.monotonic() - started < SECONDS + 1
    assert not runner.remote.alive
    assert runner.ended == 1
    return caught.value


# --- A runner as it should be ---


def test_remote_returns_the_reply_to_a_call(start: Start) -> None:
    runner = start(answers(lambda request: returned(request.id, request.args[0] * 2)))

    replies = [runner.remote.call("double", (torch.ones(2),), {}, seed=0) for _ in range(3)]

    assert [reply.value.tolist() for reply in replies] == [[2.0, 2.0]] * 3
    assert runner.remote.alive


def test_remote_names_the_kata_that_was_loaded_last(start: Start) -> None:
    katas = []

    def reply(request: wire.Request) -> bytes:
        katas.append(request.kata)
        return wire.encode(wire.Loaded(id=request.id, functions={})) if type(request) is wire.Load else returned(2)

    runner = start(answers(reply))

    runner.remote.load(SOURCE, "")
    call(runner)

    assert katas == ["double", "double"]


def test_remote_loads_a_file_once(start: Start) -> None:
    loads = []

    def reply(request: wire.Request) -> bytes:
        loads.append(request)
        return wire.encode(wire.Loaded(id=request.id, functions={"double": "(x)"}))

    runner = start(answers(reply))

    first, second = runner.remote.load(SOURCE, ""), runner.remote.load(SOURCE, "")

    assert first is second
    assert len(loads) == 1


def test_remote_loads_a_file_again_after_another_one_for_the_same_kata(start: Start) -> None:
    loads = []

    def reply(request: wire.Request) -> bytes:
        loads.append(request.source)
        return wire.encode(wire.Loaded(id=request.id, functions={}))

    remote = start(answers(reply)).remote
    other = replace(SOURCE, text="# another text")
    for source in (SOURCE, other, SOURCE):
        remote.load(source, "")

    assert loads == [SOURCE.text, other.text, SOURCE.text]


def test_remote_sends_the_seed_and_the_scenario(start: Start) -> None:
    seen = []

    def reply(request: wire.Request) -> bytes:
        seen.append((type(request).__name__, request.scenario, request.seed))
        return returned(request.id)

    start(answers(reply)).remote.run("three_steps", (), {}, seed=7)

    assert seen == [("Run", "three_steps", 7)]


def test_remote_takes_replies_that_come_in_pieces(start: Start) -> None:
    frame = returned(1, "whole")
    runner = start(sends(frame[:3], frame[3:9], frame[9:], pause=0.005))

    assert call(runner).value == "whole"


def test_remote_takes_a_reply_larger_than_the_pipe(start: Start) -> None:
    runner = start(answers(lambda request: returned(request.id, torch.ones(2**20))), seconds=5)

    assert call(runner).value.shape == (2**20,)


# --- Frames that are not as they should be ---


def test_remote_ends_a_runner_that_sends_noise(start: Start) -> None:
    found = lost(start(sends(struct.pack("<II", 4, 0) + b"\xc1\xc1\xc1\xc1")))

    assert found.outcome is Outcome.CRASHED
    assert found.sentence.startswith("the process that ran this code sent a reply that cannot be read (a frame is mal")


@pytest.mark.parametrize(("meta", "blob"), [(wire.META_LIMIT + 1, 0), (0, wire.BLOB_LIMIT + 1), (2**32 - 1, 2**32 - 1)])
def test_remote_ends_a_runner_that_announces_too_much(start: Start, meta: int, blob: int) -> None:
    found = lost(start(sends(struct.pack("<II", meta, blob))))

    assert found.outcome is Outcome.CRASHED
    assert "sent a reply that cannot be read (a frame's " in found.sentence
    assert str(2**32 - 1) not in found.sentence  # a size could be a hidden input


def test_remote_ends_a_runner_that_leaves_bytes_over(start: Start) -> None:
    meta, _ = wire.read_header(returned(1)[:8])
    frame = struct.pack("<II", meta, 16) + returned(1)[8:] + bytes(16)

    found = lost(start(sends(frame)))

    assert found.sentence == (
        "the process that ran this code sent a reply that cannot be read (a blob has bytes that nothing refers to)"
    )


def test_remote_ends_a_runner_that_sends_half_a_frame(start: Start) -> None:
    found = lost(start(sends(returned(1, "whole")[:-3])))

    assert found.outcome is Outcome.TIMED_OUT
    assert found.sentence == f"no answer within {SECONDS:g} seconds: is there a loop without an end?"


def test_remote_ends_a_runner_that_drips(start: Start) -> None:
    drops = (bytes([byte]) for byte in struct.pack("<II", 200_000, 0) + bytes(200_000))

    assert lost(start(sends(*drops, pause=0.002))).outcome is Outcome.TIMED_OUT


def test_remote_ends_a_runner_that_says_nothing(start: Start) -> None:
    assert lost(start(sends())).outcome is Outcome.TIMED_OUT


def test_remote_ends_a_runner_that_does_not_read(start: Start) -> None:
    blocked = threading.Event()

    def behave(requests: int, replies: int) -> None:
        blocked.wait(SECONDS * 10)

    runner = start(behave)

    found = lost(runner, lambda runner: runner.remote.call("double", (bytes(2**20),), {}, seed=0))

    blocked.set()
    assert found.outcome is Outcome.TIMED_OUT


def test_remote_ends_a_runner_that_answers_another_request(start: Start) -> None:
    found = lost(start(sends(returned(7))))

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == "the process that ran this code sent a reply that does not belong to the request"


@pytest.mark.parametrize(
    "reply",
    [
        wire.Ready(id=1, detail="confined"),
        wire.Unable(id=1, sentence="this machine has no Landlock"),
        wire.Loaded(id=1, functions={}),
    ],
)
def test_remote_ends_a_runner_that_answers_a_call_with_another_frame(start: Start, reply: wire.Reply) -> None:
    found = lost(start(sends(wire.encode(reply))))

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == "the process that ran this code answered a call with something else than a result"


def test_remote_ends_a_runner_that_answers_a_load_with_a_result(start: Start) -> None:
    found = lost(start(sends(returned(1))), lambda runner: runner.remote.load(SOURCE, ""))

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == "the process that ran this code answered a request to load with something else"


# --- Frames that nobody asked for ---


def test_remote_ends_a_runner_that_spoke_before_it_was_asked(start: Start) -> None:
    def behave(requests: int, replies: int) -> None:
        os.write(replies, returned(1))
        Requests(requests).next()

    runner = start(behave)
    assert runner.remote._poll.poll(1000)

    found = lost(runner)

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == "the process that ran this code sent something that nobody asked for"


def test_remote_ends_a_runner_that_answers_twice(start: Start) -> None:
    runner = start(sends(returned(1) + returned(2)))
    call(runner)

    found = lost(runner)

    assert found.sentence == "the process that ran this code sent something that nobody asked for"


def test_remote_finds_what_is_left_when_a_check_ends(start: Start) -> None:
    runner = start(sends(returned(1) + b"x"))
    call(runner)

    found = lost(runner, lambda runner: runner.remote.finish_check())

    assert found.sentence == "the process that ran this code sent something that nobody asked for"


def test_remote_finds_nothing_left_when_a_check_ends_well(start: Start) -> None:
    runner = start(answers(lambda request: returned(request.id)))
    call(runner)

    runner.remote.finish_check()

    assert runner.remote.alive


# --- Runners that end ---


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (0, "this code ended its own process (exit status 0)"),
        (3 << 8, "this code ended its own process (exit status 3)"),
        (signal.SIGSEGV, "the process that ran this code was ended by SIGSEGV"),
        (signal.SIGKILL, "the process that ran this code was ended by SIGKILL"),
        (signal.SIGRTMIN + 1, f"the process that ran this code was ended by signal {signal.SIGRTMIN + 1}"),
    ],
)
def test_remote_says_how_a_runner_ended(start: Start, status: int, sentence: str) -> None:
    runner = start(lambda requests, replies: Requests(requests).next() and None, status)

    found = lost(runner)

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == sentence


def test_remote_notices_an_end_between_two_calls(start: Start) -> None:
    def behave(requests: int, replies: int) -> None:
        Requests(requests).next()
        os.write(replies, returned(1))

    runner = start(behave, 5 << 8)
    call(runner)
    runner._thread.join()

    assert lost(runner).sentence == "this code ended its own process (exit status 5)"


def test_remote_notices_an_end_in_the_middle_of_a_frame(start: Start) -> None:
    def behave(requests: int, replies: int) -> None:
        Requests(requests).next()
        os.write(replies, returned(1)[:-1])

    assert lost(start(behave, signal.SIGABRT)).sentence.endswith("was ended by SIGABRT")


def test_remote_asks_nothing_of_a_runner_that_is_lost(start: Start) -> None:
    runner = start(sends(returned(7)))
    lost(runner)

    found = lost(runner)

    assert found.outcome is Outcome.CRASHED
    assert found.sentence == "the process that ran this code had ended before"


def test_remote_may_be_closed_twice(start: Start) -> None:
    runner = start(answers(lambda request: returned(request.id)))

    runner.remote.close()
    runner.remote.close()

    assert runner.ended == 1
    for descriptor in (runner._requests_in, runner._replies_out):
        with pytest.raises(OSError):
            os.fstat(descriptor)


# --- Time ---


def test_remote_counts_the_time_of_all_calls_of_a_check(start: Start) -> None:
    def reply(request: wire.Request) -> bytes:
        time.sleep(SECONDS * 0.6)
        return returned(request.id)

    runner = start(answers(reply))
    call(runner)

    assert lost(runner).outcome is Outcome.TIMED_OUT


def test_remote_does_not_count_the_time_between_calls(start: Start) -> None:
    runner = start(answers(lambda request: returned(request.id)))
    call(runner)
    time.sleep(SECONDS * 1.2)

    assert call(runner).id == 2


def test_remote_gives_each_check_its_own_time(start: Start) -> None:
    def reply(request: wire.Request) -> bytes:
        time.sleep(SECONDS * 0.6)
        return returned(request.id)

    runner = start(answers(reply))
    call(runner)
    runner.remote.begin(SECONDS)

    assert call(runner).id == 2


# --- READY ---


def test_remote_waits_until_the_runner_is_ready(start: Start) -> None:
    def behave(requests: int, replies: int) -> None:
        os.write(replies, wire.encode(wire.Ready(id=0, detail="")))
        Requests(requests).next()

    runner = start(behave)

    runner.remote.await_ready()
    runner.remote.await_ready()  # the second time there is nothing to wait for

    assert runner.remote.ready


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            wire.encode(wire.Unable(id=0, sentence="OSError: no Landlock")),
            "a runner could not confine itself: OSError: no Landlock",
        ),
        (returned(0), "a runner could not confine itself: it said something else than READY"),
        (
            struct.pack("<II", 1, 0) + b"\xc1",
            "a runner did not start: the process that ran this code sent a reply that cannot be read (a frame is",
        ),
        (b"", "a runner did not start: the process that ran this code was ended by SIGKILL"),
    ],
)
def test_remote_blames_the_machine_before_the_runner_is_ready(start: Start, said: bytes, sentence: str) -> None:
    runner = start(lambda requests, replies: os.write(replies, said) and None, signal.SIGKILL)

    with pytest.raises(SandboxError) as caught:
        runner.remote.await_ready()

    assert str(caught.value).startswith(sentence)
    assert runner.ended == 1


def test_remote_does_not_wait_for_ever_for_ready(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_module, "READY_SECONDS", SECONDS)
    runner = start(lambda requests, replies: Requests(requests).next() and None)

    with pytest.raises(SandboxError, match="a runner did not start: no answer within"):
        runner.remote.await_ready()
