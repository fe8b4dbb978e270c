"""The hidden half of a kata, read from its folders."""

from __future__ import annotations

import sys
from textwrap import dedent

import pytest
import torch

from grader.bank import Bank, course_path, parse_file, run_file
from grader.errors import KataError
from grader.model import Kata

FILES = {
    "katas/numbers/double/double.py": "def double(x):\r\n    raise NotImplementedError\r\n",
    "reference/numbers/double/double.py": """
        from math import pi

        FACTOR = 2

        def double(x, *, by=FACTOR):
            return by * x
    """,
    "reference/numbers/double/scenarios.py": '''
        def twice(learner, x):
            """Two calls in a row.

            The second one gets the result of the first.
            """
            return learner.double(learner.double(x))

        def quiet(learner):
            return learner.double(1)
    ''',
    "reference/numbers/double/accepted/adds.py": "def double(x):\n    return x + x\n",
    "reference/numbers/double/misconceptions/triples.py": '''
        """It was multiplied
        by three.
        """

        CAUGHT_BY = ("test_one", "test_two")

        def double(x):
            return 3 * x
    ''',
    "reference/numbers/double/misconceptions/counts.py": """
        count = 0

        def double(x):
            global count
            count += 1
            return count
    """,
}


@pytest.fixture
def kata(tmp_path):
    """A kata whose files are those above."""
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(dedent(text).lstrip().encode())
    return Kata(
        slug="double",
        section="numbers",
        title="Double",
        exports=("double",),
        points=1,
        folder=tmp_path / "katas/numbers/double",
        reference_folder=tmp_path / "reference/numbers/double",
    )


@pytest.fixture
def bank(kata):
    return Bank(kata)


def fault(read):
    with pytest.raises(KataError) as caught:
        read()
    return str(caught.value)


def test_bank_reads_the_text_of_scenarios(bank):
    assert bank.scenarios_text == dedent(FILES["reference/numbers/double/scenarios.py"]).lstrip()


def test_bank_does_without_scenarios(bank, kata):
    kata.scenarios.unlink()

    assert (bank.scenarios_text, bank.scenarios, bank.scenario_titles) == ("", None, {})


def test_bank_titles_scenarios_by_their_docstring_or_name(bank):
    assert bank.scenario_titles == {"twice": "Two calls in a row", "quiet": "quiet"}


def test_bank_knows_signatures_of_reference_and_scenarios(bank):
    assert {name: list(found.parameters) for name, found in bank.signatures.items()} == {
        "twice": ["learner", "x"],
        "quiet": ["learner"],
        "double": ["x", "by"],
    }


def test_bank_lists_accepted_solutions_and_misconceptions(bank):
    assert {name: path.name for name, path in bank.accepted.items()} == {"adds": "adds.py"}
    assert list(bank.misconception_files) == ["counts", "triples"]


def test_bank_reads_a_misconception_without_running_it(bank, kata):
    path = kata.reference_folder / "misconceptions/triples.py"
    path.write_text(path.read_text() + "\nraise SystemExit\n")

    found = bank.misconceptions["triples"]

    assert (found.name, found.message) == ("triples", "It was multiplied by three.")
    assert found.caught_by == ("test_one", "test_two")


def test_bank_takes_a_misconception_without_docstring_and_names(bank):
    found = bank.misconceptions["counts"]

    assert (found.message, found.caught_by) == ("", ())


@pytest.mark.parametrize("written", ['"test_one"', '("test_one")', '["test_one"]', "(test_one,)", "(1,)"])
def test_bank_refuses_names_that_are_not_a_tuple_of_strings(bank, kata, written):
    (kata.reference_folder / "misconceptions/triples.py").write_text(f'"""Three."""\n\nCAUGHT_BY = {written}\n')

    assert fault(lambda: bank.misconceptions) == (
        "reference/numbers/double/misconceptions/triples.py:3: CAUGHT_BY is not a tuple of names; "
        'write ("test_name",) with its comma'
    )


def test_bank_plays_the_reference_and_misconceptions(bank):
    assert bank.reference().call("double", (4,), {}, 0).value == 8
    assert bank.misconception_players["triples"]().call("double", (4,), {}, 0).value == 12
    assert bank.misconception_players["triples"]().run("twice", (1,), {}, 0).value == 9


def test_bank_gives_every_player_a_module_of_its_own(bank):
    make = bank.misconception_players["counts"]

    assert [make().call("double", (0,), {}, 0).value for _ in range(2)] == [1, 1]


def test_bank_imports_with_the_random_numbers_of_a_runner(bank, kata):
    path = kata.reference_folder / "misconceptions" / "draws_once.py"
    path.write_text("import torch\n\nNUMBER = torch.rand(()).item()\n\n\ndef double(x):\n    return NUMBER\n")
    torch.manual_seed(0)
    number = torch.rand(()).item()

    make = bank.misconception_players["draws_once"]

    assert [make().call("double", (0,), {}, 7).value for _ in range(2)] == [number, number]


def test_bank_enters_nothing_in_the_modules_of_this_process(bank):
    before = set(sys.modules)

    bank.reference()
    _ = bank.scenarios

    assert set(sys.modules) == before


def test_bank_says_which_file_is_missing(bank, kata):
    kata.reference.unlink()

    assert fault(lambda: bank.reference) == (
        "reference/numbers/double/double.py cannot be read: No such file or directory"
    )


def test_bank_says_where_a_file_cannot_be_compiled(bank, kata):
    kata.reference.write_text("def double(x):\nreturn x\n")

    assert fault(lambda: bank.signatures) == (
        "reference/numbers/double/double.py:2: expected an indented block after function definition on line 1"
    )


def test_bank_says_what_a_file_raises(bank, kata):
    kata.scenarios.write_text("import nothing_of_the_kind\n")

    assert fault(lambda: bank.scenarios) == (
        "reference/numbers/double/scenarios.py cannot be imported: "
        "ModuleNotFoundError: No module named 'nothing_of_the_kind'"
    )


def test_bank_survives_a_file_that_exits(bank, kata):
    kata.reference.write_text("raise SystemExit(3)\n")

    assert fault(bank.reference) == "reference/numbers/double/double.py cannot be imported: SystemExit: 3"


def test_bank_says_that_a_file_is_not_text(bank, kata):
    kata.scenarios.write_bytes(b"\xff\xfe")

    assert fault(lambda: bank.scenarios_text) == (
        "reference/numbers/double/scenarios.py cannot be read: it is not UTF-8"
    )


def test_run_file_gives_a_module_that_knows_its_file(kata):
    module = run_file(kata.reference)

    assert (module.__name__, module.__file__, module.double(2)) == ("double", str(kata.reference), 4)


def test_parse_file_refuses_what_is_not_python(tmp_path):
    path = tmp_path / "reference/a/b/c.py"
    path.parent.mkdir(parents=True)

    path.write_text("def (:\n")
    assert fault(lambda: parse_file(path)) == "reference/a/b/c.py:1: invalid syntax"
    path.write_bytes(b"a\0b")
    assert fault(lambda: parse_file(path)) == "reference/a/b/c.py: source code string cannot contain null bytes"


def test_course_path_begins_at_the_course(tmp_path):
    assert course_path(tmp_path / "katas/a/b/b.py") == "katas/a/b/b.py"
    assert course_path(tmp_path / "katas/katas/a/b/b.py") == "katas/a/b/b.py"
