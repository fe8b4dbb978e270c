"""What a learner has done: the values, the file, two writers at once, and a crash in the middle."""

from __future__ import annotations

import datetime
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader import progress as module
from grader.model import Curriculum, Kata, KataReport, Outcome, Report, Section, Source, Submission
from grader.progress import KataProgress, Progress, Unreadable, decode, digests_of, encode, load, record, update

TODAY = datetime.date(2026, 11, 24)
SLUGS = ("one", "two", "three")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def a_kata(slug: str) -> Kata:
    return Kata(slug=slug, section="s", title=slug, exports=("f",), points=8, folder=Path(), reference_folder=Path())


COURSE = Curriculum(
    title="A course",
    root=Path(),
    sections=(
        Section(slug="s", title="S", katas=(a_kata("one"), a_kata("two"))),
        Section(slug="t", title="T", katas=(a_kata("three"),)),
    ),
)


def a_report(**outcomes: Outcome) -> Report:
    """A kata for each name, with all points where it passed and three where it did not."""
    katas = tuple(
        KataReport(
            kata=slug,
            title=slug,
            section="s",
            path=f"{slug}.py",
            outcome=outcome,
            points=8 if outcome is Outcome.PASSED else 3,
            points_possible=8,
        )
        for slug, outcome in outcomes.items()
    )
    return Report(submission="me", course="A course", sandbox="confined", sections=(("s", "S"),), katas=katas)


def solved(*slugs: str, current: str = "") -> Progress:
    return Progress(current_slug=current, katas={slug: KataProgress(attempts=1, solved=TODAY) for slug in slugs})


@pytest.fixture
def told():
    return []


@pytest.fixture
def kept(tmp_path):
    """The file, with a folder to lie in."""
    (tmp_path / ".kata").mkdir()
    return tmp_path / ".kata" / "progress.json"


# The values.


def test_report_of_a_begun_kata_is_an_attempt():
    progress = Progress().with_report(a_report(one=Outcome.FAILED), {"one": "a"}, today=TODAY)

    assert progress.of("one") == KataProgress(attempts=1, points=3, digest="a")
    assert progress.current(COURSE).slug == "one"


def test_report_of_the_same_text_is_no_other_attempt():
    report = a_report(one=Outcome.FAILED)

    progress = Progress().with_report(report, {"one": "a"}).with_report(report, {"one": "a"})
    assert progress.of("one").attempts == 1

    assert progress.with_report(report, {"one": "b"}).of("one").attempts == 2


def test_report_with_all_points_solves_for_good():
    progress = Progress().with_report(a_report(one=Outcome.PASSED), {"one": "a"}, today=TODAY)

    later = progress.with_report(a_report(one=Outcome.FAILED), {"one": "b"}, today=TODAY + datetime.timedelta(1))

    assert later.of("one") == KataProgress(attempts=2, points=8, solved=TODAY, digest="b")
    assert later.is_solved("one")


@pytest.mark.parametrize("change", [{"started": False}, {"outcome": Outcome.BROKEN}])
def test_report_of_what_was_not_begun_or_is_broken_leaves_no_trace(change):
    report = a_report(one=Outcome.FAILED, two=Outcome.FAILED)
    report = replace(report, katas=tuple(replace(kata, **change) for kata in report.katas))

    assert Progress().with_report(report, {"one": "a", "two": "b"}) == Progress()


def test_report_of_a_missing_file_leaves_no_trace():
    assert Progress().with_report(a_report(one=Outcome.FAILED, two=Outcome.FAILED), {}) == Progress()


def test_report_finds_the_kata_whose_text_is_new():
    report = a_report(one=Outcome.FAILED, two=Outcome.FAILED, three=Outcome.PASSED)
    progress = Progress().with_report(report, {"one": "a", "two": "b", "three": "c"})
    assert progress.current_slug == "one"

    progress = progress.with_report(report, {"one": "a", "two": "b", "three": "new"})
    assert progress.current_slug == "three"

    assert progress.with_report(report, {"one": "a", "two": "b", "three": "new"}).current_slug == "three"


def test_hints_are_counted_once():
    assert Progress().with_hint("one", 2).with_hint("one", 1).of("one").hints == 2


def test_current_is_the_first_unsolved_until_there_is_one():
    assert Progress().current(COURSE).slug == "one"
    assert solved("one").current(COURSE).slug == "two"
    assert solved(*SLUGS).current(COURSE).slug == "three"
    assert solved(*SLUGS, current="one").current(COURSE).slug == "one"
    assert solved("one", current="gone").current(COURSE).slug == "two"


@pytest.mark.parametrize(
    ("progress", "following"),
    [
        (Progress(), "one"),
        (Progress(current_slug="one"), "two"),
        (Progress(current_slug="three"), "one"),
        (solved("two", current="one"), "three"),
        (solved("one", "two", current="three"), "three"),
    ],
)
def test_next_kata_comes_after_the_current_one(progress, following):
    assert progress.next_kata(COURSE).slug == following


def test_next_kata_is_none_when_all_are_solved():
    assert solved(*SLUGS).next_kata(COURSE) is None


def test_finished_is_what_has_every_kata_solved():
    progress = solved("one", "two")

    assert progress.has_finished(COURSE.sections[0])
    assert not progress.has_finished(COURSE)
    assert not progress.has_finished(Curriculum(title="", root=Path(), sections=()))


def test_kata_can_be_forgotten():
    assert solved("one", "two").without("one").without("three") == solved("two")


def test_digests_are_those_of_the_texts():
    submission = Submission(name="me", sources=(Source(kata="one", path="one.py", text="\udc80"),))

    assert list(digests_of(submission)) == ["one"]


# The file.

counts = st.integers(0, 10**9)
katas = st.builds(
    KataProgress, attempts=counts, points=counts, solved=st.none() | st.dates(), hints=counts, digest=st.text()
)
progresses = st.builds(Progress, current_slug=st.text(), katas=st.dictionaries(st.text(), katas, max_size=4))


@given(progresses)
def test_codec_gives_back_what_it_was_given(progress):
    assert decode(encode(progress)) == progress


@given(st.binary())
def test_codec_refuses_what_is_no_file_of_ours(content):
    with pytest.raises(Unreadable):
        decode(content)


@given(progresses, st.data())
def test_codec_refuses_every_beginning_of_a_file(progress, data):
    content = encode(progress)
    length = data.draw(st.integers(0, len(content) - 3))

    with pytest.raises(Unreadable, match="is damaged"):
        decode(content[:length])


def test_file_is_readable_and_small(tmp_path, told):
    update(tmp_path, lambda progress: progress.with_hint("one", 1).with_current("one"), told.append)

    assert (tmp_path / ".kata/progress.json").read_text() == (
        '{\n  "version": 1,\n  "current": "one",\n  "katas": {\n    "one": {\n      "hints": 1\n    }\n  }\n}\n'
    )
    assert names(tmp_path / ".kata") == [".gitignore", "lock", "progress.json"]
    assert (tmp_path / ".kata/.gitignore").read_text() == "*\n"
    assert load(tmp_path, told.append).of("one").hints == 1
    assert told == []


def test_update_that_changes_nothing_writes_nothing(tmp_path):
    update(tmp_path, lambda progress: progress)

    assert names(tmp_path) == []


def test_update_passes_on_what_the_change_raises(tmp_path):
    with pytest.raises(ZeroDivisionError):
        update(tmp_path, lambda progress: progress.with_hint("one", 1 // 0))


def test_record_gives_before_and_after(tmp_path):
    submission = Submission(name="me", sources=(Source(kata="one", path="one.py", text="text"),))

    before, after = record(tmp_path, a_report(one=Outcome.PASSED), submission)

    assert (before.is_solved("one"), after.is_solved("one")) == (False, True)
    assert load(tmp_path) == after


@pytest.mark.parametrize(
    ("content", "kind", "why"),
    [
        (b"{", "damaged", "is damaged"),
        (b"\xff", "damaged", "is damaged"),
        (b'{"version": 0}', "damaged", "is damaged"),
        (b'{"version": 1, "katas": {"one": {"attempts": -1}}}', "damaged", "is damaged"),
        (b'{"version": 2, "katas": []}', "newer", "has version 2 of its format, and this program knows 1"),
    ],
)
def test_file_that_cannot_be_used_is_kept_beside(tmp_path, kept, told, content, kind, why):
    kept.write_bytes(content)

    assert load(tmp_path, told.append) == Progress()
    assert told == [f".kata/progress.json {why}; it is left as it is, and what it holds does not count"]
    told.clear()
    update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    (beside,) = kept.parent.glob(f"progress.json.{kind}-*")
    assert beside.read_bytes() == content
    assert told == [f".kata/progress.json {why}; it is kept as .kata/{beside.name}, and a new one begins"]
    assert load(tmp_path, told.append).of("one").hints == 1


def test_files_kept_in_the_same_second_have_names_of_their_own(tmp_path, kept, told):
    for _ in range(3):
        kept.write_bytes(b"{")
        update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    assert len(list(kept.parent.glob("progress.json.damaged-*"))) == 3


def test_huge_file_is_not_read(tmp_path, kept, told):
    kept.write_bytes(b" " * (module.SIZE_LIMIT + 1))

    load(tmp_path, told.append)

    assert told[0].startswith(".kata/progress.json is larger than 1024 KiB")


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
@pytest.mark.parametrize("name", [".kata", ".kata/progress.json", ".kata/lock"])
def test_links_are_not_followed(tmp_path, told, name):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "progress.json").write_text("somebody's")
    course = tmp_path / "course"
    course.mkdir()
    if name != ".kata":
        (course / ".kata").mkdir()
    (course / name).symlink_to(elsewhere if name == ".kata" else elsewhere / "progress.json")

    progress = update(course, lambda progress: progress.with_hint("one", 1), told.append)

    assert progress.of("one").hints == 1
    assert [sentence.startswith("progress is not kept: .kata/progress.json ") for sentence in told] == [True]
    assert names(elsewhere) == ["progress.json"]
    assert (elsewhere / "progress.json").read_text() == "somebody's"


def test_course_that_cannot_be_written_to_is_told_once(tmp_path, told, monkeypatch):
    def refuse(*_):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refuse)

    progress = update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    assert progress.of("one").hints == 1
    assert told == ["progress is not kept: .kata/progress.json cannot be read or written (Read-only file system)"]


def test_full_disk_leaves_what_was_there(tmp_path, told, monkeypatch):
    update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    def refuse(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    update(tmp_path, lambda progress: progress.with_hint("one", 2), told.append)

    assert told == ["progress is not kept: .kata/progress.json cannot be read or written (No space left on device)"]
    assert load(tmp_path).of("one").hints == 1
    assert names(tmp_path / ".kata") == [".gitignore", "lock", "progress.json"]


# Others.

ADD = """
import sys
from pathlib import Path
from grader.progress import update
for _ in range(int(sys.argv[2])):
    update(Path(sys.argv[1]), lambda progress: progress.with_hint("one", progress.of("one").hints + 1))
"""


def test_two_processes_lose_nothing(tmp_path):
    both = [subprocess.Popen([sys.executable, "-c", ADD, str(tmp_path), "40"], stderr=subprocess.PIPE) for _ in "ab"]

    assert [process.communicate(timeout=60)[1] for process in both] == [b"", b""]
    assert load(tmp_path).of("one").hints == 80


@pytest.mark.skipif(os.name != "posix", reason="fcntl")
def test_lock_that_is_never_given_back_is_not_waited_for_long(tmp_path, kept, told, monkeypatch):
    import fcntl

    monkeypatch.setattr(module, "LOCK_SECONDS", 0.02)
    with (kept.parent / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    assert told == [
        ".kata/progress.json cannot be locked: while two commands run at once, one may lose what the other records"
    ]
    assert load(tmp_path).of("one").hints == 1


@pytest.mark.skipif(os.name != "posix", reason="fcntl")
def test_file_system_without_locks_does_too(tmp_path, told, monkeypatch):
    import fcntl

    def refuse(*_):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    update(tmp_path, lambda progress: progress.with_hint("one", 1), told.append)

    assert [sentence.startswith(".kata/progress.json cannot be locked") for sentence in told] == [True]
    assert load(tmp_path).of("one").hints == 1


CRASH = """
import os, signal, sys
from pathlib import Path
from grader.progress import update
os.{at} = lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL)
update(Path(sys.argv[1]), lambda progress: progress.with_hint("one", 2))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("at", ["fsync", "replace"])
def test_crash_while_writing_leaves_what_was_there(tmp_path, told, at):
    update(tmp_path, lambda progress: progress.with_hint("one", 1))

    run = subprocess.run([sys.executable, "-c", CRASH.format(at=at), str(tmp_path)])

    assert run.returncode == -signal.SIGKILL
    assert load(tmp_path, told.append).of("one").hints == 1
    update(tmp_path, lambda progress: progress.with_hint("one", 3), told.append)
    assert load(tmp_path, told.append).of("one").hints == 3
    assert told == []


def test_documentation_has_every_key():
    text = (Path(__file__).parent.parent / "docs" / "progress-format.md").read_text(encoding="utf-8")
    keys = [field.encode_name for struct in (Progress, KataProgress) for field in msgspec.structs.fields(struct)]

    assert [key for key in keys if f"| `{key}` |" not in text] == []
