"""A course of one kata, graded with checks that are functions, by runners that live in this process."""

from __future__ import annotations

import hashlib
import warnings
from contextlib import redirect_stdout
from textwrap import dedent

import msgspec
import torch

from grader.authoring import expect_close, expect_same
from grader.checking import Check
from grader.grading import Grader
from grader.model import Curriculum, Kata, Outcome, Section, Source, Submission
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, PlayerLost, load_module, raised
from grader.sandbox.runner import Printed
from grader.sandbox.warning_log import WarningLog

STUB = (
    "def double(x):\n    raise NotImplementedError('double')\n\n\ndef half(x):\n    raise NotImplementedError('half')\n"
)
RIGHT = "def double(x):\n    return 2 * x\n\ndef half(x):\n    return x / 2\n"
TRIPLES = "def double(x):\n    return 3 * x\n\ndef half(x):\n    return x / 2\n"

FILES = {
    "katas/numbers/double/double.py": STUB,
    "katas/numbers/double/examples.py": "",
    "reference/numbers/double/double.py": RIGHT,
    "reference/numbers/double/checks.py": "",
    "reference/numbers/double/scenarios.py": '''
        def twice(learner, x):
            """Two calls in a row."""
            return learner.double(learner.double(x))

        def added(learner, x):
            """The sum of a result."""
            return learner.double(x).sum()
    ''',
    "reference/numbers/double/misconceptions/triples.py": '''
        """It was multiplied by three."""

        CAUGHT_BY = ("test_double", "test_twice")

        def double(x): return 3 * x
        def half(x): return x / 2
    ''',
    "reference/numbers/double/misconceptions/keeps.py": '''
        """It came back as it was."""

        CAUGHT_BY = ("test_double", "test_half")

        def double(x): return x
        def half(x): return x
    ''',
}


def test_double(learner, reference, draw):
    """It is doubled."""
    expect_same(learner, reference).double(draw.normal(3))


def test_half(learner, reference, draw):
    """It is halved."""
    expect_same(learner, reference).half(draw.normal(3))


def test_twice(learner, reference, draw):
    """It is doubled again."""
    expect_same(learner, reference, hint="Look at the factor.").run("twice", draw.normal(3))


def test_example(learner, reference, draw):
    """Two becomes four."""
    expect_close(learner.double(torch.tensor(2.0)), torch.tensor(4.0))


for _check in (test_double, test_half, test_twice, test_example):
    _check.__test__ = False  # the grader's, not pytest's


class FakeBook:
    """A book of checks that are functions: (function, {fields of Check})."""

    def __init__(self, checks, examples):
        self.pages = {"checks.py": checks, "examples.py": examples}

    def checks(self, path):
        page = self.pages[path.name]
        if isinstance(page, Exception):
            raise page
        return tuple(_as_check(each) for each in page)

    def run(self, check, cast):
        try:
            check.item(cast.learner, cast.reference, cast.draw)
        except BaseException as left:
            return left
        return None


def _as_check(each):
    function, fields = each if isinstance(each, tuple) else (each, {})
    title = (function.__doc__ or function.__name__).splitlines()[0]
    fields = {"name": function.__name__, "title": title, "points": 1, "needs": (), "seconds": None} | fields
    return Check(item=function, plain=None, **fields)


FATES = {
    "out of time": PlayerLost(Outcome.TIMED_OUT, "no answer within 2 seconds: is there a loop without an end?"),
    "crash": PlayerLost(Outcome.CRASHED, "the process that ran this code was ended by SIGSEGV"),
}


class FakeRemote:
    """A runner in this process. What code calls its fate comes true: at import, or when a function returns it."""

    def __init__(self):
        self.alive, self.checks, self.closed = True, 0, 0
        self.deadlines = []
        self.asked_after = []
        self.leftover = None
        self._loaded = {}

    def begin(self, seconds):
        self.deadlines.append(seconds)

    def load(self, source, scenarios):
        if source.kata not in self._loaded:
            self._loaded[source.kata] = self._import(source, scenarios)
        self._player, reply = self._loaded[source.kata]
        return reply

    def _import(self, source, scenarios):
        try:
            module = load_module(source.kata, source.path, source.text)
        except BaseException as error:
            return None, raised(0, error, source.path)
        self._meet(getattr(module, "fate", None))
        self.leftover = getattr(module, "leftover", None)
        player = InProcess(module, load_module("scenarios", "scenarios.py", scenarios) if scenarios else None)
        functions = {name: "(...)" for name, value in vars(module).items() if callable(value)}
        return player, wire.Loaded(id=0, functions=functions)

    def call(self, *request, after):
        self.asked_after.append(after)
        return self._play(self._player.call, request)

    def run(self, *request, after):
        self.asked_after.append(after)
        return self._play(self._player.run, request)

    def _play(self, play, request):
        printed, log = Printed(1000), WarningLog()
        with redirect_stdout(printed), warnings.catch_warnings():
            log.begin("double.py")
            reply = msgspec.structs.replace(play(*request), printed=printed.text(), warnings=log.kept())
        self._meet(getattr(reply, "value", None))
        return reply

    def _meet(self, fate):
        if isinstance(fate, str):
            self.alive = False
            raise FATES[fate]

    def finish_check(self):
        if self.leftover:
            self.alive = False
            raise PlayerLost(Outcome.CRASHED, "the process that ran this code sent something that nobody asked for")

    def close(self):
        self.alive = False
        self.closed += 1


class FakeSandbox:
    """Hands out runners and remembers them."""

    kind = "confined"

    def __init__(self, *, repeats=True):
        self.repeats = repeats
        self.runners = []

    def runner(self, limits):
        self.runners.append(FakeRemote())
        return self.runners[-1]


class Course:
    """One kata on disk, graded with checks of this file."""

    def __init__(self, root):
        for name, text in FILES.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text).lstrip())
        self.kata = Kata(
            slug="double",
            section="numbers",
            title="Double",
            exports=("double", "half"),
            points=3,
            stub_sha256=hashlib.sha256(STUB.encode()).hexdigest(),
            folder=root / "katas/numbers/double",
            reference_folder=root / "reference/numbers/double",
        )
        sections = (Section(slug="numbers", title="Numbers", katas=(self.kata,)),)
        self.curriculum = Curriculum(title="A course", root=root, sections=sections)
        self.checks = [test_double, test_half, test_twice]
        self.examples = [test_example]
        self.sandbox = FakeSandbox()

    def submit(self, source, *, key=b"key", progress=lambda *_: None):
        """The whole report."""
        source = dedent(source).lstrip() if source.startswith("\n") else source
        text = Source(kata="double", path="double.py", text=source)
        return self.grade(Submission(name="alice", sources=(text,)), key=key, progress=progress)

    def grade(self, submission, *, key=b"key", progress=lambda *_: None):
        grader = Grader(curriculum=self.curriculum, sandbox=self.sandbox, book=FakeBook(self.checks, self.examples))
        return grader.grade(submission, [self.kata], key=key, progress=progress)

    def kata_of(self, source, **options):
        """The report of the kata."""
        (kata,) = self.submit(source, **options).katas
        return kata

    def check_of(self, source, name="test_double"):
        """The result of one hidden check."""
        return next(result for result in self.kata_of(source).checks if result.name == name)


def outcomes(kata):
    return {result.name: str(result.outcome) for result in kata.checks}
