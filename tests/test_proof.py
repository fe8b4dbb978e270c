"""What `kata prove` says when a claim breaks, on a small course whose kata needs neither torch nor a sandbox."""

import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from grader.catalog import load_curriculum
from grader.checking import with_checks
from grader.claims import claim_names, course_claims, prerequisites_earlier
from grader.grading import Grader
from grader.model import Curriculum, Kata, Outcome, Section
from grader.proof import prove
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, PlayerLost, load_module, raised

KATA = "katas/numbers/double/"
REFERENCE = "reference/numbers/double/"
ACCEPTED = REFERENCE + "accepted/"
MISCONCEPTIONS = REFERENCE + "misconceptions/"

CHECKS = '''\
from grader.authoring import expect, points


@points(2)
def test_positive(learner, reference):
    """It doubles a positive number."""
    expect(learner.double(3.0) == reference.double(3.0), "not doubled")


def test_zero(learner, reference):
    """It leaves zero alone."""
    expect(learner.double(0.0) == reference.double(0.0), "not doubled")


def test_negative(learner, reference):
    """It keeps the sign."""
    expect(learner.double(-1.5) == reference.double(-1.5), "not doubled")
'''


def solution(expression, *, before=""):
    return f"{before}def double(x):\n    return {expression}\n"


def misconception(expression, *caught_by, message="Not doubled."):
    return solution(expression, before=f'"""{message}"""\n\nCAUGHT_BY = {caught_by!r}\n\n\n')


SHIPPED = "katas/.shipped/double.py"

#: A course about whose kata every claim holds.
SOUND = {
    "katas/curriculum.toml": """\
title = "Numbers"

[[section]]
slug = "numbers"
title = "Numbers"
katas = ["double"]
""",
    "katas/numbers/README.md": "# Numbers\n\nWhat can be done with them.\n",
    KATA + "kata.toml": 'title = "Double"\nexports = ["double"]\npoints = 4\nstub_sha256 = "DIGEST"\n',
    KATA + "README.md": "# Double\n\n## Task\n\nDouble it.\n\n## Hint 1\n\nAdd.\n\n## Hint 2\n\nAdd it to itself.\n",
    KATA + "double.py": "def double(x):\n    raise NotImplementedError\n",
    KATA + "examples.py": '''\
from grader.authoring import expect


def test_one(learner):
    """One becomes two."""
    expect(learner.double(1.0) == 2.0, "not two")
''',
    REFERENCE + "double.py": solution("2 * x"),
    REFERENCE + "checks.py": CHECKS,
    ACCEPTED + "adds_it.py": solution("x + x  # also right"),
    ACCEPTED + "subtracts_its_opposite.py": solution("x - -x  # also right"),
    ACCEPTED + "sums_it.py": solution("sum([x, x], 0.0)  # also right"),
    MISCONCEPTIONS + "adds_two.py": misconception("x + 2", "test_positive", "test_zero", "test_negative"),
    MISCONCEPTIONS + "halves_it.py": misconception("x / 2", "test_positive", "test_negative"),
    MISCONCEPTIONS + "loses_the_sign.py": misconception("abs(2 * x)", "test_negative"),
    MISCONCEPTIONS + "returns_nothing.py": misconception("None", "test_positive", "test_zero", "test_negative"),
    MISCONCEPTIONS + "squares_it.py": misconception("x * x", "test_positive", "test_negative"),
    MISCONCEPTIONS + "wants_a_list.py": misconception("x[0]", "test_positive", "test_zero", "test_negative"),
}


class InProcessRunner:
    """Plays one submission in this process. A TimeoutError stands for a call that does not come back."""

    alive = True

    def __init__(self):
        self.checks = 0
        self._loaded = None

    def begin(self, seconds):
        self._seconds = seconds

    def load(self, source, scenarios):
        self._loaded = self._loaded or self._load(source)
        return self._loaded

    def _load(self, source):
        try:
            self._player = InProcess(load_module(source.kata, source.path, source.text))
        except Exception as error:
            return raised(0, error, source.path)
        return wire.Loaded(id=0, functions={})

    def call(self, *request, after=True):
        reply = self._player.call(*request)
        if isinstance(reply, wire.Raised) and reply.type == "TimeoutError":
            raise PlayerLost(Outcome.TIMED_OUT, f"no answer within {self._seconds:g} seconds")
        return reply

    def finish_check(self):
        pass

    def close(self):
        pass


class InProcessSandbox:
    kind = "process"
    repeats = False

    def runner(self, limits):
        return InProcessRunner()


class RepeatingSandbox(InProcessSandbox):
    """One that has checks run again, as a confined one does; counts its runners."""

    repeats = True

    def __init__(self):
        self.runners = 0

    def runner(self, limits):
        self.runners += 1
        return super().runner(limits)


@pytest.fixture
def prove_course(tmp_path, monkeypatch):
    """Prove the sound course with some files changed, or removed where the text is None: its claims, by name."""

    def claims(changes, grader=Grader, sandbox=None, keys=0):
        course = {**SOUND, **changes}
        course.setdefault(SHIPPED, course[KATA + "double.py"])
        digest = hashlib.sha256((course[KATA + "double.py"] or "").encode()).hexdigest()
        for name, text in course.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is not None:
                path.write_text(text.replace("DIGEST", digest), encoding="utf-8")
        curriculum = load_curriculum(tmp_path)
        found = []
        with_checks(
            tmp_path,
            lambda book: found.extend(
                prove(grader(curriculum, sandbox or InProcessSandbox(), book), curriculum.katas, keys=keys)
            ),
        )
        return {claim.name: claim.sentence for claim in found}

    known = set(sys.modules)
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    yield claims
    # pytest would take the checks of the next course, which have the same names, for those of this one.
    for name in set(sys.modules) - known:
        if name.partition(".")[0] in ("katas", "reference"):
            del sys.modules[name]


@pytest.fixture
def broken(prove_course):
    """The claims that break, by name: `broken({path: text})`."""
    return lambda changes: {name: sentence for name, sentence in prove_course(changes).items() if sentence}


def test_claim_names_need_no_torch():
    program = "import sys, grader.claims; sys.exit('torch' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_prove_yields_every_claim_in_order(prove_course, tmp_path):
    claims = prove_course({})

    assert tuple(claims) == tuple(name for _, name in course_claims(load_curriculum(tmp_path)))
    assert not any(claims.values())


def test_prove_tells_its_progress(tmp_path, prove_course):
    prove_course({})
    curriculum, seen = load_curriculum(tmp_path), []

    def work(book):
        claims = prove(
            Grader(curriculum, InProcessSandbox(), book), curriculum.katas, progress=lambda *at: seen.append(at)
        )
        seen.append(next(claims).name)

    with_checks(tmp_path, work)

    assert seen == [("double", 0, 1), "section_page"]


def test_prove_needs_one_runner_for_each_file(prove_course):
    sandbox = RepeatingSandbox()

    claims = prove_course({}, sandbox=sandbox)

    assert not any(claims.values())
    assert sandbox.runners == len([name for name in SOUND if name.endswith(".py")]) - 2  # checks and examples


def test_prove_tells_of_a_section_with_its_first_kata(tmp_path, prove_course):
    prove_course({})
    (kata,) = load_curriculum(tmp_path)
    section = Section(slug="numbers", title="Numbers", katas=(replace(kata, slug="add"), kata))
    curriculum = Curriculum(title="Numbers", root=tmp_path, sections=(section,))
    first = []

    def work(book):
        for one in curriculum:
            claims = prove(Grader(curriculum, InProcessSandbox(), book), [one])
            first.append(next(claims))

    with_checks(tmp_path, work)

    assert [(claim.kata, claim.name) for claim in first] == [("numbers", "section_page"), ("double", "files_expected")]


# Claims that hold by the files alone.


@pytest.mark.parametrize(
    ("page", "sentence"),
    [
        (None, "cannot be read: No such file or directory; write there what the section is about"),
        ("", 'does not begin with a title; write "# Numbers" on its first line'),
        ("What can be done with them.\n", 'does not begin with a title; write "# Numbers" on its first line'),
        ("# Numbers\n\n", "is a title alone; write under it what the section is about"),
    ],
)
def test_section_page_is_there_and_says_something(broken, page, sentence):
    assert broken({"katas/numbers/README.md": page}) == {"section_page": f"katas/numbers/README.md {sentence}"}


def test_files_expected_names_a_missing_file(broken):
    assert broken({KATA + "examples.py": None}) == {
        "files_expected": f"{KATA}examples.py is missing; every kata needs one",
        "files_load": f"{KATA}examples.py is missing: every kata needs one; the rest of this kata waits for it",
    }


@pytest.mark.parametrize("name", [KATA + "solution.py", REFERENCE + "notes.md", ACCEPTED + "deeper/adds_it.py"])
def test_files_expected_names_a_stranger(broken, name):
    assert broken({name: ""}) == {"files_expected": f"{name} is not a file that katas have; move it away"}


def test_files_expected_ignores_bytecode(broken):
    assert broken({REFERENCE + "__pycache__/double.pyc": ""}) == {}


def test_lesson_complete_wants_a_task(broken):
    lesson = SOUND[KATA + "README.md"].replace("## Task", "## What to do")

    assert broken({KATA + "README.md": lesson}) == {
        "lesson_complete": f'{KATA}README.md has no heading "## Task"; say under it what a learner writes'
    }


def test_lesson_complete_wants_two_hints(broken):
    lesson = SOUND[KATA + "README.md"].partition("## Hint 2")[0]

    assert broken({KATA + "README.md": lesson}) == {
        "lesson_complete": f"{KATA}README.md: 1 of 2 hints; write the next, a little stronger than the last"
    }


def test_lesson_complete_tells_why_a_lesson_cannot_be_read(broken):
    lesson = SOUND[KATA + "README.md"].replace("## Hint 2", "## Hint 3")

    assert broken({KATA + "README.md": lesson}) == {
        "lesson_complete": f'{KATA}README.md, line 11: expected "## Hint 2" and found "## Hint 3"; '
        "number the hints 1, 2, 3"
    }


def test_enough_material_counts_accepted_solutions(broken):
    assert broken({ACCEPTED + "sums_it.py": None}) == {
        "enough_material": f"{REFERENCE}accepted holds 2 of the 3 files that it needs; "
        "write the kata in another right way"
    }


def test_enough_material_counts_misconceptions(broken):
    assert broken({MISCONCEPTIONS + "squares_it.py": None}) == {
        "enough_material": f"{REFERENCE}misconceptions holds 5 of the 6 files that it needs; "
        "write another mistake that learners make"
    }


def test_prerequisites_earlier_names_a_late_one():
    kata = Kata(
        slug="double",
        section="numbers",
        title="Double",
        exports=("double",),
        points=4,
        prerequisites=("add", "halve"),
        folder=Path(KATA),
        reference_folder=Path(REFERENCE),
    )
    katas = (replace(kata, slug="add", prerequisites=()), kata, replace(kata, slug="halve", prerequisites=()))
    section = Section(slug="numbers", title="Numbers", katas=katas)
    curriculum = Curriculum(title="Numbers", root=Path(), sections=(section,))

    assert prerequisites_earlier(kata, curriculum) == (
        "halve does not come before double; change the order in katas/curriculum.toml"
    )


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        (ACCEPTED + "adds_it.py", "def double(x:", f"{ACCEPTED}adds_it.py:1: '(' was never closed"),
        (REFERENCE + "double.py", "return 2", f"{REFERENCE}double.py:1: 'return' outside function"),
        (
            MISCONCEPTIONS + "adds_two.py",
            misconception("x + 2") + "answer = 1 / 0\n",
            f"{MISCONCEPTIONS}adds_two.py cannot be imported: ZeroDivisionError: division by zero",
        ),
        (
            MISCONCEPTIONS + "adds_two.py",
            'CAUGHT_BY = ("test_zero")\n',
            f'{MISCONCEPTIONS}adds_two.py:1: CAUGHT_BY is not a tuple of names; write ("test_name",) with its comma',
        ),
        pytest.param(
            REFERENCE + "checks.py",
            "import grader.nothing\n",
            f"{REFERENCE}checks.py cannot be imported: ModuleNotFoundError: No module named 'grader.nothing'",
        ),
        (REFERENCE + "checks.py", "", f"{REFERENCE}checks.py holds no check: define functions named test_..."),
    ],
)
def test_files_load_names_the_file_that_does_not(broken, name, text, reason):
    assert broken({name: text}) == {"files_load": f"{reason}; the rest of this kata waits for it"}


def test_files_load_refuses_a_nul(broken):
    found = broken({ACCEPTED + "adds_it.py": "\0"})

    assert found["files_load"].startswith(f"{ACCEPTED}adds_it.py:")
    assert "null bytes" in found["files_load"]


def test_files_load_ends_the_proof_when_it_breaks(prove_course):
    claims = prove_course({REFERENCE + "double.py": "?"})

    assert list(claims)[-1] == "files_load"


def test_signatures_agree_wants_the_stub_to_define_the_exports(broken):
    facts = SOUND[KATA + "kata.toml"].replace('["double"]', '["double", "halve"]')

    assert broken({KATA + "kata.toml": facts}) == {
        "signatures_agree": f"{KATA}double.py does not define halve; define it, or take it out of exports in kata.toml"
    }


def test_signatures_agree_names_a_missing_function(broken):
    found = broken({ACCEPTED + "adds_it.py": "def twice(x):\n    return x + x\n"})

    assert found["signatures_agree"] == f"{ACCEPTED}adds_it.py does not define double(x); define it as the stub does"


@pytest.mark.parametrize("parameters", ["number", "x, /", "x, *more", "x, *, twice", "x, **more"])
def test_signatures_agree_compares_parameters(broken, parameters):
    text = SOUND[MISCONCEPTIONS + "squares_it.py"].replace("(x)", f"({parameters})")

    found = broken({MISCONCEPTIONS + "squares_it.py": text})

    assert found["signatures_agree"] == (
        f"{MISCONCEPTIONS}squares_it.py defines double({parameters}); call it double(x), as the stub does"
    )


def test_signatures_agree_ignores_annotations_and_defaults(broken):
    text = "def double(x: float = 0.0) -> float:\n    return x + x\n"

    assert broken({ACCEPTED + "adds_it.py": text}) == {}


def a_scenario(parameters):
    return f'def there_and_back({parameters}):\n    """It is saved and loaded."""\n'


@pytest.mark.parametrize("parameters", ["learner, *, scratch_file", "learner, scratch_file"])
def test_signatures_agree_wants_the_file_that_a_scenario_asks_for(broken, parameters):
    asking = {REFERENCE + "scenarios.py": a_scenario(parameters)}
    granting = {KATA + "kata.toml": SOUND[KATA + "kata.toml"] + "[limits]\nscratch_kib = 64\n"}

    assert broken(asking) == {
        "signatures_agree": f"{REFERENCE}scenarios.py: there_and_back has a parameter scratch_file, and "
        f"{KATA}kata.toml grants no file; write scratch_kib = 64 under [limits] there"
    }
    assert broken({**asking, **granting}) == {}


@pytest.mark.parametrize("scenarios", [None, a_scenario("learner, x")])
def test_signatures_agree_wants_no_file_that_nobody_asks_for(broken, scenarios):
    granting = {KATA + "kata.toml": SOUND[KATA + "kata.toml"] + "[limits]\nscratch_kib = 64\n"}

    assert broken({**granting, REFERENCE + "scenarios.py": scenarios}) == {
        "signatures_agree": f"{KATA}kata.toml grants a file, and no scenario has a parameter scratch_file; "
        "take scratch_kib out"
    }


def test_points_agree_adds_the_checks_up(broken):
    assert broken({KATA + "kata.toml": SOUND[KATA + "kata.toml"].replace("4", "5")}) == {
        "points_agree": f"{KATA}kata.toml says points = 5, and reference/numbers/double/checks.py is worth "
        "4; make the two agree"
    }


def test_titles_given_wants_a_docstring(broken):
    assert broken({REFERENCE + "checks.py": CHECKS.replace('    """It keeps the sign."""\n', "")}) == {
        "titles_given": f"{REFERENCE}checks.py: test_negative has no docstring; "
        "write the sentence that a learner reads as its title"
    }


def test_titles_given_wants_a_full_stop(broken):
    assert broken({REFERENCE + "checks.py": CHECKS.replace("the sign.", "the sign")}) == {
        "titles_given": f"{REFERENCE}checks.py: test_negative has a title that does not end with a full "
        "stop; make it one short sentence on one line"
    }


def test_titles_given_wants_different_titles(broken):
    assert broken({REFERENCE + "checks.py": CHECKS.replace("It keeps the sign.", "It leaves zero alone.")}) == {
        "titles_given": f"{REFERENCE}checks.py: test_negative has the title of test_zero; say what this one asks for"
    }


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            misconception("x * x", "test_positive", message=""),
            "has no docstring; write what a learner who made this mistake is told",
        ),
        (misconception("x * x"), "has no CAUGHT_BY; name the checks that must fail on it"),
        (
            misconception("x * x", "test_positiv"),
            "names test_positiv in CAUGHT_BY, which is not a check; name one that is, such as test_positive",
        ),
        (misconception("x * x", "?"), "names ? in CAUGHT_BY, which is not a check; name one that is"),
    ],
)
def test_titles_given_wants_misconceptions_to_speak(broken, text, sentence):
    assert broken({MISCONCEPTIONS + "squares_it.py": text}) == {
        "titles_given": f"{MISCONCEPTIONS}squares_it.py {sentence}"
    }


# The stub.


def test_stub_as_shipped_names_a_stub_that_was_edited(broken):
    toml = SOUND[KATA + "kata.toml"].replace("DIGEST", "0" * 64)
    digest = hashlib.sha256(SOUND[KATA + "double.py"].encode()).hexdigest()

    assert broken({KATA + "kata.toml": toml}) == {
        "stub_as_shipped": f"{KATA}double.py is not the stub as shipped; bring it back with "
        f'`git checkout {KATA}double.py`, or, if it is right, set stub_sha256 = "{digest}" in {KATA}kata.toml'
    }


def test_stub_as_shipped_asks_for_the_digest(broken):
    toml = SOUND[KATA + "kata.toml"].replace('stub_sha256 = "DIGEST"\n', "")
    digest = hashlib.sha256(SOUND[KATA + "double.py"].encode()).hexdigest()

    assert broken({KATA + "kata.toml": toml}) == {
        "stub_as_shipped": f'{KATA}kata.toml does not tell an untouched stub; add stub_sha256 = "{digest}"'
    }


@pytest.mark.parametrize("copy", ["another", None])
def test_stub_as_shipped_asks_for_a_copy(broken, copy):
    assert broken({SHIPPED: copy}) == {
        "stub_as_shipped": f"{SHIPPED} is not the stub, and `kata reset` writes what is there; "
        f"`cp {KATA}double.py {SHIPPED}`"
    }


def test_also_right_asks_for_two_lines(broken):
    assert broken({ACCEPTED + "adds_it.py": solution("x + x"), ACCEPTED + "sums_it.py": solution("sum([x, x])")}) == {
        "also_right": f"{ACCEPTED[:-1]} has 1 of the 2 lines that a learner with full points may be shown; "
        'end more statements with "# also right"'
    }


def test_also_right_asks_for_short_lines(broken):
    long = " + ".join(["x"] * 2 + ["0"] * 40)

    assert broken({ACCEPTED + "adds_it.py": solution(f"{long}  # also right")}) == {
        "also_right": f"{ACCEPTED[:-1]}: `{long}` has 165 characters; mark a line of at most 92"
    }


def test_also_right_refuses_a_mark_on_nothing(broken):
    text = solution("x + x").replace("(x):", "(x):  # also right")

    assert broken({ACCEPTED + "adds_it.py": text}) == {
        "also_right": f'{ACCEPTED}adds_it.py:1: "# also right" has to follow one statement on one line'
    }


def test_stub_unsolved_names_a_check_that_the_stub_does_not_stop(broken):
    assert broken({KATA + "double.py": solution("x")}) == {
        "stub_unsolved": f"{KATA}double.py: test_positive is FAILED (not doubled) instead of "
        "meeting NotImplementedError; make the check depend on what a learner writes"
    }


def test_stub_unsolved_names_a_check_that_takes_the_stub_for_an_answer(broken):
    checks = CHECKS.replace("import ", "import expect_raises, ").replace(
        'expect(learner.double(0.0) == reference.double(0.0), "not doubled")',
        'expect_raises(learner, "RuntimeError").double(0.0)',
    )

    found = broken({REFERENCE + "checks.py": checks})

    assert found["stub_unsolved"] == (
        f"{KATA}double.py: test_zero is PASSED instead of meeting NotImplementedError; "
        "make the check depend on what a learner writes"
    )


def test_stub_unsolved_includes_the_examples(broken):
    examples = 'def test_nothing(learner):\n    """Nothing happens."""\n'

    assert broken({KATA + "examples.py": examples}) == {
        "stub_unsolved": f"{KATA}double.py: test_nothing is PASSED instead of meeting "
        "NotImplementedError; make the check depend on what a learner writes"
    }


def test_stub_unsolved_wants_a_stub_that_imports(broken):
    stub = SOUND[KATA + "double.py"] + "\n\nraise ValueError\n"

    assert broken({KATA + "double.py": stub}) == {
        "stub_unsolved": f"{KATA}double.py:5: ValueError in `raise ValueError`; a stub has to import"
    }


def test_stub_unsolved_compares_with_the_report_that_needs_no_run(prove_course):
    class Generous(Grader):
        def grade_kata(self, *args):
            report = super().grade_kata(*args)
            return replace(report, checks=tuple(replace(check, outcome=Outcome.PASSED) for check in report.checks))

    claims = prove_course({}, grader=Generous)

    assert claims["stub_unsolved"] == (
        f"{KATA}double.py: test_positive is RAISED when it runs and PASSED in the report of an untouched "
        "stub; mend that report in grader/scoring.py"
    )


# A program to repair.

#: The same course with a program in the place of the stub. Each check has a mistake that fails no other.
REPAIRED = {
    KATA + "kata.toml": SOUND[KATA + "kata.toml"] + "to_repair = true\n",
    KATA + "double.py": solution("1 - x"),
    MISCONCEPTIONS + "gives_zero_a_value.py": misconception("2 * x or 1.0", "test_zero"),
    MISCONCEPTIONS + "stops_at_two.py": misconception("2 * min(x, 1.0)", "test_positive"),
}


def test_program_to_repair_may_be_wrong_in_every_way(broken):
    assert broken(REPAIRED) == {}


def test_stub_unsolved_names_a_check_that_a_program_to_repair_passes(broken):
    assert broken({**REPAIRED, KATA + "double.py": solution("x * x")}) == {
        "stub_unsolved": f"{KATA}double.py: test_zero is PASSED instead of failing; make the check depend on a bug of "
        "the program, or plant the bug that it is there for"
    }


def test_stub_unsolved_wants_a_program_to_repair_that_imports(broken):
    program = solution("1 - x") + "\n\nraise ValueError\n"

    assert broken({**REPAIRED, KATA + "double.py": program}) == {
        "stub_unsolved": f"{KATA}double.py:5: ValueError in `raise ValueError`; a stub has to import"
    }


def test_stub_unsolved_wants_no_points_for_an_untouched_program(prove_course):
    class Generous(Grader):
        def grade_kata(self, *args):
            return replace(super().grade_kata(*args), points=1)

    assert prove_course(REPAIRED, grader=Generous)["stub_unsolved"] == (
        f"{KATA}double.py: an untouched program earns points; mend that report in grader/scoring.py"
    )


def test_checks_needed_wants_each_bug_of_a_program_alone(broken):
    assert broken({**REPAIRED, MISCONCEPTIONS + "stops_at_two.py": None}) == {
        "checks_needed": f"{REFERENCE}checks.py: no misconception fails test_positive alone; write one with this bug "
        "only, and a check that the other bugs pass"
    }


# Right solutions.


def test_reference_passes_with_two_keys(broken):
    """The first key draws the first number, the second key the second, and that one is unlucky."""
    checks = "DRAWN = set()\n" + CHECKS.replace("negative(learner, reference)", "negative(learner, reference, draw)")
    checks += '    DRAWN.add(draw.number())\n    expect(len(DRAWN) != 2, "unlucky")\n'

    assert broken({REFERENCE + "checks.py": checks}) == {
        "reference_passes": f"{REFERENCE}double.py gets 3 of 4 points: test_negative is FAILED (unlucky); "
        "mend the check, or the solution"
    }


def test_reference_in_time_names_a_slow_check(broken):
    """Only the positive number takes long, and only its check has a short deadline."""
    reference = "import time\n\n\ndef double(x):\n    time.sleep(0.02 if x == 3 else 0)\n    return 2 * x\n"
    checks = "import pytest\n" + CHECKS.replace("@points(2)", "@pytest.mark.timeout(0.03)\n@points(2)")

    assert broken({REFERENCE + "double.py": reference, REFERENCE + "checks.py": checks}) == {
        "reference_in_time": f"{REFERENCE}double.py takes more than half of the 0.03 s of test_positive; make "
        "the check's inputs smaller, or allow more [limits] seconds in katas/numbers/double/kata.toml"
    }


#: Calls that the two gradings of the reference make, of the three checks and the example; then time is measured.
CALLS_BEFORE_MEASURING = 8


def reference_that_is_late(calls, how):
    """A reference that is late in those calls, counted from the first that is measured."""
    return f"""\
import itertools
import time

NUMBERS = itertools.count({1 - CALLS_BEFORE_MEASURING})


def be_late():
    {how}


def double(x):
    if next(NUMBERS) in {calls!r}:
        be_late()
    return 2 * x
"""


def test_reference_in_time_measures_again_when_the_machine_was_busy(broken):
    facts = SOUND[KATA + "kata.toml"] + "[limits]\nseconds = 0.2\n"
    reference = reference_that_is_late([1], "time.sleep(0.15)")

    assert broken({REFERENCE + "double.py": reference, KATA + "kata.toml": facts}) == {}


def test_reference_in_time_counts_a_call_that_does_not_come_back(broken):
    reference = reference_that_is_late([1, 2], "raise TimeoutError")

    assert list(broken({REFERENCE + "double.py": reference})) == ["reference_in_time"]


def test_accepted_wants_every_point(broken):
    assert broken({ACCEPTED + "adds_it.py": solution("x + x if x > 0 else None")}) == {
        "accepted:adds_it": f"{ACCEPTED}adds_it.py gets 2 of 4 points: test_zero is FAILED "
        "(not doubled); mend the check, or the solution"
    }


def test_accepted_wants_a_solution_that_imports(broken):
    text = solution("x + x") + "\n\nraise OSError\n"

    assert broken({ACCEPTED + "adds_it.py": text}) == {
        "accepted:adds_it": f"{ACCEPTED}adds_it.py:5: OSError in `raise OSError`; a right solution has to import"
    }


def test_many_keys_are_a_claim_when_asked_for(prove_course, tmp_path):
    claims = prove_course({}, keys=3)

    (kata,) = load_curriculum(tmp_path)
    assert tuple(claims) == ("section_page", *claim_names(kata, many_keys=True))
    assert not any(claims.values())


@pytest.mark.parametrize(
    ("place", "path"), [(5, REFERENCE + "double.py"), (25, ACCEPTED + "adds_it.py"), (65, ACCEPTED + "sums_it.py")]
)
def test_many_keys_show_which_are_unlucky(prove_course, place, path):
    """Every file and key draws a number of its own: five without many keys, then twenty for each of the four files."""
    checks = "DRAWN = set()\n" + CHECKS.replace("negative(learner, reference)", "negative(learner, reference, draw)")
    checks += f'    DRAWN.add(draw.number())\n    expect(len(DRAWN) not in ({place + 7}, {place + 9}), "unlucky")\n'

    claims = prove_course({REFERENCE + "checks.py": checks}, keys=20)

    assert {name: sentence for name, sentence in claims.items() if sentence} == {
        "passes_with_many_keys": f'with 2 of 20 keys, "proof 7" the first of them, {path} gets 3 of 4 points: '
        "test_negative is FAILED (unlucky); mend the check, or the solution"
    }


def test_examples_pass_names_an_example_that_the_reference_fails(broken):
    examples = SOUND[KATA + "examples.py"].replace("2.0", "3.0")

    assert broken({KATA + "examples.py": examples}) == {
        "examples_pass": f"{KATA}examples.py: test_one is FAILED (not two) on {REFERENCE}double.py; mend the example"
    }


def test_examples_pass_includes_accepted_solutions(broken):
    assert broken({ACCEPTED + "sums_it.py": solution("x + x if x != 1 else None")}) == {
        "examples_pass": f"{KATA}examples.py: test_one is FAILED (not two) on {ACCEPTED}sums_it.py; mend the example"
    }


# Misconceptions.


def test_misconception_wants_a_mistake(broken):
    assert broken({MISCONCEPTIONS + "squares_it.py": misconception("x + x", "test_zero")}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py passes every check; "
        "write the check that its mistake fails, or move it to accepted/"
    }


def test_misconception_fails_what_it_says(broken):
    text = misconception("x * x", "test_positive", "test_zero")

    assert broken({MISCONCEPTIONS + "squares_it.py": text}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py: test_zero is PASSED in spite of "
        "CAUGHT_BY; mend the check, or CAUGHT_BY"
    }


def test_misconception_does_not_fail_a_skipped_check(broken):
    checks = CHECKS.replace("import ", "import needs, ").replace("def test_neg", "@needs(test_zero)\ndef test_neg")

    found = broken({REFERENCE + "checks.py": checks})

    assert set(found) == {f"misconception:{name}" for name in ("adds_two", "returns_nothing", "wants_a_list")}
    assert found["misconception:adds_two"] == (
        f"{MISCONCEPTIONS}adds_two.py: test_negative is SKIPPED in spite of CAUGHT_BY; mend the check, or CAUGHT_BY"
    )


def test_misconception_wants_a_program_that_imports_in_a_runner(broken):
    """A runner names the module by the kata, the grader by the file."""
    text = misconception("x * x", "test_positive") + '\n\nif __name__ == "double":\n    raise OSError\n'

    assert broken({MISCONCEPTIONS + "squares_it.py": text}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py:11: OSError in `raise OSError`; "
        "a misconception has to import"
    }


def test_misconception_comes_to_an_end(broken):
    text = misconception("x * x", "test_positive").replace(
        "return", "if x == 3:\n        raise TimeoutError\n    return"
    )

    assert broken({MISCONCEPTIONS + "squares_it.py": text}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py: test_positive is TIMED_OUT (no "
        "answer within 2 seconds); it is replayed to recognise learners, so write one that returns or raises"
    }


def test_misconception_shows_a_broken_check(broken):
    checks = CHECKS.replace("learner.double(3.0) ==", "abs(learner.double(3.0)) ==")

    assert broken({REFERENCE + "checks.py": checks}) == {
        "misconception:returns_nothing": f"{REFERENCE}checks.py: test_positive is BROKEN "
        f"(TypeError: bad operand type for abs(): 'NoneType') on {MISCONCEPTIONS}returns_nothing.py; mend the check"
    }


def test_misconception_is_recognised(broken):
    text = misconception("os.urandom(8)", "test_positive").replace("CAUGHT", "import os\n\nCAUGHT")

    assert broken({MISCONCEPTIONS + "squares_it.py": text}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py is not recognised, because it "
        "replies otherwise when it is replayed; take out what changes from run to run"
    }


def test_misconception_that_keeps_state_is_met_as_learners_would(prove_course):
    """Only its second call is wrong; each failed check of a learner's gets a fresh runner, where it has no second."""
    text = misconception("2 * x if not SEEN and not SEEN.append(x) else None", "test_zero")

    claims = prove_course(
        {MISCONCEPTIONS + "squares_it.py": text.replace("CAUGHT", "SEEN = []\nCAUGHT")}, sandbox=RepeatingSandbox()
    )

    assert claims["misconception:squares_it"] == (
        f"{MISCONCEPTIONS}squares_it.py passes every check; "
        "write the check that its mistake fails, or move it to accepted/"
    )


def test_misconception_is_not_taken_for_another(broken):
    twin = SOUND[MISCONCEPTIONS + "squares_it.py"]

    assert broken({MISCONCEPTIONS + "multiplies_it.py": twin}) == {
        "misconception:squares_it": f"{MISCONCEPTIONS}squares_it.py is taken for multiplies_it; "
        "write a check in which the two reply differently, or keep one",
        "misconceptions_distinct": f"{MISCONCEPTIONS}multiplies_it.py and squares_it.py fail the "
        "same checks with the same replies; keep one, or write a check that tells them apart",
    }


KEPT = """


def test_kept(learner):
    \"\"\"It keeps what it is given.\"\"\"
    expect_unchanged(learner, or_none=True).double(3.0)
"""


def test_nothing_earned_names_checks_that_pass_idle_functions(broken):
    checks = CHECKS.replace("@points(2)\n", "").replace("import ", "import expect_unchanged, ") + KEPT

    assert broken({REFERENCE + "checks.py": checks}) == {
        "nothing_earned": f"{REFERENCE}checks.py: functions that do nothing pass test_kept; "
        "let each check begin with a call that has to give something"
    }


def test_nothing_earned_counts_no_check_that_waits_for_another(broken):
    checks = CHECKS.replace("@points(2)\n", "").replace("import ", "import expect_unchanged, needs, ")
    checks += KEPT.replace("def test_kept", "@needs(test_positive)\ndef test_kept")

    assert "nothing_earned" not in broken({REFERENCE + "checks.py": checks})


def test_checks_needed_names_checks_that_nothing_fails(broken):
    checks = CHECKS.replace("@points(2)\n", "")
    checks += (
        '\n\ndef test_again(learner):\n    """It gives something."""\n'
        '    expect(learner.double(True) is not None, "it gave nothing")\n'
    )
    files = {
        MISCONCEPTIONS + "wants_a_list.py": misconception("x if x is True else x[0]", "test_positive"),
        MISCONCEPTIONS + "returns_nothing.py": misconception("x if x is True else None", "test_positive"),
    }

    assert broken({REFERENCE + "checks.py": checks, **files}) == {
        "checks_needed": f"{REFERENCE}checks.py: no misconception fails test_again; "
        "write the mistake that it is there for, or take the check out"
    }
