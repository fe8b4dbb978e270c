"""The command line against a small course and a host that grades as it is told."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from grader.__main__ import main
from grader.errors import KataError, SandboxError
from grader.model import CheckResult, Claim, Kata, KataReport, Outcome, Report, Submission

PROJECT = Path(__file__).parent.parent

CURRICULUM = """\
title = "A small course"

[[section]]
slug = "tensors"
title = "Tensors"
katas = ["transpose", "matmul"]

[[section]]
slug = "activations"
title = "Activations"
katas = ["softmax"]
"""
TITLES = {"transpose": "Transposition", "matmul": "Matrix multiplication", "softmax": "Softmax over classes"}
SECTIONS = {"transpose": "tensors", "matmul": "tensors", "softmax": "activations"}
LESSON = """\
# {title}

Write *{slug}*.

## Hint 1

Read the shapes.

## Hint 2

Read them **aloud**.
"""


class FakeHost:
    """Grades every kata with two points by `outcomes`, PASSED unless told otherwise; remembers how it was called."""

    outcomes: dict[str, Outcome]
    claims: Sequence[Claim]
    failure: BaseException | None
    seen: dict[str, Any]

    def __init__(self, root: Path, *, sandbox: str = "confined") -> None:
        self.seen.update(root=root, sandbox=sandbox)
        self.sandbox = sandbox

    def __enter__(self) -> FakeHost:
        if self.failure:
            raise self.failure
        return self

    def __exit__(self, *exception: object) -> None:
        self.seen["closed"] = True

    def grade(
        self, submission: Submission, katas: Sequence[Kata], *, key: bytes, progress: Callable[[str, int, int], None]
    ) -> Report:
        self.seen.update(submission=submission, katas=[kata.slug for kata in katas], key=key)
        for done, kata in enumerate(katas):
            progress(kata.slug, done, len(katas))
        return Report(
            submission=submission.name,
            course="A small course",
            sandbox=self.sandbox,
            sections=(("tensors", "Tensors"), ("activations", "Activations")),
            katas=tuple(self._grade(kata) for kata in katas),
        )

    def _grade(self, kata: Kata) -> KataReport:
        outcome = self.outcomes.get(kata.slug, Outcome.PASSED)
        points = 2 if outcome is Outcome.PASSED else 0
        check = CheckResult(
            name="test_it",
            title=f"It is a {kata.slug}",
            outcome=outcome,
            points=points,
            points_possible=2,
            message="no",
        )
        return KataReport(
            kata=kata.slug,
            title=kata.title,
            section=kata.section,
            path=kata.stub_path,
            outcome=outcome,
            points=points,
            points_possible=2,
            checks=(check,),
        )


class FakeCrew:
    """Claims what `host.claims` says; it fails as hosts do."""

    host: type[FakeHost]

    def __init__(self, root: Path, size: int) -> None:
        self.host.seen.update(root=root, size=size)

    def __enter__(self) -> FakeCrew:
        if self.host.failure:
            raise self.host.failure
        return self

    def __exit__(self, *exception: object) -> None:
        self.host.seen["closed"] = True

    def prove(self, katas: Sequence[Kata], *, keys: int, progress: Callable[[str, int, int], None]) -> list[Claim]:
        self.host.seen.update(katas=[kata.slug for kata in katas], keys=keys)
        return list(self.host.claims)


def claim(name: str, sentence: str = "") -> Claim:
    return Claim(kata="softmax", name=name, sentence=sentence)


@dataclass(frozen=True)
class Run:
    """What a command left behind; every expectation returns it for the next one."""

    code: int
    out: str
    err: str

    def exits(self, code: int) -> Run:
        assert self.code == code, f"{self.out}\n{self.err}"
        return self

    def prints(self, *texts: str) -> Run:
        assert [text for text in texts if text not in self.out] == [], self.out
        return self

    def prints_nothing(self) -> Run:
        assert self.out == ""
        return self

    def says(self, *texts: str) -> Run:
        assert [text for text in texts if text not in self.err] == [], self.err
        return self

    def says_nothing(self) -> Run:
        assert self.err == ""
        return self

    def complains(self, sentence: str) -> Run:
        """One line on standard error, and nothing else anywhere."""
        assert self.err == f"kata: {sentence}\n"
        return self.prints_nothing()


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sections, three katas; the working folder of every test."""
    root = tmp_path / "course"
    for slug, section in SECTIONS.items():
        folder = root / "katas" / section / slug
        folder.mkdir(parents=True)
        (folder / "kata.toml").write_text(f'title = "{TITLES[slug]}"\nexports = ["{slug}"]\npoints = 2\n')
        (folder / "README.md").write_text(LESSON.format(title=TITLES[slug], slug=slug))
        for stub in (folder / f"{slug}.py", root / "katas" / ".shipped" / f"{slug}.py"):
            stub.parent.mkdir(exist_ok=True)
            stub.write_text(f"def {slug}(x):\n    raise NotImplementedError\n")
    (root / "katas" / "curriculum.toml").write_text(CURRICULUM)
    (root / "reference").mkdir()

    monkeypatch.chdir(root)
    for name in ("KATA_KEY", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return root


@pytest.fixture(autouse=True)
def host(monkeypatch: pytest.MonkeyPatch) -> type[FakeHost]:
    """A class of its own for every test, so that nothing is remembered from the one before."""
    attributes = {"outcomes": {}, "claims": (), "failure": None, "seen": {}}
    module = types.ModuleType("grader.hosting")
    module.Host = type("Host", (FakeHost,), attributes)
    monkeypatch.setitem(sys.modules, "grader.hosting", module)
    crew = types.ModuleType("grader.crew")
    crew.Crew = type("Crew", (FakeCrew,), {"host": module.Host})
    crew.usable_cores = lambda: 2
    monkeypatch.setitem(sys.modules, "grader.crew", crew)
    return module.Host


@pytest.fixture
def run_kata(capsys: pytest.CaptureFixture[str]) -> Callable[..., Run]:
    def run(*arguments: object) -> Run:
        with pytest.raises(SystemExit) as exit_:
            main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Run(code=exit_.value.code, out=captured.out, err=captured.err)

    return run


def test_bare_command_shows_help(run_kata):
    run = run_kata()

    assert all(name in run.out + run.err for name in ("list", "show", "hint", "grade", "prove"))


def test_list_shows_katas_points_and_totals(run_kata):
    run_kata("list").exits(0).says("`make show KATA=transpose` shows the first", "`make show KATA=tensors`")

    assert run_kata("list").out.splitlines() == [
        "A small course                              attempts  points",
        "",
        "Tensors (tensors)            0 of 2 solved               0/4",
        "  · transpose  Transposition                             0/2",
        "  · matmul     Matrix multiplication                     0/2",
        "",
        "Activations (activations)    0 of 1 solved               0/2",
        "  · softmax    Softmax over classes                      0/2",
        "",
        "Total                        0 of 3 solved               0/6",
    ]


def test_list_outside_a_course_says_where_to_go(run_kata, tmp_path):
    run_kata("list", "--course", tmp_path).exits(2).says("kata: no course here: ", "katas/curriculum.toml")


def test_list_names_the_mistake_in_a_broken_course(run_kata, course):
    (course / "katas" / "curriculum.toml").write_text("title = ")

    run_kata("list").exits(2).prints_nothing().says("kata: katas/curriculum.toml")


def test_course_is_found_from_a_folder_below(run_kata, course, monkeypatch):
    monkeypatch.chdir(course / "katas" / "tensors" / "matmul")

    run_kata("list").exits(0).prints("A small course")


def test_show_prints_the_path_first_and_no_hints(run_kata):
    run = run_kata("show", "softmax").exits(0).says("hint: `make hint KATA=softmax` shows the first of 2")

    run.says("next: edit katas/activations/softmax/softmax.py\n", "`make grade KATA=softmax` grades it")

    assert run.out == "katas/activations/softmax/softmax.py\n\n# Softmax over classes\n\nWrite *softmax*.\n"


def test_show_lays_out_markdown_on_a_terminal(run_kata, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")

    run = run_kata("show", "softmax").exits(0).prints("\x1b[3msoftmax\x1b[0m")

    assert "# Softmax" not in run.out


@pytest.mark.parametrize("command", ["grade", "watch"])
def test_copy_without_checks_is_told_apart_from_a_broken_one(run_kata, course, command):
    (course / "reference").rmdir()

    run_kata(command).exits(2).prints_nothing().says(
        "the hidden checks are in reference/, which this copy of the course"
    )


def test_show_suggests_the_closest_kata(run_kata):
    run_kata("show", "sofmax").exits(2).prints_nothing().says('did you mean "softmax"?', "`kata list` shows all")


@pytest.mark.parametrize("name", ["tensors", "katas/tensors"])
def test_show_prints_the_page_of_a_section_and_its_katas(run_kata, course, name):
    (course / "katas" / "tensors" / "README.md").write_text("# Tensors\n\nWhat *they* are.\n")

    run = run_kata("show", name).exits(0).says("`make show KATA=transpose` shows its first lesson")

    assert run.out.splitlines() == [
        "# Tensors",
        "",
        "What *they* are.",
        "",
        "Tensors (tensors)      0 of 2 solved               0/4",
        "  · transpose  Transposition                       0/2",
        "  · matmul     Matrix multiplication               0/2",
    ]


def test_show_prints_a_section_of_one_kata_as_a_section(run_kata, course):
    (course / "katas" / "activations" / "README.md").write_text("# Activations\n\nBends.\n")

    run_kata("show", "activations").exits(0).prints("# Activations", "0 of 1 solved")


def test_show_lays_out_the_page_of_a_section_on_a_terminal(run_kata, course, monkeypatch):
    (course / "katas" / "tensors" / "README.md").write_text("# Tensors\n\nWhat *they* are.\n")
    monkeypatch.setenv("FORCE_COLOR", "1")

    run_kata("show", "tensors").exits(0).prints("\x1b[3mthey\x1b[0m", "transpose  Transposition")


def test_show_says_that_a_section_has_no_page(run_kata):
    run_kata("show", "tensors").exits(2).complains(
        "katas/tensors/README.md cannot be read: No such file or directory; write there what the section is about"
    )


def test_hint_asks_for_one_kata_when_given_a_section(run_kata):
    run_kata("hint", "tensors").exits(2).complains('"tensors" names 2 katas; name one of them: transpose, matmul')


def test_show_without_a_name_is_about_the_current_kata(run_kata):
    run_kata("show").exits(0).prints("# Transposition")

    run_kata("grade", "matmul")

    run_kata("show").exits(0).prints("# Matrix multiplication")


def test_hint_shows_the_first_and_the_way_to_the_next(run_kata):
    run = run_kata("hint", "softmax").exits(0)

    assert run.out == "Hint 1 of 2 for softmax\n\nRead the shapes.\n"
    run.says("next: `make hint KATA=softmax` shows hint 2 of 2")


def test_hint_shows_the_last_without_a_next(run_kata):
    run_kata("hint", "softmax", "--number", 2).exits(0).prints("Hint 2 of 2", "Read them **aloud**.").says_nothing()


def test_hint_beyond_the_last_is_kind(run_kata):
    run = run_kata("hint", "softmax", "--number", 3).exits(0).prints_nothing()

    assert run.err == "softmax has 2 hints; `make show KATA=softmax` shows the task again\n"


@pytest.mark.parametrize(("hints", "sentence"), [(0, "softmax has no hints;"), (1, "softmax has 1 hint;")])
def test_hint_counts_what_a_kata_has(run_kata, course, hints, sentence):
    lesson = course / "katas" / "activations" / "softmax" / "README.md"
    lesson.write_text("# Softmax\n" + "## Hint 1\n\nRead.\n" * hints)

    run_kata("hint", "softmax", "--number", 2).exits(0).says(sentence)


def test_hint_refuses_the_number_zero(run_kata):
    run_kata("hint", "softmax", "--number", 0).exits(2).prints_nothing().says("--number")


def test_grade_exits_zero_when_everything_passes(run_kata, host, course):
    run_kata("grade").exits(0).prints("6/6 points, 100 %", "All 6 points. Well done!")

    assert host.seen["root"] == course
    assert host.seen["katas"] == ["transpose", "matmul", "softmax"]
    assert host.seen["closed"]


def test_grade_exits_one_when_something_fails(run_kata, host):
    host.outcomes["softmax"] = Outcome.FAILED

    run_kata("grade").exits(1).prints("0/2", "4/6 points, 66 %", "`make hint KATA=softmax`")


def test_grade_exits_two_when_broken(run_kata, host):
    host.outcomes |= {"softmax": Outcome.BROKEN, "matmul": Outcome.FAILED}

    run_kata("grade", "--fail-under", 0).exits(2).prints("BROKEN", "the grader's fault, not yours")


def test_grade_narrows_to_katas_and_sections(run_kata, host):
    run_kata("grade", "softmax", "transpose").exits(0)
    assert host.seen["katas"] == ["transpose", "softmax"]

    run_kata("grade", "tensors").exits(0)
    assert host.seen["katas"] == ["transpose", "matmul"]


def test_grade_shows_every_check_of_a_single_kata(run_kata):
    run = run_kata("grade", "softmax").exits(0).prints("It is a softmax", "2/2")

    assert "Total" not in run.out


def test_grade_shows_passed_checks_when_verbose(run_kata):
    assert "It is a softmax" not in run_kata("grade").out

    run_kata("grade", "--verbose").prints("It is a softmax", "It is a matmul", "Total")


def test_grade_reads_the_course_unless_told_otherwise(run_kata, host, course):
    run_kata("grade")

    submission = host.seen["submission"]
    assert submission.name == "course"
    assert submission.source("softmax").text.startswith("def softmax")


def test_grade_of_a_single_file_is_about_its_kata_alone(run_kata, host, tmp_path):
    file = tmp_path / "softmax.py"
    file.write_text("def softmax(x): ...")

    run_kata("grade", "--submission", file).exits(0)

    assert host.seen["katas"] == ["softmax"]


def test_grade_reports_katas_that_a_folder_lacks(run_kata, host, tmp_path):
    folder = tmp_path / "alice"
    folder.mkdir()
    (folder / "softmax.py").write_text("")

    run_kata("grade", "--submission", folder)

    assert host.seen["katas"] == ["transpose", "matmul", "softmax"]
    assert "missing" in host.seen["submission"].problem("matmul")


def test_grade_names_a_submission_that_is_missing(run_kata, tmp_path):
    run_kata("grade", "--submission", tmp_path / "nobody").exits(2).prints_nothing().says("kata: ", "nobody")


def test_grade_writes_one_json_object_and_nothing_else(run_kata):
    run = run_kata("grade", "--format", "json").exits(0).says_nothing()

    assert json.loads(run.out)["points"] == 6


def test_grade_writes_one_page_and_nothing_else(run_kata):
    run = run_kata("grade", "--format", "html").exits(0).says_nothing()

    assert run.out.startswith("<!doctype html>\n")
    assert "README.md</code>" in run.out


def test_grade_links_a_page_in_the_course_to_its_lessons(run_kata, course):
    (course / "out").mkdir()

    run_kata("grade", "--format", "html", "--output", "out/report.html").exits(0).says("out/report.html")

    assert '<a href="../katas/' in (course / "out" / "report.html").read_text()


def test_grade_refuses_an_unknown_format(run_kata):
    run_kata("grade", "--format", "pdf").exits(2).prints_nothing().says("--format", "text", "json", "html")


def test_grade_writes_the_report_to_a_file(run_kata, host, course):
    host.outcomes["softmax"] = Outcome.FAILED
    (course / "report.json").write_text("yesterday's")

    run = run_kata("grade", "--format", "json", "--output", "report.json").exits(1).prints_nothing()

    assert json.loads((course / "report.json").read_text())["points"] == 4
    assert run.err == "2 of 3 katas passed, 4/6 points, 66 %; the report is in report.json\n"
    assert sorted(path.name for path in course.iterdir()) == [".kata", "katas", "reference", "report.json"]


def test_grade_writes_files_without_colour(run_kata, course, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "50")

    run_kata("grade", "--output", "report.txt").exits(0)

    text = (course / "report.txt").read_text()
    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) == 80


def test_grade_shows_the_report_when_the_folder_is_missing(run_kata):
    run = run_kata("grade", "--output", "nowhere/report.txt").exits(2).prints("All 6 points.")

    sentence = "nowhere/report.txt cannot be written: No such file or directory; the report was shown instead"
    assert run.err == f"kata: {sentence}\n"


def test_grade_shows_the_report_when_the_file_is_a_folder(run_kata, course):
    run_kata("grade", "--output", "katas").exits(2).prints("All 6 points.").says("katas cannot be written")

    assert sorted(path.name for path in course.iterdir()) == ["katas", "reference"]


@pytest.mark.skipif(os.name != "posix", reason="named pipes and devices are of POSIX systems")
def test_grade_writes_to_devices_as_they_are(run_kata):
    run_kata("grade", "--output", os.devnull).exits(0).says("the report is in /dev/null")

    assert not Path(os.devnull).is_file()


def test_grade_follows_a_link_to_the_report(run_kata, course, tmp_path):
    (course / "report.txt").symlink_to(tmp_path / "kept.txt")

    run_kata("grade", "--output", "report.txt").exits(0)

    assert (course / "report.txt").is_symlink()
    assert "All 6 points." in (tmp_path / "kept.txt").read_text()


@pytest.mark.parametrize(("percent", "code"), [("66.66", 0), ("66.67", 1), ("0", 0), ("100", 1)])
def test_grade_compares_with_fail_under(run_kata, host, percent, code):
    host.outcomes["softmax"] = Outcome.FAILED

    run_kata("grade", "--fail-under", percent).exits(code)


def test_grade_says_why_it_failed_under(run_kata, host):
    host.outcomes["softmax"] = Outcome.FAILED

    run_kata("grade", "--fail-under", 90).exits(1).says("66.66 % of the points is below 90 %")


@pytest.mark.parametrize("percent", ["-1", "100.5", "nan", "half"])
def test_grade_refuses_a_share_out_of_range(run_kata, percent):
    run_kata("grade", f"--fail-under={percent}").exits(2).prints_nothing().says("--fail-under")


def test_grade_takes_the_key_from_option_environment_or_default(run_kata, host, monkeypatch):
    run_kata("grade")
    assert host.seen["key"] == b"practice"

    monkeypatch.setenv("KATA_KEY", "from the environment")
    run_kata("grade")
    assert host.seen["key"] == b"from the environment"

    run_kata("grade", "--key", "grün")
    assert host.seen["key"] == "grün".encode()


def test_help_does_not_show_the_key(run_kata, monkeypatch):
    monkeypatch.setenv("KATA_KEY", "hush")

    assert "hush" not in run_kata("grade", "--help").prints("KATA_KEY").out


def test_grade_in_a_process_is_practice_only(run_kata, host):
    run_kata("grade", "--sandbox", "process").exits(0).prints("practice only: not isolated, not an official grade")

    assert host.seen["sandbox"] == "process"


def test_grade_reports_a_sandbox_that_cannot_start(run_kata, host):
    host.failure = SandboxError("the kernel has no Landlock; use Linux 6.7 or later")

    run_kata("grade").exits(2).complains("the kernel has no Landlock; use Linux 6.7 or later")


def test_error_stays_on_one_line_and_is_sanitised(run_kata, host):
    host.failure = SandboxError("first\nsecond \x1b[2J")

    run_kata("grade").exits(2).complains(r"first\nsecond \x1b[2J")


def test_interrupt_is_one_line(run_kata, host):
    host.failure = KeyboardInterrupt()

    run_kata("grade").exits(130).complains("stopped")


def test_unexpected_error_never_looks_like_a_failed_kata(run_kata, host):
    host.failure = ZeroDivisionError("ours")

    run_kata("grade").exits(2).says("ZeroDivisionError: ours", "this is a fault in the grader")


def test_prove_exits_zero_when_every_claim_holds(run_kata, host):
    host.claims = [claim("reference_passes"), claim("stub_fails")]

    run = run_kata("prove", "softmax").exits(0).says_nothing()

    assert run.out == "2 claims about 1 kata, 0 broken\n"
    assert host.seen["katas"] == ["softmax"]


def test_prove_prints_a_line_for_every_broken_claim(run_kata, host):
    host.claims = [
        claim("reference_passes", "test_it fails\non the reference"),
        claim("stub_fails"),
    ]

    run = run_kata("prove").exits(1)

    assert run.out.splitlines() == [
        r"softmax: reference_passes: test_it fails\non the reference",
        "2 claims about 3 katas, 1 broken",
    ]


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ([], 2),
        (["softmax"], 1),
        (["--jobs", 1], 1),
        (["--jobs", 3], 3),
        (["--jobs", 8], 3),
    ],
    ids=lambda value: str(value),
)
def test_prove_uses_every_core_and_never_more_hosts_than_katas(run_kata, host, words, size):
    host.claims = [claim("reference_passes")]

    run_kata("prove", *words).exits(0)

    assert host.seen["size"] == size
    assert host.seen["closed"]


def test_prove_asks_for_more_keys_when_told(run_kata, host):
    host.claims = [claim("reference_passes")]

    run_kata("prove").exits(0)
    assert host.seen["keys"] == 0

    run_kata("prove", "--keys", 50).exits(0)
    assert host.seen["keys"] == 50


def test_prove_refuses_no_jobs(run_kata):
    run_kata("prove", "--jobs", 0).exits(2).prints_nothing().says("--jobs")


def test_prove_of_nothing_is_no_proof(run_kata):
    run_kata("prove", "tensors").exits(2).complains("nothing was proven: there is no claim about transpose, matmul")


def test_prove_reports_what_stops_it(run_kata, host):
    host.failure = KataError("reference/ is missing: a learner's copy cannot be proven")

    run_kata("prove").exits(2).complains("reference/ is missing: a learner's copy cannot be proven")


def test_colour_needs_a_terminal_or_force_color(run_kata, monkeypatch):
    assert "\x1b" not in run_kata("grade").out

    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run_kata("grade").out

    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run_kata("grade").out


def kata(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """A real process, with the project on its path."""
    environment = {**os.environ, "PYTHONPATH": str(PROJECT), **options.pop("env", {})}
    return subprocess.run([sys.executable, *arguments], text=True, env=environment, check=False, **options)


def test_list_imports_neither_torch_nor_rich():
    script = "import atexit, sys; atexit.register(lambda: print(*sorted({m.partition('.')[0] for m in sys.modules})));"

    run = kata("-c", f"{script} from grader.__main__ import main; main(['list'])", capture_output=True)

    imported = run.stdout.splitlines()[-1].split()
    assert "typer" in imported
    assert {"torch", "numpy", "rich", "pytest"} & set(imported) == set()


@pytest.mark.skipif(os.name != "posix", reason="closed pipes look different elsewhere")
def test_closed_pipe_is_quiet():
    read_end, write_end = os.pipe()
    os.close(read_end)

    with os.fdopen(write_end, "w") as closed:
        run = kata("-m", "grader", "list", stdout=closed, stderr=subprocess.PIPE)

    assert (run.returncode, run.stderr) == (0, kata("-m", "grader", "list", capture_output=True).stderr)


def begin(course: Path, slug: str, text: str = "def f(x): ...\n") -> Path:
    """Put something in a stub."""
    stub = course / "katas" / SECTIONS[slug] / slug / f"{slug}.py"
    stub.write_text(text)
    return stub


def test_grade_records_what_list_shows(run_kata, host, course):
    host.outcomes["matmul"] = Outcome.FAILED
    run_kata("grade", "tensors").exits(1)
    begin(course, "matmul")
    run_kata("grade", "tensors").exits(1)

    run = run_kata("list").says("next: `make show` shows the lesson of matmul, where you are")

    assert run.out.splitlines()[2:5] == [
        "Tensors (tensors)            1 of 2 solved         3     2/4",
        "  ✓ transpose  Transposition                       1     2/2",
        "> ✗ matmul     Matrix multiplication               2     0/2",
    ]


def test_list_has_signs_for_any_terminal(run_kata, host, monkeypatch):
    monkeypatch.setattr("grader.cli.shows_signs", lambda: False)
    host.outcomes["matmul"] = Outcome.FAILED
    run_kata("grade", "tensors")

    run = run_kata("list").prints("ok transpose", "> x  matmul", ".  softmax")

    assert run.out.isascii()


def test_list_colours_signs_on_a_terminal(run_kata, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    run_kata("grade", "transpose")

    run_kata("list").prints("\x1b[32m✓ \x1b[0mtranspose")


def test_grade_counts_the_same_file_once(run_kata, host):
    host.outcomes["softmax"] = Outcome.FAILED
    run_kata("grade", "softmax")
    run_kata("grade", "softmax", "--sandbox", "process")

    run_kata("list").prints("softmax    Softmax over classes                1     0/2")


def test_grade_of_a_submission_records_nothing(run_kata, course, tmp_path):
    (tmp_path / "softmax.py").write_text("def softmax(x): ...\n")

    run_kata("grade", "--submission", tmp_path / "softmax.py").exits(0)

    assert not (course / ".kata").exists()


def test_grade_goes_on_when_progress_cannot_be_kept(run_kata, course):
    (course / ".kata").write_text("in the way")

    run = run_kata("grade", "softmax").exits(0).prints("2/2")

    assert run.err.startswith("progress is not kept: .kata/progress.json is out of reach: .kata is not a folder; ")


def test_grade_celebrates_a_section_once(run_kata):
    run_kata("grade", "tensors").says("\nSection finished: Tensors. Well done! 2 of 3 katas are solved.\n")

    run_kata("grade", "tensors").says_nothing()


def test_grade_celebrates_the_course(run_kata):
    run_kata("grade").says("\nCourse finished: every one of its 3 katas is solved. Congratulations!\n")

    run_kata("list").says("all katas are solved, 3 of them")
    run_kata("next").exits(0).prints_nothing().says("all katas are solved, 3 of them; `make solution KATA=...`")


def test_next_goes_on_and_says_how_to_go_back(run_kata, host, course):
    host.outcomes["transpose"] = Outcome.FAILED
    begin(course, "transpose")
    run_kata("next").exits(0).prints("# Transposition")
    run_kata("grade", "transpose")

    run_kata("next").exits(0).prints("# Matrix mult").says("back: `make show KATA=transpose`, which is not solved yet")

    run_kata("list").prints("> · matmul").says("`make show` shows the lesson of matmul, where you are")


def test_next_skips_what_is_solved_and_begins_again_at_the_end(run_kata):
    run_kata("grade", "matmul")
    run_kata("list").says("next: `make next` goes on with softmax")

    run_kata("next").prints("# Softmax over classes")

    run_kata("next").prints("# Transposition")


def test_hint_remembers_what_was_shown(run_kata):
    run_kata("hint", "softmax").prints("Hint 1 of 2")

    run_kata("hint", "softmax").prints("Hint 2 of 2").says_nothing()

    run = run_kata("hint", "softmax").exits(0).prints_nothing()
    assert run.err == "softmax has 2 hints, all seen; `make hint KATA=softmax NUMBER=1` shows the first\n"
    run_kata("hint", "softmax", "--number", 1).prints("Hint 1 of 2")


def test_hint_without_a_name_is_about_the_current_kata(run_kata):
    run_kata("grade", "softmax")

    run_kata("hint").prints("Hint 1 of 2 for softmax")


@pytest.fixture
def reference(course: Path) -> Path:
    folder = course / "reference" / "activations" / "softmax"
    (folder / "accepted").mkdir(parents=True)
    (folder / "softmax.py").write_text('"""Turn logits\ninto probabilities."""\n\ndef softmax(x): ...\n')
    (folder / "accepted" / "calls_it.py").write_text('"""Calls it.\n\nAnd why."""\n\nf(x)  # also right\n')
    return folder


def test_solution_waits_for_all_points(run_kata, host, reference):
    host.outcomes["softmax"] = Outcome.FAILED
    run_kata("grade", "softmax")

    run_kata("solution", "softmax").exits(2).complains(
        "softmax is not solved yet; once it has all points, this shows other ways to write it"
    )


def test_solution_shows_the_reference_and_what_is_accepted(run_kata, reference):
    run_kata("grade", "softmax")

    run = run_kata("solution").exits(0).says_nothing()

    assert run.out == (
        "# Softmax over classes\n\n2 ways to write it; the first is the reference.\n\n"
        "## Turn logits into probabilities\n\n```python\ndef softmax(x): ...\n```\n\n"
        "## Calls it\n\nAnd why.\n\n```python\nf(x)\n```\n"
    )


def test_solution_is_coloured_on_a_terminal(run_kata, reference, monkeypatch):
    run_kata("grade", "softmax")
    monkeypatch.setenv("FORCE_COLOR", "1")

    run = run_kata("solution").prints("\x1b[")

    assert "```" not in run.out


def test_solution_in_a_copy_without_reference_says_so(run_kata):
    run_kata("grade", "softmax")

    run_kata("solution", "softmax").exits(2).complains(
        "solutions are in reference/, which this copy of the course does not have"
    )


class Answer:
    """A standard input where somebody sits, or nobody."""

    def __init__(self, line: str, is_terminal: bool = True) -> None:
        self.line, self.isatty = line, lambda: is_terminal

    def readline(self) -> str:
        return self.line


def test_reset_asks_keeps_the_file_and_forgets(run_kata, course, monkeypatch):
    stub = begin(course, "softmax", "mine")
    run_kata("grade", "softmax")
    monkeypatch.setattr("sys.stdin", Answer("y\n"))

    run = run_kata("reset", "softmax").exits(0).says("  katas/activations/softmax/softmax.py\n", "Reset 1 kata?")

    (kept,) = stub.parent.glob("*.kept-*")
    assert (stub.read_text(), kept.read_text()) == ((course / "katas/.shipped/softmax.py").read_text(), "mine")
    run.prints(f"katas/activations/softmax/softmax.py is as it was shipped; your file is {kept.relative_to(course)}")
    run_kata("list").prints("· softmax", "0 of 3 solved")


@pytest.mark.parametrize("line", ["n\n", "\n", ""])
def test_reset_does_nothing_without_a_yes(run_kata, course, monkeypatch, line):
    stub = begin(course, "softmax", "mine")
    monkeypatch.setattr("sys.stdin", Answer(line))

    run_kata("reset", "softmax").exits(1).prints_nothing().says("nothing was reset")

    assert stub.read_text() == "mine"


def test_reset_refuses_when_nobody_can_be_asked(run_kata, course, monkeypatch):
    stub = begin(course, "softmax", "mine")
    monkeypatch.setattr("sys.stdin", Answer("y\n", is_terminal=False))

    run_kata("reset", "softmax").exits(2).says("kata: nobody can be asked here; --yes resets without asking")

    assert stub.read_text() == "mine"


def test_reset_all_lists_what_it_resets_and_asks_once(run_kata, course, monkeypatch):
    begin(course, "softmax")
    begin(course, "matmul")
    monkeypatch.setattr("sys.stdin", Answer("yes\n"))

    run = run_kata("reset", "--all").exits(0).says("Reset 2 katas?")

    assert "transpose" not in run.out + run.err
    assert run.out.count("is as it was shipped") == 2
    run_kata("reset", "--all").exits(0).prints_nothing().says("nothing to reset: all is as it was shipped")


def test_reset_without_asking(run_kata, course):
    stub = begin(course, "softmax")

    run_kata("reset", "softmax", "--yes").exits(0).prints("is as it was shipped")

    assert "NotImplementedError" in stub.read_text()


@pytest.mark.parametrize("names", [(), ("softmax", "--all")])
def test_reset_wants_names_or_all(run_kata, names):
    run_kata("reset", *names).exits(2).complains("name the katas to reset, or --all; `kata reset softmax`, say")


def test_watch_needs_one_kata_that_exists(run_kata):
    run_kata("watch", "tensors").exits(2).complains('"tensors" names 2 katas; name one of them: transpose, matmul')
    assert "nope" in run_kata("watch", "nope").exits(2).prints_nothing().err
