"""The host's end of one runner: requests out, replies in, each within a deadline, or the runner ends.

Invariants: time is measured here, over all bytes of all calls of a check, so a runner that drips or sends half a frame
gains nothing; sizes are checked before memory is taken; replies come in lock-step with requests, and a byte that nobody
asked for ends the runner. Whatever ends it is the learner's `PlayerLost`, except before READY: that is ours.
"""

from __future__ import annotations

import os
import select
import signal
import time
from typing import Any, Protocol

from grader.errors import SandboxError
from grader.model import Outcome, Source
from grader.sandbox import wire
from grader.sandbox.learner import PlayerLost

#: Seconds until READY; a machine that needs longer is too busy to grade on.
READY_SECONDS = 60.0

#: Bytes asked for at once: a pipe's capacity.
READ_SIZE = 65_536


class End(Protocol):
    """Kills and collects the process behind a `Remote`; with `status`, waits for its wait status, else returns 0."""

    def __call__(self, *, status: bool) -> int: ...


class Remote:
    """One runner. `load`, then `call` and `run`; `close` when done.

    Attributes:
        alive: False once it was killed or found dead.
        checks: how many checks have used it; a runner that has seen none but the current one is fresh.
    """

    def __init__(self, requests: int, replies: int, end: End) -> None:
        self._requests = requests
        self._replies = replies
        self._end = end
        self._next = 0
        self._deadline = time.monotonic() + READY_SECONDS
        self._seconds = self._left = READY_SECONDS
        self._kata = ""
        self._loaded: dict[str, tuple[Source, wire.Loaded | wire.Raised]] = {}
        self._arrived = bytearray()
        self._poll = select.poll()
        self._poll.register(replies, select.POLLIN)
        os.set_blocking(requests, False)
        self.alive = True
        self.ready = False
        self.checks = 0

    def await_ready(self) -> None:
        """Wait until the runner has confined itself.

        Raises:
            SandboxError: when it could not; no learner byte has been sent yet.
        """
        if self.ready:
            return
        try:
            reply = self._receive()
        except PlayerLost as lost:
            raise SandboxError(f"a runner did not start: {lost.sentence}") from lost
        if not isinstance(reply, wire.Ready):
            sentence = reply.sentence if isinstance(reply, wire.Unable) else "it said something else than READY"
            self.close()
            raise SandboxError(f"a runner could not confine itself: {sentence}")
        self.ready = True

    def begin(self, seconds: float) -> None:
        """Allow the calls that follow so many seconds together; the host's own work between them does not count."""
        self._seconds = self._left = seconds

    def load(self, source: Source, scenarios: str) -> wire.Loaded | wire.Raised:
        """Import a file for one kata, unless it is what was imported for it last; later calls go to this kata.

        Raises:
            PlayerLost: when the import ends the runner.
        """
        self._kata = source.kata
        last, reply = self._loaded.get(source.kata, (None, None))
        if reply is None or last != source:
            answer = self._ask(
                wire.Load(
                    id=self._next + 1,
                    kata=source.kata,
                    path=source.path,
                    source=source.text,
                    scenarios=scenarios,
                )
            )
            if not isinstance(answer, wire.Loaded | wire.Raised):
                raise self._violation("answered a request to load with something else")
            self._loaded[source.kata] = source, answer
            reply = answer
        return reply

    def call(
        self, function: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> wire.Returned | wire.Raised:
        """One call of a learner's function; see `Player`."""
        return self._answer(
            wire.Call(
                id=self._next + 1,
                kata=self._kata,
                function=function,
                args=args,
                kwargs=kwargs,
                seed=seed,
                after=after,
            )
        )

    def run(
        self, scenario: str, args: tuple[Any, ...], kwargs: dict[str, Any], seed: int, *, after: bool = True
    ) -> wire.Returned | wire.Raised:
        """One run of a scenario; see `Player`."""
        return self._answer(
            wire.Run(
                id=self._next + 1,
                kata=self._kata,
                scenario=scenario,
                args=args,
                kwargs=kwargs,
                seed=seed,
                after=after,
            )
        )

    def finish_check(self) -> None:
        """Make sure that nothing is left in the pipe when a check ends.

        Raises:
            PlayerLost: when the runner has sent what nobody asked for.
        """
        if self.alive and self._has_more():
            raise self._unasked()

    def close(self) -> None:
        """End the runner, whatever it is doing. Closing twice is harmless."""
        self._kill(status=False)

    def _answer(self, request: wire.Call | wire.Run) -> wire.Returned | wire.Raised:
        reply = self._ask(request)
        if not isinstance(reply, wire.Returned | wire.Raised):
            raise self._violation("answered a call with something else than a result")
        return reply

    def _ask(self, request: wire.Request) -> Any:
        """Send a request, whose number is the next one, and receive what answers it."""
        if not self.alive:
            raise PlayerLost(Outcome.CRASHED, "the process that ran this code had ended before")
        if self._has_more():
            raise self._unasked()
        self._next = request.id
        frame = wire.encode(request)
        self._deadline = time.monotonic() + self._left
        self._write(frame)
        reply = self._receive()
        self._left = self._deadline - time.monotonic()
        if reply.id != self._next:
            raise self._violation("sent a reply that does not belong to the request")
        return reply

    def _write(self, frame: bytes) -> None:
        """Send a frame; a runner that does not read it runs out of time like any other."""
        rest = memoryview(frame)
        while rest:
            try:
                rest = rest[os.write(self._requests, rest) :]
            except BlockingIOError:
                waiting = select.poll()
                waiting.register(self._requests, select.POLLOUT)
                if not waiting.poll(self._milliseconds_left()):
                    raise self._out_of_time() from None
            except BrokenPipeError:
                raise self._ended() from None

    def _receive(self) -> Any:
        """The next reply; what arrived with it is kept, for whoever asks whether there is more."""
        try:
            self._await(wire.HEADER.size)
            meta_length, blob_length = wire.read_header(self._arrived[: wire.HEADER.size])
            blob_start = wire.HEADER.size + meta_length
            end = blob_start + blob_length
            self._await(end)
            with memoryview(self._arrived) as frame:
                reply = wire.decode_reply(frame[wire.HEADER.size : blob_start], frame[blob_start:end])
            self._arrived = self._arrived[end:]
        except wire.WireError as error:
            raise self._violation(f"sent a reply that cannot be read ({error})") from error
        return reply

    def _await(self, count: int) -> None:
        """Read until `count` bytes are there, which the header's limits have bounded, or the runner ends.

        Most replies arrive whole with the first read.
        """
        while len(self._arrived) < count:
            if not self._poll.poll(self._milliseconds_left()):
                raise self._out_of_time()
            part = os.read(self._replies, max(READ_SIZE, min(count - len(self._arrived), 1 << 20)))
            if not part:
                raise self._ended()
            self._arrived += part

    def _has_more(self) -> bool:
        """True when something has come, or the runner has ended, that no request accounts for."""
        return bool(self._arrived) or bool(self._poll.poll(0))

    def _milliseconds_left(self) -> float:
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise self._out_of_time()
        return max(left * 1000, 1)

    def _out_of_time(self) -> PlayerLost:
        self._kill(status=False)
        return PlayerLost(
            Outcome.TIMED_OUT, f"no answer within {self._seconds:g} seconds: is there a loop without an end?"
        )

    def _unasked(self) -> PlayerLost:
        """Bytes, or the end, where nothing was asked: the end is told apart because it is the more common."""
        if not self._arrived and not os.read(self._replies, 1):
            return self._ended()
        return self._violation("sent something that nobody asked for")

    def _violation(self, what: str) -> PlayerLost:
        self._kill(status=False)
        return PlayerLost(Outcome.CRASHED, f"the process that ran this code {what}")

    def _ended(self) -> PlayerLost:
        status = self._kill(status=True)
        if os.WIFSIGNALED(status):
            name = _signal_name(os.WTERMSIG(status))
            return PlayerLost(Outcome.CRASHED, f"the process that ran this code was ended by {name}")
        return PlayerLost(
            Outcome.CRASHED, f"this code ended its own process (exit status {os.waitstatus_to_exitcode(status)})"
        )

    def _kill(self, *, status: bool) -> int:
        """End the process and return its wait status; a status of its own making comes first."""
        if not self.alive:
            return 0
        self.alive = False
        os.close(self._requests)
        os.close(self._replies)
        return self._end(status=status)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:  # a real-time signal has a number only
        return f"signal {number}"
