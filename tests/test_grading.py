"""Kata + Submission -> Report, with runners that live in this process."""

from __future__ import annotations

import hashlib
from contextlib import redirect_stdout
from dataclasses import replace
from textwrap import dedent

import msgspec
import pytest
import torch

from grader.authoring import CheckFailed, expect, expect_close, expect_raises, expect_same
from grader.checking import Check
from grader.errors import KataError, SandboxError
from grader.explaining import STUB as STILL_STUB
from grader.grading import Grader
from grader.model import Curriculum, Kata, Limits, Outcome, Section, Source, Submission
from grader.runners import Runners
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, PlayerLost, load_module, raised
from grader.sandbox.runner import Printed
from grader.scoring import BROKEN_MESSAGE

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


# The checks of the kata, as functions of this file


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
        printed = Printed(1000)
        with redirect_stdout(printed):
            reply = msgspec.structs.replace(play(*request), printed=printed.text())
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


@pytest.fixture
def course(tmp_path):
    return Course(tmp_path)


def outcomes(kata):
    return {result.name: str(result.outcome) for result in kata.checks}


# Reports


def test_report_of_a_right_submission_has_every_point(course):
    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert (report.submission, report.course, report.sandbox) == ("alice", "A course", "confined")
    assert report.sections == (("numbers", "Numbers"),)
    assert (report.points, report.points_possible, report.outcome) == (3, 3, Outcome.PASSED)
    assert (kata.kata, kata.title, kata.section, kata.path) == ("double", "Double", "numbers", "double.py")
    assert (kata.problem, kata.started, kata.examples, kata.diagnoses) == ("", True, (), ())
    assert [(result.message, result.evidence) for result in kata.checks] == [("", None)] * 3


def test_report_is_the_same_for_the_same_submission(course):
    for source in (
        RIGHT,
        TRIPLES,
        STUB,
        "def double(x: return x",
        "import torch\n\ndef double(x): return torch.rand(3)",
    ):
        assert course.submit(source) == course.submit(source)


def test_report_names_sections_of_graded_katas_alone(course):
    other = Section(slug="other", title="Other", katas=())
    course.curriculum = replace(course.curriculum, sections=(other, *course.curriculum.sections))

    assert course.submit(RIGHT).sections == (("numbers", "Numbers"),)


def test_report_counts_points_of_checks_that_passed(course):
    course.checks = [(test_double, {"points": 2}), (test_half, {"points": 3})]

    kata = course.kata_of(TRIPLES)

    assert [(result.points, result.points_possible) for result in kata.checks] == [(0, 2), (3, 3)]
    assert (kata.points, kata.points_possible, kata.outcome) == (3, 5, Outcome.FAILED)


def test_grade_tells_its_progress(course):
    told = []

    course.submit(RIGHT, progress=lambda *step: told.append(step))

    assert told == [("double", 0, 1)]


def test_grade_ends_its_runners(course):
    course.submit(RIGHT)

    assert [remote.closed for remote in course.sandbox.runners] == [1]


def test_inputs_depend_on_key_check_and_submission(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append((draw.number(), learner._seed))

    def test_other(learner, reference, draw):
        seen.append((draw.number(), learner._seed))

    course.checks = [test_seen, test_other]
    for source, key in ((RIGHT, b"key"), (RIGHT, b"key"), (RIGHT, b"other"), (TRIPLES, b"key")):
        course.submit(source, key=key)

    first, again, other_key, other_source = seen[:2], seen[2:4], seen[4:6], seen[6:]
    assert first == again
    assert len({*first, *other_key, *other_source}) == 6


def test_inputs_change_with_what_the_kata_asks(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append(draw.number())

    course.checks = [test_seen]
    course.submit(RIGHT)
    course.kata.checks.write_text("# another check\n")
    course.submit(RIGHT)
    course.kata.scenarios.write_text("# another scenario\n")
    course.submit(RIGHT)

    assert len(set(seen)) == 3


# Outcomes of a check


def test_failed_check_says_what_was_called_and_what_came_back(course):
    result = course.check_of(TRIPLES)

    assert (result.outcome, result.points) == (Outcome.FAILED, 0)
    assert result.message == "double(x): 3 of 3 values differ; subtracting `x` would make every value right"
    assert result.evidence.arguments == "x: float32 (3,)"
    assert (result.evidence.returned, result.evidence.expected) == ("float32 (3,)", "float32 (3,)")


def test_failed_check_has_the_hint_of_its_author(course):
    result = course.check_of(TRIPLES, "test_twice")

    assert result.message == (
        "Two calls in a row: 3 of 3 values differ; every value is what is expected times the same number. "
        "Look at the factor."
    )


def test_failed_check_is_diagnosed(course):
    kata = course.kata_of(TRIPLES)

    assert [(found.misconception, found.message, found.checks) for found in kata.diagnoses] == [
        ("triples", "It was multiplied by three.", ("test_double", "test_twice"))
    ]
    assert [result.diagnosis for result in kata.checks] == ["triples", "", "triples"]


def test_failed_check_that_nothing_explains_has_no_diagnosis(course):
    kata = course.kata_of("def double(x): return x + 1\n\ndef half(x): return x / 2\n")

    assert kata.diagnoses == ()
    assert {result.diagnosis for result in kata.checks} == {""}


def test_raised_check_says_what_and_where(course):
    result = course.check_of("""
        def double(x):
            return x @ x[:2]
    """)

    assert result.outcome is Outcome.RAISED
    assert result.message.startswith("double(x): RuntimeError: inconsistent tensor size")
    assert (result.evidence.location, result.evidence.line) == ("double.py:2", "return x @ x[:2]")


def test_raised_check_keeps_texts_with_inputs_to_itself(course):
    result = course.check_of("""
        def double(x):
            raise ValueError(f"the input is {x.tolist()}")
    """)

    assert result.message == (
        "double(x): ValueError (its text is not shown here; the examples show theirs; "
        "the `raise` in line 2 ran for these arguments; look at the condition that leads there)"
    )


def test_raised_check_that_asks_for_another_exception_says_so_with_its_hint(course):
    def test_text(learner, reference, draw):
        expect_raises(learner, "TypeError", hint="A text has no double.").double("1")

    course.checks = [test_text]
    result = course.check_of(
        """
        def double(x):
            return 2 * int(x) / 0
    """,
        "test_text",
    )
    unbegun = course.check_of("def double(x): raise NotImplementedError\ndef half(x): return x\n", "test_text")

    assert result.evidence.reason == "ZeroDivisionError: division by zero; it came instead of the TypeError asked for"
    assert result.evidence.hint == "A text has no double."
    assert unbegun.evidence.hint == ""


def test_raised_check_shows_no_hint_about_values(course):
    result = course.check_of(
        """
        def double(x):
            return x / 0 if x.foo else 2 * x
    """,
        "test_twice",
    )

    assert (result.outcome, result.evidence.hint) == (Outcome.RAISED, "")


def test_raised_scenario_says_what_came_back_to_it(course):
    def test_added(learner, reference, draw):
        expect_same(learner, reference).run("added", draw.normal(3))

    course.checks = [test_added]
    result = course.check_of("def double(x): return x.tolist()", "test_added")

    assert (result.outcome, result.evidence.location) == (Outcome.RAISED, "")
    assert result.message == "The sum of a result: a list came back, or was left behind, where a tensor is expected"


def test_check_that_runs_out_of_memory_says_so(course):
    result = course.check_of("def double(x): raise MemoryError")

    assert result.outcome is Outcome.OUT_OF_MEMORY
    assert result.message == "double(x): it asked for more memory than the 512 MiB that a check may use"
    assert (result.evidence.location, result.evidence.line) == ("double.py:1", "def double(x): raise MemoryError")


@pytest.mark.parametrize(("fate", "outcome"), [("out of time", Outcome.TIMED_OUT), ("crash", Outcome.CRASHED)])
def test_check_that_loses_the_runner_says_how(course, fate, outcome):
    kata = course.kata_of(f"def double(x): return {fate!r}\n\ndef half(x): return x / 2\n")

    result = kata.checks[0]
    assert result.outcome is kata.outcome is outcome
    assert result.message == f"double(x): {FATES[fate].sentence}"
    assert outcomes(kata)["test_half"] == "PASSED"


def test_check_that_leaves_something_in_the_pipe_has_crashed(course):
    result = course.check_of(f"{RIGHT}\nleftover = True\n")

    assert result.outcome is Outcome.CRASHED
    assert result.message == "double(x): the process that ran this code sent something that nobody asked for"


def test_check_without_a_call_that_fails_says_why(course):
    def test_nothing(learner, reference, draw):
        expect(False, "nothing was asked")

    course.checks = [test_nothing]

    assert course.check_of(RIGHT, "test_nothing").message == "nothing was asked"


def test_check_that_needs_another_is_skipped(course):
    course.checks = [
        test_double,
        (test_twice, {"needs": ("test_double",), "points": 2}),
        (test_half, {"needs": ("test_twice",)}),
    ]

    kata = course.kata_of(TRIPLES)

    assert outcomes(kata) == {"test_double": "FAILED", "test_twice": "SKIPPED", "test_half": "SKIPPED"}
    assert [result.message for result in kata.checks[1:]] == [
        "waits for: It is doubled.",
        "waits for: It is doubled again.",
    ]
    assert (kata.checks[1].points, kata.checks[1].points_possible) == (0, 2)


def test_check_that_needs_another_runs_when_that_passed(course):
    course.checks = [test_double, (test_twice, {"needs": ("test_double",)})]

    assert course.kata_of(RIGHT).outcome is Outcome.PASSED


def test_check_that_needs_one_with_parameters_waits_for_all_its_runs(course):
    course.checks = [
        (test_double, {"name": "test_each[1]"}),
        (test_half, {"name": "test_each[2]"}),
        (test_twice, {"needs": ("test_each",)}),
    ]

    assert outcomes(course.kata_of(RIGHT))["test_twice"] == "PASSED"
    assert outcomes(course.kata_of(TRIPLES))["test_twice"] == "SKIPPED"


def test_check_has_the_deadline_of_its_mark_or_of_the_kata(course):
    course.kata = replace(course.kata, limits=Limits(seconds=4.0))
    course.checks = [test_double, (test_half, {"seconds": 9.0})]

    course.submit(RIGHT)

    (remote,) = course.sandbox.runners
    assert remote.deadlines == [4.0, 4.0, 4.0, 4.0, 9.0]


# Our fault


def test_check_that_raises_by_itself_is_broken(course):
    def test_broken(learner, reference, draw):
        learner.double(1)
        raise KeyError("weight")

    course.checks = [test_double, test_broken, test_half]

    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert outcomes(kata) == {"test_double": "PASSED", "test_broken": "BROKEN", "test_half": "PASSED"}
    assert kata.checks[1].message == f"the check itself is broken; {BROKEN_MESSAGE}: KeyError: 'weight'"
    assert kata.checks[1].points == 0
    assert kata.outcome is report.outcome is Outcome.BROKEN


def test_check_is_broken_when_the_reference_raises(course):
    course.kata.reference.write_text("def double(x): raise ValueError('reference')\n\ndef half(x): return x / 2\n")

    result = course.check_of(RIGHT)

    assert result.outcome is Outcome.BROKEN
    assert result.message.endswith("LearnerRaised: ValueError: reference")


def test_check_is_broken_by_the_reference_even_where_the_learner_raises_alike(course):
    def test_twice_asked(learner, reference, draw):
        reference.double(torch.tensor(1.0))
        learner.double(torch.tensor(1.0))

    course.checks = [test_twice_asked]
    source = "def double(x): raise ValueError('the same')\n"
    course.kata.reference.write_text(source)

    assert course.check_of(source + "\n", "test_twice_asked").outcome is Outcome.BROKEN


def test_check_that_is_broken_is_not_run_again(course):
    def test_broken(learner, reference, draw):
        raise KeyError("weight")

    course.checks = [test_double, test_broken]

    course.submit(RIGHT)

    assert len(course.sandbox.runners) == 1


def test_kata_whose_checks_cannot_be_read_is_broken(course):
    course.checks = KataError("reference/numbers/double/checks.py cannot be imported: no")

    report = course.submit(RIGHT)

    (kata,) = report.katas
    assert kata.outcome is report.outcome is Outcome.BROKEN
    assert kata.problem == f"reference/numbers/double/checks.py cannot be imported: no ({BROKEN_MESSAGE})"
    assert (kata.points, kata.points_possible, kata.checks) == (0, 3, ())


def test_kata_whose_reference_is_missing_is_broken(course):
    course.kata.reference.unlink()

    kata = course.kata_of(RIGHT)

    assert kata.outcome is Outcome.BROKEN
    assert kata.problem == (
        f"reference/numbers/double/double.py cannot be read: No such file or directory ({BROKEN_MESSAGE})"
    )


def test_kata_that_fails_in_a_way_nobody_foresaw_is_broken(course):
    course.checks = RuntimeError("what is this\nsecond line")

    assert course.kata_of(RIGHT).problem == f"RuntimeError: what is this ({BROKEN_MESSAGE})"


def test_kata_that_is_broken_stops_no_other(course):
    other = replace(course.kata, slug="triple", folder=course.kata.folder / "nowhere")
    course.curriculum = replace(
        course.curriculum, sections=(replace(course.curriculum.sections[0], katas=(other, course.kata)),)
    )
    texts = tuple(Source(kata=slug, path=f"{slug}.py", text=RIGHT) for slug in ("triple", "double"))
    grader = Grader(curriculum=course.curriculum, sandbox=course.sandbox, book=FakeBook(course.checks, course.examples))

    report = grader.grade(Submission(name="alice", sources=texts), course.curriculum.katas, key=b"key")

    assert [kata.outcome for kata in report.katas] == [Outcome.BROKEN, Outcome.PASSED]
    assert report.outcome is Outcome.BROKEN


def test_sandbox_that_cannot_hold_stops_everything(course, monkeypatch):
    def refuse(limits):
        raise SandboxError("a runner could not confine itself")

    monkeypatch.setattr(course.sandbox, "runner", refuse)

    with pytest.raises(SandboxError, match=r"^a runner could not confine itself$"):
        course.submit(RIGHT)


def test_sandbox_that_fails_later_leaves_no_runner(course, monkeypatch):
    def test_last(learner, reference, draw):
        monkeypatch.setattr(course.sandbox, "runner", lambda limits: (_ for _ in ()).throw(SandboxError("gone")))
        learner.double(1)
        raise CheckFailed("run me again")

    course.checks = [test_double, test_last]

    with pytest.raises(SandboxError, match="gone"):
        course.submit(RIGHT)
    assert all(remote.closed for remote in course.sandbox.runners)


# Again, in a fresh runner

FORGETFUL = """
    calls = 0

    def double(x):
        global calls
        calls += 1
        return 2 * x if calls == 1 else x

    def half(x):
        return x / 2
"""


def test_check_that_fails_in_a_used_runner_alone_passes(course):
    course.checks = [test_double, (test_double, {"name": "test_again"})]

    kata = course.kata_of("\n" + FORGETFUL)

    assert kata.outcome is Outcome.PASSED
    assert len(course.sandbox.runners) == 2
    assert course.sandbox.runners[0].closed == 1


def test_check_that_fails_in_both_has_failed(course):
    course.checks, course.examples = [test_half, test_double], []

    kata = course.kata_of(TRIPLES)

    assert outcomes(kata) == {"test_half": "PASSED", "test_double": "FAILED"}
    assert len(course.sandbox.runners) == 2


def test_check_that_fails_in_a_fresh_runner_is_not_run_again(course):
    course.checks = [test_double]

    assert course.kata_of(TRIPLES).checks[0].outcome is Outcome.FAILED
    # The example that follows meets the runner that the failed check has used.
    assert [remote.checks for remote in course.sandbox.runners] == [2, 1]


def test_check_gets_the_same_inputs_when_it_is_run_again(course):
    seen = []

    def test_seen(learner, reference, draw):
        seen.append((draw.number(), learner._seed))
        raise CheckFailed("again")

    course.checks, course.examples = [test_double, test_seen], []
    course.submit(RIGHT)

    # In the runner that the first check has used, in a fresh one, and in those that look for a near miss.
    assert len(seen) > 2
    assert len(set(seen)) == 1


def test_arguments_come_back_where_a_diagnosis_may_need_them(course):
    course.checks, course.examples = [test_half, test_double], []

    course.kata_of(TRIPLES)

    # The second check fails in the runner that the first has used, and then in one of its own.
    assert [remote.asked_after for remote in course.sandbox.runners] == [[True, False], [True]]


def test_arguments_always_come_back_where_no_check_is_run_again(course):
    course.sandbox = FakeSandbox(repeats=False)
    course.checks = [test_double, test_half]

    course.submit(RIGHT)

    (remote,) = course.sandbox.runners
    assert remote.asked_after == [True, True]


def test_check_is_not_run_again_where_runners_are_costly(course):
    course.sandbox = FakeSandbox(repeats=False)
    course.checks = [test_half, test_double]

    assert course.kata_of(TRIPLES).checks[1].outcome is Outcome.FAILED
    assert len(course.sandbox.runners) == 1


def test_lost_runner_is_replaced_for_the_next_check(course):
    course.checks, course.examples = [test_double, test_half], []

    kata = course.kata_of("def double(x): return 'crash'\n\ndef half(x): return x / 2\n")

    assert outcomes(kata) == {"test_double": "CRASHED", "test_half": "PASSED"}
    assert len(course.sandbox.runners) == 2


def test_runners_are_shared_by_those_with_the_same_limits():
    sandbox = FakeSandbox()
    runners = Runners(sandbox)

    one = runners.shared(Limits(seconds=1.0))

    assert runners.shared(Limits(seconds=9.0)) is one
    assert runners.shared(Limits(memory_mib=64)) is not one
    assert runners.shared(Limits(output_kib=1)) is not one
    assert runners.shared(Limits(scratch_kib=1)) is not one
    assert len(sandbox.runners) == 4


def test_runners_are_closed_when_replaced_and_at_the_end():
    sandbox = FakeSandbox()
    runners = Runners(sandbox)
    first = runners.shared(Limits())

    second = runners.replace(Limits())
    runners.close()

    assert first is not second
    assert (first.closed, second.closed) == (1, 1)


# Import


def problem(course, source):
    kata = course.kata_of(source)
    assert [result.outcome for result in kata.checks] == [Outcome.SKIPPED] * 3
    assert (kata.points, kata.points_possible, kata.started, kata.examples) == (0, 3, True, ())
    return kata.outcome, kata.problem


def test_import_of_a_file_that_is_not_python_says_where(course):
    assert problem(course, "def double(x):\n    return (2 * x\n") == (
        Outcome.RAISED,
        "double.py:2: SyntaxError: '(' was never closed (this bracket is opened and not closed) in `return (2 * x`",
    )


def test_import_that_raises_says_what_and_where(course):
    assert problem(course, "import nothing_of_the_kind\n") == (
        Outcome.RAISED,
        "double.py:1: ModuleNotFoundError: No module named 'nothing_of_the_kind' "
        "(torch, numpy and Python's own modules can be imported here) in `import nothing_of_the_kind`",
    )


def test_import_that_exits_says_so(course):
    assert problem(course, "raise SystemExit(3)\n") == (
        Outcome.RAISED,
        "double.py:1: SystemExit: this ends the whole program; a function ends with return in `raise SystemExit(3)`",
    )


def test_import_that_does_not_end_says_so(course):
    assert problem(course, "fate = 'out of time'\n") == (
        Outcome.TIMED_OUT,
        "importing double.py: no answer within 2 seconds: is there a loop without an end?",
    )


def test_import_that_crashes_says_so(course):
    assert problem(course, "fate = 'crash'\n") == (
        Outcome.CRASHED,
        "importing double.py: the process that ran this code was ended by SIGSEGV",
    )


def test_import_that_takes_too_much_memory_says_so(course):
    assert problem(course, "raise MemoryError\n") == (
        Outcome.OUT_OF_MEMORY,
        "importing double.py took more memory than a check may use",
    )


def test_import_that_fails_in_a_used_runner_is_tried_again(course):
    """A kata graded before may have ruined the interpreter."""
    runners = Runners(course.sandbox)
    used = runners.shared(course.kata.limits)
    used.checks = 1
    used.load = lambda source, scenarios: raised(0, ValueError("ruined"), source.path)
    grader = Grader(curriculum=course.curriculum, sandbox=course.sandbox, book=FakeBook(course.checks, []))
    submission = Submission(name="alice", sources=(Source(kata="double", path="double.py", text=RIGHT),))

    kata = grader.grade_kata(course.kata, submission, runners, b"key")

    assert kata.outcome is Outcome.PASSED
    assert used.closed == 1


def test_submission_without_the_file_says_so(course):
    (kata,) = course.grade(Submission(name="alice")).katas

    assert (kata.outcome, kata.problem) == (Outcome.FAILED, "double.py is not part of this submission")
    assert kata.path == "double.py"
    assert [result.outcome for result in kata.checks] == [Outcome.SKIPPED] * 3


def test_submission_whose_file_could_not_be_read_says_why(course):
    (kata,) = course.grade(Submission(name="alice", problems=(("double", "double.py is a folder"),))).katas

    assert (kata.outcome, kata.problem) == (Outcome.FAILED, "double.py is a folder")
    assert course.sandbox.runners == []


# Stubs and missing functions


def test_untouched_stub_is_not_run(course):
    kata = course.kata_of(STUB)

    assert (kata.started, kata.outcome, kata.points, kata.examples) == (False, Outcome.RAISED, 0, ())
    assert {result.message for result in kata.checks} == {f"NotImplementedError: {STILL_STUB}"}
    assert course.sandbox.runners == []


@pytest.mark.parametrize("change", ["another digest", "no digest", "a new line"])
def test_untouched_stub_has_the_results_of_a_real_run(course, change):
    course.checks = [test_double, (test_half, {"needs": ("test_double",), "points": 2}), test_twice]
    at_once = course.kata_of(STUB)

    digests = {"another digest": "0" * 64, "no digest": ""}
    course.kata = replace(course.kata, stub_sha256=digests.get(change, course.kata.stub_sha256))
    run = course.kata_of(f"{STUB}\n" if change == "a new line" else STUB)

    assert len(course.sandbox.runners) > 0
    untold = {"message": "", "evidence": None}
    for one, other in zip(at_once.checks, run.checks, strict=True):
        assert replace(one, **untold) == replace(other, **untold)
    assert replace(at_once, checks=()) == replace(run, checks=())


def test_untouched_program_to_repair_is_not_run(course):
    course.kata = replace(course.kata, to_repair=True)
    course.checks = [test_double, (test_half, {"needs": ("test_double",), "points": 2}), test_twice]

    kata = course.kata_of(STUB)

    assert (kata.started, kata.outcome, kata.points, kata.examples) == (False, Outcome.FAILED, 0, ())
    assert outcomes(kata) == {"test_double": "FAILED", "test_half": "SKIPPED", "test_twice": "FAILED"}
    assert kata.checks[0].message == "this program is still as it was shipped: repair it"
    assert course.sandbox.runners == []


def test_program_to_repair_is_started_once_it_was_changed(course):
    course.kata = replace(course.kata, to_repair=True)

    kata = course.kata_of(TRIPLES)

    assert kata.started
    assert [result.message for result in kata.checks if "as it was shipped" in result.message] == []


def test_stub_with_one_function_written_is_started(course):
    kata = course.kata_of("def double(x): return 2 * x\n\ndef half(x):\n    raise NotImplementedError('half')\n")

    assert kata.started
    assert kata.checks[1].message == (
        "half(x): NotImplementedError: this function is still the stub: replace the line that raises"
    )


def test_error_of_torch_about_what_it_cannot_do_is_no_stub(course):
    source = """
        import torch

        def double(x):
            return torch.softmax(x.long(), dim=0)

        def half(x):
            return double(x)
    """

    assert course.kata_of(source).started


def test_missing_function_is_named_and_the_other_is_graded(course):
    kata = course.kata_of("def half(x): return x / 2\n")

    assert outcomes(kata) == {"test_double": "FAILED", "test_half": "PASSED", "test_twice": "FAILED"}
    assert kata.checks[0].message == "double.py defines no function `double`; keep the names of the stub"


def test_missing_function_names_the_one_that_may_have_been_meant(course):
    kata = course.kata_of("def Double(x): return 2 * x\ndef half(x): return x / 2\n")

    assert kata.checks[0].message == (
        "double.py defines no function `double` (there is `Double`); keep the names of the stub"
    )


# Examples and prints


def test_examples_run_when_a_kata_did_not_pass(course):
    kata = course.kata_of(TRIPLES)

    (example,) = kata.examples
    assert (example.name, example.title, example.outcome) == ("test_example", "Two becomes four.", Outcome.FAILED)
    assert (example.points, example.points_possible) == (0, 0)
    assert (example.evidence.arguments, example.evidence.returned) == ("x: 2.  float32 ()", "6.  float32 ()")
    assert example.diagnosis == ""


def test_examples_are_left_out_when_there_is_no_file(course):
    course.kata.examples.unlink()

    assert course.kata_of(TRIPLES).examples == ()


def test_prints_are_shown_in_examples_alone(course):
    kata = course.kata_of("""
        def double(x):
            print("the input is", x.tolist())
            return 3 * x

        def half(x):
            print("the input is", x.tolist())
            raise ValueError
    """)

    assert kata.examples[0].evidence.printed == "the input is 2.0"
    assert [result.evidence.printed for result in kata.checks] == ["", "", ""]
    assert "the input is" not in repr(kata.checks)
