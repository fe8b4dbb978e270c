"""The runner: answers requests with learner code, and is trusted with nothing.

Invariants: it says READY before it has seen one byte of a learner's; it holds two pipes, no verdict, no expected value;
whatever it replies is only data to the host. Learner code shares this interpreter and may ruin it: the host kills it.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import os
import sys
import types
import warnings
from dataclasses import dataclass, field
from typing import Any, NoReturn

from grader.sandbox import wire
from grader.sandbox.learner import load_module, raised, seed_all
from grader.sandbox.scratch import with_scratch_file, without_path
from grader.sandbox.warning_log import WarningLog, warn_anew


def serve(requests: int, replies: int, output_kib: int, scratch: str = "") -> NoReturn:
    """Say READY, then answer requests until the host closes its end.

    Args:
        requests: descriptor to read frames from.
        replies: descriptor to write frames to.
        output_kib: how much printed text is kept of one call.
        scratch: path of the scratch file, if this runner has one.
    """
    printed, log = Printed(output_kib * 1024), WarningLog()
    _send(replies, wire.Ready(id=0, detail=""))
    loaded: dict[str, Loaded] = {}
    frames = Requests(requests)
    while True:
        frame = frames.next()
        if frame is None:
            os._exit(0)
        sys.stdout = sys.stderr = printed  # again, since the last call may have put others there
        printed.clear()
        request = wire.decode_request(*frame)
        log.begin(request.path if isinstance(request, wire.Load) else loaded[request.kata].path)
        _send(replies, answer(request, loaded, scratch))


def unable(replies: int, sentence: str) -> NoReturn:
    """Tell the host that this process could not confine itself, and end."""
    with contextlib.suppress(BaseException):
        _send(replies, wire.Unable(id=0, sentence=sentence))
    os._exit(1)


class Printed(io.TextIOBase):
    """A standard output that keeps the first characters and drops the rest, so that a print bomb costs nothing."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._kept: list[str] = []
        self._room = limit

    def write(self, text: str) -> int:
        if self._room > 0:
            self._kept.append(text[: self._room])
            self._room -= len(text)
        return len(text)

    def writable(self) -> bool:
        return True

    def text(self) -> str:
        return "".join(self._kept)

    def clear(self) -> None:
        self._kept, self._room = [], self._limit


@dataclass(slots=True)
class Loaded:
    """The learner's module for one kata and the scenarios that go with it."""

    module: types.ModuleType
    path: str
    scenarios: types.ModuleType | None = None
    functions: dict[str, str] = field(default_factory=dict)


def answer(request: wire.Load | wire.Call | wire.Run, loaded: dict[str, Loaded], scratch: str = "") -> bytes:
    """Carry out a request; whatever goes wrong in it becomes a `Raised` frame."""
    if isinstance(request, wire.Load):
        return _load(request, loaded)
    kata = loaded[request.kata]
    args: tuple[Any, ...] = request.args
    seed_all(request.seed)
    try:
        if isinstance(request, wire.Run):
            scenario = getattr(kata.scenarios, request.scenario)
            if scratch:
                scenario = with_scratch_file(scenario, scratch)
            value = scenario(kata.module, *args, **request.kwargs)
        else:
            value = getattr(kata.module, request.function)(*args, **request.kwargs)
        after, named = (args, request.kwargs) if request.after else ((), {})
        return wire.encode(
            wire.Returned(
                id=request.id,
                value=value,
                args=after,
                kwargs=named,
                printed=_printed(scratch),
                warnings=_warnings(),
            )
        )
    except BaseException as error:
        return _raised(request.id, error, kata.path, scratch)


def _load(request: wire.Load, loaded: dict[str, Loaded]) -> bytes:
    lines = request.source.splitlines(keepends=True)
    linecache.cache[request.path] = (len(request.source), None, lines, request.path)
    seed_all(0)
    warn_anew()
    module = types.ModuleType(request.kata)
    module.__file__ = request.path
    sys.modules[request.kata] = module  # dataclasses and inspect look a class's module up there
    try:
        exec(compile(request.source, request.path, "exec", dont_inherit=True), module.__dict__)
    except BaseException as error:
        return _raised(request.id, error, request.path)
    scenarios = load_module("scenarios", "scenarios.py", request.scenarios) if request.scenarios else None
    loaded[request.kata] = Loaded(module=module, path=request.path, scenarios=scenarios)
    try:
        return wire.encode(wire.Loaded(id=request.id, functions=_signatures(module), warnings=_warnings()))
    except BaseException as error:
        return _raised(request.id, error, request.path)


def _signatures(module: types.ModuleType) -> dict[str, str]:
    """Names of what a module lets others call, at most 200, with the parameters of plain functions."""
    found: dict[str, str] = {}
    for name, value in list(vars(module).items())[:2000]:
        if not name.startswith("_") and callable(value) and len(found) < 200:
            found[name[:200]] = _parameters(value)[:200]
    return found


def _parameters(function: Any) -> str:
    if not isinstance(function, types.FunctionType):
        return "(...)"
    code = function.__code__
    names = list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])
    return f"({', '.join(names)})"


def _raised(number: int, error: BaseException, path: str, scratch: str = "") -> bytes:
    """A frame for an exception; a hostile one that cannot even be described is described by its kind."""
    try:
        described = raised(number, error, path, printed=_printed(scratch), scratch=scratch, warned=_warnings())
        return wire.encode(described)
    except BaseException:
        return wire.encode(
            wire.Raised(
                id=number,
                type="Exception",
                bases=("Exception", "BaseException"),
                text="",
                line=0,
                function="",
                args=(),
                kwargs={},
                printed="",
            )
        )


def _printed(scratch: str = "") -> str:
    return without_path(sys.stdout.text(), scratch) if isinstance(sys.stdout, Printed) else ""


def _warnings() -> tuple[tuple[str, str, int], ...]:
    """What was warned of in this request; nothing where learner code has put something else there."""
    return warnings.showwarning.kept() if isinstance(warnings.showwarning, WarningLog) else ()


class Requests:
    """Frames from the host, each usually with one system call."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._arrived = bytearray()

    def next(self) -> tuple[memoryview, memoryview] | None:
        """The next frame's two parts, or None at the end."""
        if not self._fill(wire.HEADER.size):
            return None
        start = wire.HEADER.size
        meta, blob = wire.read_header(self._arrived[:start], wire.REQUEST_META_LIMIT)
        end = start + meta + blob
        if not self._fill(end):
            return None
        frame, self._arrived = memoryview(self._arrived), self._arrived[end:]
        return frame[start : start + meta], frame[start + meta : end]

    def _fill(self, count: int) -> bool:
        while len(self._arrived) < count:
            part = os.read(self._descriptor, max(65_536, min(count - len(self._arrived), 1 << 20)))
            if not part:
                return False
            self._arrived += part
        return True


def _send(descriptor: int, message: bytes | wire.Ready | wire.Unable) -> None:
    frame = memoryview(message if isinstance(message, bytes) else wire.encode(message))
    while frame:
        frame = frame[os.write(descriptor, frame) :]
