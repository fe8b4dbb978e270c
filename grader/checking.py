"""Collect checks with pytest once per process and run them for as many submissions as come.

Invariants: one pytest session holds all checks; nothing of a submission is on its path, in its configuration or in its
collection; a check's verdict is the exception that left it, never the text of a report.

pytest is started with an ini of ours and without conftest files, plugin autoload, cache, terminal or capture; whoever
works with the checks does so inside its run loop. Starting it per submission would cost 220 ms; an item costs a
fraction of one.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

import pytest

from grader import pytest_plugin
from grader.drawing import Draw
from grader.errors import KataError
from grader.patience import listening, patience
from grader.sandbox.learner import Learner

#: Seconds that the host gives a check beyond the learner's own, before it takes the check itself to be stuck.
PATIENCE_SECONDS = 30.0

_WITHOUT = (
    "cacheprovider capture debugging doctest faulthandler junitxml legacypath logging nose pastebin setuponly "
    "setupplan stepwise subtests terminal threadexception tmpdir unittest unraisableexception warnings"
).split()


#: What a check may take as parameters, besides its author's own fixtures.
CAST = ("learner", "reference", "draw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """A check that needs nothing of pytest but its function.

    Attributes:
        cast: the parameters that it takes from the cast.
        parameters: the values of its `parametrize` mark.
    """

    function: Callable[..., None]
    cast: tuple[str, ...]
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One pytest function of a checks.py or examples.py.

    Attributes:
        name: its function's name with parameters, the id.
        title: the first line of its docstring.
        needs: names of checks that must have passed.
        seconds: the deadline of its `timeout` mark, or None for the kata's.
        item: what pytest runs.
        plain: the function and the parameters it takes from the cast, when it needs nothing else of pytest.
    """

    name: str
    title: str
    points: int
    needs: tuple[str, ...]
    seconds: float | None
    item: pytest.Item
    plain: Plain | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who plays in one run of a check."""

    learner: Learner
    reference: Learner
    draw: Draw


class CheckBook:
    """All checks of this process. Made by `with_checks`; usable only inside it."""

    def __init__(self, session: pytest.Session, stage: _Stage) -> None:
        self._session = session
        self._stage = stage
        self._checks: dict[Path, tuple[Check, ...]] = {}

    def checks(self, path: Path) -> tuple[Check, ...]:
        """The checks of a checks.py or examples.py, in the author's order; collected at the first call.

        Raises:
            KataError: when the file cannot be imported, or holds no check.
        """
        if path not in self._checks:
            self._checks[path] = self._collect(path)
        return self._checks[path]

    def run(self, check: Check, players: Cast) -> BaseException | None:
        """Run one check and return the exception that left it, or None when it passed.

        A check that takes nothing but the cast is called, which saves two thirds of a millisecond; one with fixtures
        or setup of its author's goes through pytest's whole protocol.
        """
        if check.plain is not None:
            raised = _call(check.plain, players, check.seconds)
        else:
            self._stage.cast, self._stage.raised = players, None
            with patience((check.seconds or 0) + PATIENCE_SECONDS):
                check.item.config.hook.pytest_runtest_protocol(item=check.item, nextitem=None)
            raised, self._stage.cast, self._stage.raised = self._stage.raised, None, None
        _drop_frames(raised)
        return raised

    def _collect(self, path: Path) -> tuple[Check, ...]:
        self._stage.errors.clear()
        whole = Path(os.path.abspath(path))  # noqa: PTH100  (as pytest does: links are kept)
        self._stage.way = {whole, *whole.parents}
        if not path.exists():
            raise KataError(f"{_short(path)} is missing: every kata needs one")
        items = self._session.perform_collect([str(path)])
        if self._stage.errors:
            raise KataError(f"{_short(path)} cannot be imported: {self._stage.errors[0]}")
        if not items:
            raise KataError(f"{_short(path)} holds no check: define functions named test_...")
        return tuple(_check(item) for item in items)


def _short(path: Path) -> str:
    """A path as an author knows it, from `katas/` or `reference/` on."""
    return "/".join(path.parts[-4:])


def _check(item: pytest.Item) -> Check:
    function = item.obj  # type: ignore[attr-defined]
    timeout = item.get_closest_marker("timeout")
    points = item.get_closest_marker("points")
    return Check(
        name=item.name,
        title=(function.__doc__ or item.name).strip().splitlines()[0],
        points=points.args[0] if points else 1,
        needs=tuple(name for mark in item.iter_markers("needs") for name in mark.args),
        seconds=float(timeout.args[0]) if timeout and timeout.args else None,
        item=item,
        plain=_plain(item),
    )


def _plain(item: pytest.Item) -> Plain | None:
    """How to call a check directly, when pytest would do nothing else for it."""
    fixtures = item._fixtureinfo  # type: ignore[attr-defined]
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    marks = {mark.name for mark in item.iter_markers()} - {"points", "needs", "timeout", "parametrize"}
    in_class = getattr(item, "cls", None) is not None
    # Setup of a module, xunit style included, shows as fixtures that every check uses.
    others = set(fixtures.names_closure) - {*CAST, "request", *parameters}
    redefined = any(len(found) > 1 for name, found in fixtures.name2fixturedefs.items() if name in CAST)
    if marks or in_class or others or redefined or "request" in fixtures.argnames:
        return None
    given = {name: parameters[name] for name in fixtures.argnames if name in parameters}
    return Plain(
        function=item.obj,  # type: ignore[attr-defined]
        cast=tuple(name for name in fixtures.argnames if name in CAST),
        parameters=given,
    )


def _call(plain: Plain, players: Cast, seconds: float | None) -> BaseException | None:
    """Call a check's function under the host's patience."""
    try:
        with patience((seconds or 0) + PATIENCE_SECONDS):
            plain.function(**{name: getattr(players, name) for name in plain.cast}, **plain.parameters)
    except BaseException as raised:
        return raised
    return None


def _drop_frames(raised: BaseException | None) -> None:
    """Let go of what the frames of an exception hold: up to 64 MiB of each reply, in a cycle with the exception.

    Left to the collector's own pace, a few failed checks add up to gigabytes.
    """
    while raised is not None:
        raised.__traceback__ = None
        raised = raised.__cause__ or raised.__context__


def with_checks(root: Path, work: Callable[[CheckBook], None]) -> None:
    """Start pytest once, call `work` with the book of checks inside its run loop, and end it.

    Args:
        root: the course; only paths below it are collected.
        work: everything that this process does with checks.
    """
    stage = _Stage(work)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    options = ["--noconftest", "-c", str(Path(__file__).with_name("checks.ini")), f"--rootdir={root}"]
    options += ["--import-mode=importlib", "--assert=plain", "--strict-markers"]
    options += [word for name in _WITHOUT for word in ("-p", f"no:{name}")]
    with listening():
        code = pytest.main(options, plugins=[pytest_plugin, stage])
    if stage.failure is not None:
        raise stage.failure
    if not stage.worked:
        raise KataError(f"pytest ended with exit code {int(code)} before any check ran")


class _Stage:
    """The grader's pytest plugin: supplies the cast, takes the verdicts, and holds the run loop."""

    def __init__(self, work: Callable[[CheckBook], None]) -> None:
        self._work = work
        self.cast: Cast | None = None
        self.raised: BaseException | None = None
        self.failure: BaseException | None = None
        self.worked = False
        self.errors: list[str] = []
        self.way: set[Path] = set()

    def learner(self, item: pytest.Item) -> Learner:
        return self._cast().learner

    def reference(self, item: pytest.Item) -> Learner:
        return self._cast().reference

    def draw(self, item: pytest.Item) -> Draw:
        return self._cast().draw

    def _cast(self) -> Cast:
        assert self.cast is not None, "a check runs only between run() and its return"
        return self.cast

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[pytest_plugin.SUPPLY] = self

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        """Nothing is collected at the start: each file is when it is needed."""
        session.items = []
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_ignore_collect(self, collection_path: Path) -> bool:
        """Only what leads to the wanted file is looked at; pytest would visit all its neighbours, for each file anew.

        In a course of 41 katas that is more than half of the time that an untouched submission takes.
        """
        return collection_path not in self.way

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.worked = True
        try:
            self._work(CheckBook(session, self))
        except BaseException as failure:
            self.failure = failure
        return True

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            lines = [line for line in str(report.longrepr).splitlines() if line.strip()]
            self.errors.append(lines[-1].removeprefix("E").strip() if lines else "unknown reason")

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> pytest.TestReport:
        """A report without a text: formatting a traceback costs more than the check."""
        if call.excinfo is not None and self.raised is None:
            self.raised = call.excinfo.value
        return pytest.TestReport(
            nodeid=item.nodeid,
            location=item.location,
            keywords={},
            outcome="passed" if call.excinfo is None else "failed",
            longrepr=None,
            when=cast(Literal["setup", "call", "teardown"], call.when),
        )
