"""Checks are collected once and run for anybody; what left a check is what comes back."""

from __future__ import annotations

import os
import sys
from textwrap import dedent

import pytest

from grader import checking
from grader.authoring import CheckFailed
from grader.checking import Cast, with_checks
from grader.errors import KataError
from grader.patience import PatienceLost

CHECKS = "reference/numbers/double/checks.py"
NOBODY = Cast(learner=None, reference=None, draw=None)


@pytest.fixture(autouse=True)
def clean_interpreter(monkeypatch):
    """What pytest leaves behind, undone: check files of the same name are modules of the same name."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        if name.partition(".")[0] in ("reference", "katas"):
            del sys.modules[name]


@pytest.fixture
def write(tmp_path):
    """Write a file of the course, checks.py unless another is named, and return its path."""

    def write(text, name=CHECKS):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip())
        return path

    return write


@pytest.fixture
def within(tmp_path):
    """Do something with a book of checks, and return what it returned."""

    def within(work):
        done = []
        with_checks(tmp_path, lambda book: done.append(work(book)))
        return done[0]

    return within


@pytest.fixture
def run(write, within):
    """The exceptions that leave the checks of this text, in their order."""

    def run(text, players=NOBODY):
        path = write(text)
        return within(lambda book: [book.run(check, players) for check in book.checks(path)])

    return run


def fault(work, *args):
    with pytest.raises(KataError) as caught:
        work(*args)
    return str(caught.value)


# Collecting


def test_checks_have_names_titles_points_needs_and_deadlines(write, within):
    path = write('''
        import pytest

        from grader.authoring import needs, points


        @points(2)
        def test_one(learner):
            """It works for one.

            Not shown.
            """


        @pytest.mark.timeout(5)
        @needs(test_one)
        @points(3)
        def test_two(learner): ...


        @needs(test_one, test_two)
        def test_three(): ...
    ''')

    one, two, three = within(lambda book: book.checks(path))

    assert (one.name, one.title, one.points, one.needs, one.seconds) == ("test_one", "It works for one.", 2, (), None)
    assert (two.name, two.title, two.points, two.needs, two.seconds) == ("test_two", "test_two", 3, ("test_one",), 5.0)
    assert (three.points, three.needs) == (1, ("test_one", "test_two"))


def test_collecting_visits_nothing_beside_the_way(write, within, monkeypatch):
    visited = []
    make = pytest.Dir.from_parent
    monkeypatch.setattr(
        pytest.Dir, "from_parent", lambda parent, *, path: visited.append(path.name) or make(parent, path=path)
    )
    path = write("def test_one(): ...")
    write("def test_other(): ...", "reference/numbers/halve/checks.py")
    write("def test_other(): ...", "reference/words/upper/checks.py")

    (one,) = within(lambda book: book.checks(path.parent / ".." / "double" / path.name))

    assert one.name == "test_one"
    assert visited[-3:] == ["reference", "numbers", "double"]
    assert not {"halve", "words"} & set(visited)


def test_checks_with_parameters_have_a_name_each(write, within):
    path = write('''
        import pytest


        @pytest.mark.parametrize(("rows", "columns"), [(2, 3), pytest.param(3, 3, id="square")])
        def test_shape(rows, columns):
            """It works for any shape."""
    ''')

    checks = within(lambda book: book.checks(path))

    assert [(check.name, check.title) for check in checks] == [
        ("test_shape[2-3]", "It works for any shape."),
        ("test_shape[square]", "It works for any shape."),
    ]


def test_checks_come_in_the_authors_order(write, within):
    path = write("def test_b(): ...\ndef test_a(): ...\ndef helper(): ...\ndef test_c(): ...\n")

    assert [check.name for check in within(lambda book: book.checks(path))] == ["test_b", "test_a", "test_c"]


def test_checks_are_collected_once(write, within, tmp_path):
    path = write(f"""
        with open({str(tmp_path / "imports")!r}, "a") as imports:
            imports.write("x")

        def test_one(): ...
    """)

    first, second = within(lambda book: (book.checks(path), book.checks(path)))

    assert first is second
    assert (tmp_path / "imports").read_text() == "x"


def test_checks_and_examples_are_told_apart(write, within):
    checks = write("def test_hidden(): ...")
    examples = write("def test_visible(): ...", "katas/numbers/double/examples.py")

    found = within(lambda book: [check.name for path in (checks, examples) for check in book.checks(path)])

    assert found == ["test_hidden", "test_visible"]


def test_checks_cannot_be_collected_from_a_file_that_is_missing(within, tmp_path):
    assert fault(within, lambda book: book.checks(tmp_path / CHECKS)) == (
        "reference/numbers/double/checks.py is missing: every kata needs one"
    )


def test_checks_cannot_be_collected_from_a_file_without_any(write, within):
    path = write("def check_one(): ...")

    assert fault(within, lambda book: book.checks(path)) == (
        "reference/numbers/double/checks.py holds no check: define functions named test_..."
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("import nothing_of_the_kind", "ModuleNotFoundError: No module named 'nothing_of_the_kind'"),
        ("x = 1 / 0", "ZeroDivisionError: division by zero"),
        ("def test_one(:", "SyntaxError: invalid syntax"),
        (
            "from grader.authoring import points\n\n@points(0)\ndef test_one(): ...",
            "ValueError: points(0): a check is worth a whole number of points, 1 or more",
        ),
        (
            "import pytest\n\n@pytest.mark.slow\ndef test_one(): ...",
            "'slow' not found in `markers` configuration option",
        ),
        (
            "import pytest\n\n@pytest.mark.parametrize('x', [1])\ndef test_one(): ...",
            "In reference/numbers/double/checks.py::test_one: function uses no argument 'x'",
        ),
    ],
)
def test_checks_cannot_be_collected_from_a_file_that_fails(write, within, text, reason):
    path = write(text)

    assert fault(within, lambda book: book.checks(path)) == (
        f"reference/numbers/double/checks.py cannot be imported: {reason}"
    )


def test_checks_that_cannot_be_collected_stop_no_others(write, within):
    broken = write("x = 1 / 0", "reference/numbers/triple/checks.py")
    path = write("def test_one(): ...")

    def work(book):
        with pytest.raises(KataError):
            book.checks(broken)
        return book.checks(path)

    assert [check.name for check in within(work)] == ["test_one"]


def test_checks_listen_to_no_configuration_of_the_course(write, within):
    write("raise SystemExit", "reference/numbers/double/conftest.py")
    write("raise SystemExit", "conftest.py")
    write("[pytest]\naddopts = --no-such-option\npython_functions = check_\n", "pytest.ini")
    path = write("def test_one(): ...")

    assert len(within(lambda book: book.checks(path))) == 1


# Running


def test_check_gets_the_players_that_it_asks_for(run):
    players = Cast(learner="the learner", reference="the reference", draw="the draw")

    (raised,) = run("def test_one(draw, learner, reference): raise ValueError(learner, reference, draw)", players)

    assert raised.args == ("the learner", "the reference", "the draw")


def test_check_runs_for_one_player_after_another(write, within):
    path = write("def test_one(learner): raise ValueError(learner)")

    def work(book):
        (check,) = book.checks(path)
        players = [Cast(learner=name, reference=None, draw=None) for name in ("a", "b", "a")]
        return [book.run(check, each).args for each in players]

    assert within(work) == [("a",), ("b",), ("a",)]


def test_check_that_passes_gives_nothing(run):
    assert run("def test_one(): ...") == [None]


def test_check_gives_the_exception_that_left_it(run):
    raised = run("""
        from grader.authoring import CheckFailed

        def test_one(): raise CheckFailed("no", returned=3)
        def test_two(): raise KeyError("a")
        def test_three(): raise SystemExit(3)
        def test_four(): assert 1 == 2
    """)

    assert [type(each) for each in raised] == [CheckFailed, KeyError, SystemExit, AssertionError]
    assert (raised[0].reason, raised[0].returned) == ("no", 3)


def test_check_gets_its_parameters(run):
    raised = run("""
        import pytest

        @pytest.mark.parametrize("rows", [2, 3])
        def test_one(learner, rows): raise ValueError(rows)
    """)

    assert [each.args for each in raised] == [(2,), (3,)]


FIXTURES = """
    import pytest

    events = []

    @pytest.fixture
    def rows(learner):
        events.append("set up")
        yield learner * 2
        events.append("torn down")

    def test_one(rows, reference): raise ValueError(rows, reference)
    def test_two(): raise ValueError(*events)
"""


def test_check_may_have_fixtures_of_its_author(run):
    one, two = run(FIXTURES, Cast(learner=21, reference="the reference", draw=None))

    assert one.args == (42, "the reference")
    assert two.args == ("set up", "torn down")


def test_check_with_fixtures_runs_for_one_player_after_another(write, within):
    path = write(FIXTURES)

    def work(book):
        check = book.checks(path)[0]
        return [book.run(check, Cast(learner=n, reference=None, draw=None)).args[0] for n in (1, 2, 3)]

    assert within(work) == [2, 4, 6]


def test_check_with_fixtures_can_pass(run):
    assert run("""
        import pytest

        @pytest.fixture
        def rows(): return 2

        def test_one(rows): assert rows == 2
    """) == [None]


@pytest.mark.parametrize("place", ["before", "after"])
def test_check_gives_the_exception_of_a_fixture(run, place):
    lines = {"before": "raise KeyError('a')\n            yield", "after": "yield\n            raise KeyError('a')"}

    (raised,) = run(f"""
        import pytest

        @pytest.fixture
        def rows():
            {lines[place]}

        def test_one(rows): ...
    """)

    assert isinstance(raised, KeyError)


def test_check_gives_its_own_exception_rather_than_that_of_a_fixture_after_it(run):
    (raised,) = run("""
        import pytest

        @pytest.fixture
        def rows():
            yield
            raise KeyError('a')

        def test_one(rows): raise ValueError("first")
    """)

    assert isinstance(raised, ValueError)


def test_check_may_use_setup_of_its_module(run):
    (raised,) = run("""
        state = {}

        def setup_function(): state["ready"] = True
        def test_one(learner): raise ValueError(state)
    """)

    assert raised.args == ({"ready": True},)


def test_check_may_stand_in_a_class(run):
    (raised,) = run("""
        class TestDouble:
            def test_one(self, learner): raise ValueError(learner)
    """)

    assert raised.args == (None,)


def test_check_that_needs_another_is_not_skipped_here(write, within):
    path = write("""
        import pytest

        from grader.authoring import needs

        @pytest.fixture
        def rows(): return 2

        @pytest.mark.parametrize("n", [1])
        def test_one(rows, n): raise ValueError

        @needs(test_one)
        def test_two(rows): raise KeyError
    """)

    def work(book):
        return [type(book.run(check, NOBODY)) for _ in range(2) for check in book.checks(path)]

    assert within(work) == [ValueError, KeyError] * 2


def test_check_that_asks_for_an_unknown_fixture_gives_an_exception(run):
    (raised,) = run("def test_one(student): ...")

    assert "student" in repr(raised)


def test_check_that_is_skipped_gives_an_exception(run):
    raised = run("""
        import pytest

        @pytest.mark.skip(reason="later")
        def test_one(): ...

        def test_two(): pytest.skip("later")
    """)

    assert [str(each) for each in raised] == ["later", "later"]


def test_check_that_does_not_end_is_interrupted(run, monkeypatch):
    monkeypatch.setattr(checking, "PATIENCE_SECONDS", 0.05)

    raised = run("""
        import pytest

        def test_one():
            while True: ...

        @pytest.mark.timeout(0.05)
        def test_two():
            while True: ...
    """)

    assert [type(each) for each in raised] == [PatienceLost, PatienceLost]


def test_check_with_fixtures_that_does_not_end_is_interrupted(run, monkeypatch):
    monkeypatch.setattr(checking, "PATIENCE_SECONDS", 0.05)

    (raised,) = run("""
        import pytest

        @pytest.fixture
        def rows(): return 2

        @pytest.mark.timeout(0.05)
        def test_one(rows):
            while True: ...
    """)

    assert isinstance(raised, PatienceLost)


# The run loop


def test_with_checks_lets_out_what_the_work_raises(tmp_path):
    def work(book):
        raise KataError("as it was")

    assert fault(with_checks, tmp_path, work) == "as it was"


def test_with_checks_says_when_pytest_does_not_start(tmp_path, capsys):
    assert fault(with_checks, tmp_path / "nowhere", lambda book: None) == (
        "pytest ended with exit code 4 before any check ran"
    )


def test_with_checks_prints_nothing(run, capfd):
    run("def test_one(): raise ValueError")

    assert capfd.readouterr() == ("", "")


def test_with_checks_loads_no_plugin_by_itself(tmp_path, monkeypatch):
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    seen = []

    with_checks(tmp_path, lambda book: seen.append(os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"]))

    assert seen == ["1"]
