"""The front end's side of a host: frames, faults, and one real course graded for real."""

from __future__ import annotations

import io
import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from textwrap import dedent

import pytest

from grader import hosting, prestart
from grader.catalog import load_curriculum, select
from grader.errors import GraderError, KataError, SandboxError
from grader.hosting import (
    Done,
    Failed,
    FromHost,
    Grade,
    Graded,
    Host,
    Progressed,
    Prove,
    Proved,
    Start,
    ToHost,
    read_message,
    write_message,
)
from grader.model import CheckResult, Claim, Diagnosis, Evidence, KataReport, Outcome, Report, Source, Submission

ROOT = Path(__file__).parent.parent

REPORT = Report(
    submission="alice",
    course="A course",
    sandbox="confined",
    sections=(("numbers", "Numbers"),),
    katas=(
        KataReport(
            kata="double",
            title="Double",
            section="numbers",
            path="double.py",
            outcome=Outcome.FAILED,
            points=1,
            points_possible=3,
            checks=(
                CheckResult(
                    name="test_double",
                    title="It is doubled.",
                    outcome=Outcome.FAILED,
                    points=0,
                    points_possible=2,
                    message="double(x): the value differs",
                    evidence=Evidence(reason="the value differs", called="double(x)", printed="héllo\n\u2028"),
                ),
            ),
            diagnoses=(Diagnosis(misconception="triples", message="By three.", checks=("test_double",)),),
        ),
    ),
)
ALICE = Submission(
    name="alice",
    sources=(Source(kata="double", path="double.py", text="# naïve\r\ndef double(x): ...\n"),),
    problems=(("half", "half.py is missing"),),
)


# Frames


class Trickle(io.RawIOBase):
    """A stream that gives and takes a few bytes at a time, as a pipe may."""

    def __init__(self, data=b""):
        self.data = data

    def read(self, size=-1):
        part, self.data = self.data[: min(size, 3)], self.data[min(size, 3) :]
        return part

    def write(self, data):
        self.data += bytes(data[:3])
        return min(len(data), 3)


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        (Start(sandbox="confined", namespaces=True, root="/course"), ToHost),
        (Grade(katas=("double", "half"), submission=ALICE, key=b"\0\xff"), ToHost),
        (Prove(katas=("double",), keys=50), ToHost),
        (Progressed(kata="double", done=1, total=2), FromHost),
        (Graded(report=REPORT), FromHost),
        (Proved(claim=Claim(kata="double", name="reference_passes", sentence="it does not")), FromHost),
        (Done(), FromHost),
        (Failed(fault="KataError", sentence="no"), FromHost),
    ],
    ids=lambda value: type(value).__name__,
)
def test_message_arrives_as_it_was_sent(message, kind):
    stream = Trickle()
    write_message(stream, message)
    write_message(stream, message)

    assert read_message(stream, kind) == message
    assert read_message(stream, kind) == message
    assert read_message(stream, kind) is None


def test_message_that_is_cut_off_reads_as_the_end():
    stream = Trickle()
    write_message(stream, Done())
    whole = stream.data

    for length in range(len(whole)):
        assert read_message(Trickle(whole[:length]), FromHost) is None


def test_message_is_read_to_its_last_byte_and_no_further():
    stream = Trickle()
    write_message(stream, Start(sandbox="confined", namespaces=True, root="/course"))
    stream.data += b"a secret"

    read_message(stream, ToHost)

    assert stream.data == b"a secret"


def test_message_has_its_length_in_front():
    stream = Trickle()
    write_message(stream, Done())

    assert struct.unpack("<I", stream.data[:4])[0] == len(stream.data) - 4


# Hosts that are scripts


@pytest.fixture
def fake_host(tmp_path):
    """A host whose program is this text, which finds its first frame read and `say` and `hear` defined."""
    hosts = []

    def fake_host(script):
        path = tmp_path / "host.py"
        path.write_text(
            dedent("""
                import os, sys
                from io import FileIO
                from grader.hosting import *
                from grader.hosting import FromHost, Start, Grade, Graded, Prove, Proved, Progressed, Done, Failed
                from grader.model import Claim, Report
                requests, answers = FileIO(0, "rb"), FileIO(1, "wb")
                hear = lambda: read_message(requests, ToHost)
                say = lambda message: write_message(answers, message)
                start = hear()
            """)
            + dedent(script)
        )
        hosts.append(Host(tmp_path, command=(sys.executable, str(path))))
        return hosts[-1]

    yield fake_host
    for host in hosts:
        host.close()


def grade_with(host, **options):
    return host.grade(ALICE, (), key=b"key", **options)


def test_host_hears_how_to_hold_code_before_anything_else(fake_host, tmp_path):
    host = fake_host("""
        assert type(hear()) is Grade
        say(Failed(fault="KataError", sentence=f"{start.sandbox} {start.namespaces} {start.root}"))
    """)

    with pytest.raises(KataError) as caught:
        grade_with(host)

    assert str(caught.value) == f"confined True {tmp_path.resolve()}"


ECHO = """
    while request := hear():
        for done in range(2):
            say(Progressed(kata="double", done=done, total=2))
        say(Graded(report=Report(submission=request.submission.name, course="", sandbox="", sections=(), katas=())))
        say(Done())
"""


def test_host_grades_one_submission_after_another(fake_host):
    host = fake_host(ECHO)

    names = [host.grade(Submission(name=name), (), key=b"").submission for name in ("alice", "bob", "carol")]

    assert names == ["alice", "bob", "carol"]


def test_host_tells_progress_as_it_goes(fake_host):
    told = []

    grade_with(fake_host(ECHO), progress=lambda *step: told.append(step))

    assert told == [("double", 0, 2), ("double", 1, 2)]


def test_host_gives_claims_as_they_are_known(fake_host):
    host = fake_host("""
        hear()
        say(Proved(claim=Claim(kata="double", name="one")))
        say(Progressed(kata="double", done=0, total=1))
        say(Proved(claim=Claim(kata="double", name="two", sentence="no")))
        say(Done())
    """)

    assert [(claim.name, claim.holds) for claim in host.prove(())] == [("one", True), ("two", False)]


@pytest.mark.parametrize(("fault", "kind"), [("KataError", KataError), ("SandboxError", SandboxError)])
def test_host_raises_the_fault_that_it_hears_of(fake_host, fault, kind):
    host = fake_host(f"hear()\nsay(Failed(fault={fault!r}, sentence='what is wrong'))\n")

    with pytest.raises(kind, match=r"^what is wrong$"):
        grade_with(host)


def test_host_raises_a_grader_error_for_any_other_fault(fake_host):
    host = fake_host("hear()\nsay(Failed(fault='SomeOther', sentence='what is wrong'))\n")

    with pytest.raises(GraderError, match=r"^what is wrong$"):
        grade_with(host)


def test_host_that_failed_before_it_was_asked_is_heard(fake_host):
    host = fake_host("say(Failed(fault='KataError', sentence='what is wrong'))")
    host._process.wait()

    with pytest.raises(KataError, match=r"^what is wrong$"):
        grade_with(host)


def test_host_that_gives_no_report_is_a_fault(fake_host):
    with pytest.raises(SandboxError) as caught:
        grade_with(fake_host("hear()\nsay(Done())\n"))

    assert str(caught.value) == "the grading process ended its work without a report; start the command again"


@pytest.mark.parametrize(
    ("script", "sentence"),
    [
        ("hear(); os._exit(3)", "exit status 3): it left no message"),
        ("hear(); print('one\\ntwo', file=sys.stderr); sys.exit(3)", "exit status 3): two"),
        ("hear(); raise ValueError('what happened')", "exit status 1): ValueError: what happened"),
        ("hear(); os.kill(os.getpid(), 9)", "signal 9): it left no message"),
        ("hear(); say(Progressed(kata='double', done=0, total=1)); os._exit(4)", "exit status 4): it left no message"),
        ("os._exit(5)", "exit status 5): it left no message"),
    ],
)
def test_host_that_ends_says_how_and_with_which_words(fake_host, script, sentence):
    with pytest.raises(SandboxError) as caught:
        grade_with(fake_host(script))

    assert str(caught.value) == f"the grading process ended unexpectedly ({sentence}"


def test_host_keeps_what_checks_print_from_its_last_words():
    program = "from grader.host import _take_standard_streams; _take_standard_streams(); print('loud')"

    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=True)

    assert (run.stdout, run.stderr) == (b"", b"")


def test_host_that_ended_long_ago_is_told_alike(fake_host):
    host = fake_host("os._exit(5)")
    host._process.wait()

    with pytest.raises(SandboxError, match="exit status 5"):
        grade_with(host)


def test_host_is_closed_twice_without_harm(fake_host):
    with fake_host("hear()") as host:
        host.close()

    assert host._process.returncode is not None


def test_host_takes_the_one_that_was_started_ahead(monkeypatch, tmp_path):
    command = (sys.executable, "-c", "import sys; sys.stdin.buffer.read()")
    monkeypatch.setattr(prestart, "_waiting", prestart.start(command))
    process, _ = prestart._waiting

    with Host(tmp_path) as host:
        assert host._process is process
    assert process.returncode is not None


# Real hosts. All start at once, because each imports torch for itself.

MARK = "a-mark-of-this-test"


@pytest.fixture(scope="module")
def real_hosts(tmp_path_factory):
    """One real host for each way to start, by name."""
    broken = tmp_path_factory.mktemp("broken")
    (broken / "katas").mkdir()
    (broken / "katas/curriculum.toml").write_text("nonsense = 1\n")
    os.environ["GRADER_TOKEN"] = "a-canary"
    hosts = {
        "confined": Host(ROOT, command=(*prestart.COMMAND, MARK), processor=max(os.sched_getaffinity(0))),
        "process": Host(ROOT, sandbox="process"),
        "misspelt": Host(ROOT, sandbox="strict"),
        "broken": Host(broken, sandbox="process"),
    }
    del os.environ["GRADER_TOKEN"]
    yield hosts
    for host in hosts.values():
        host.close()


def solved(*slugs):
    """A submission with the reference as its answer to each kata."""
    katas = select(load_curriculum(ROOT), slugs)
    sources = tuple(Source(kata=kata.slug, path=kata.stub_path, text=kata.reference.read_text()) for kata in katas)
    return Submission(name="alice", sources=sources), katas


def marked_processes():
    """Ids of all processes that were forked from the marked host, itself included."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if MARK.encode() in (entry / "cmdline").read_bytes():
                found.append(int(entry.name))
        except OSError:  # it has ended meanwhile
            continue
    return found


def test_real_host_grades_katas_and_diagnoses(real_hosts):
    submission, katas = solved("transpose", "linear_by_hand")
    forgets = (ROOT / "reference/linear/linear_by_hand/misconceptions/forgets_the_bias.py").read_text()
    submission = Submission(
        name="alice",
        sources=(submission.sources[0], Source(kata=katas[1].slug, path="linear_by_hand.py", text=forgets)),
    )
    told = []

    report = real_hosts["confined"].grade(submission, katas, key=b"key", progress=lambda *step: told.append(step))

    right, wrong = report.katas
    assert (report.sandbox, report.outcome) == ("confined", Outcome.FAILED)
    assert (right.outcome, right.points) == (Outcome.PASSED, right.points_possible)
    assert [found.misconception for found in wrong.diagnoses] == ["forgets_the_bias"]
    assert told == [("transpose", 0, 2), ("linear_by_hand", 1, 2)]


def test_real_host_tells_the_points_before_the_mistake(real_hosts):
    _, katas = solved("linear_by_hand")
    forgets = (ROOT / "reference/linear/linear_by_hand/misconceptions/forgets_the_bias.py").read_text()
    submission = Submission(name="alice", sources=(Source(kata="linear_by_hand", path="a.py", text=forgets),))
    seen = []

    report = real_hosts["confined"].grade(submission, katas, key=b"key", seen=seen.append)

    [early], whole = seen, report.katas[0]
    assert (early.outcome, early.points, early.points_possible) == (whole.outcome, whole.points, whole.points_possible)
    assert [check.outcome for check in early.checks] == [check.outcome for check in whole.checks]
    assert early.diagnoses == ()


@pytest.mark.parametrize("sandbox", ["confined", "process"])
def test_real_host_prepares_for_a_kata(real_hosts, sandbox):
    submission, katas = solved("transpose")

    for _ in range(2):
        real_hosts[sandbox].prepare(katas[0])
    report = real_hosts[sandbox].grade(submission, katas, key=b"key")

    assert report.outcome is Outcome.PASSED


def test_real_host_gives_the_same_report_again(real_hosts):
    submission, katas = solved("linear_layer", "sgd_step_by_hand")

    reports = [real_hosts["confined"].grade(submission, katas, key=b"key") for _ in range(2)]

    assert reports[0] == reports[1]
    assert reports[0].outcome is Outcome.PASSED


def test_real_host_grades_in_a_plain_process(real_hosts):
    submission, katas = solved("transpose")

    report = real_hosts["process"].grade(submission, katas, key=b"key")

    assert (report.sandbox, report.outcome) == ("process", Outcome.PASSED)


def test_real_host_knows_no_other_sandbox(real_hosts):
    with pytest.raises(SandboxError) as caught:
        real_hosts["misspelt"].grade(ALICE, (), key=b"key")

    assert str(caught.value) == "there is no sandbox 'strict'; choose `confined` or `process`"


def test_real_host_says_what_is_wrong_with_a_course(real_hosts):
    with pytest.raises(KataError, match=r"^katas/curriculum\.toml"):
        real_hosts["broken"].grade(ALICE, (), key=b"key")


def test_real_host_holds_nothing_of_the_front_ends_environment(real_hosts):
    submission, katas = solved("transpose")
    real_hosts["confined"].grade(submission, katas, key=b"a-canary-too")
    allowed = {f"{name}={value}".encode() for name, value in prestart.ENVIRONMENT.items()}
    allowed.add(f"PYTHONPATH={ROOT.resolve()}".encode())

    processes = marked_processes()

    assert len(processes) >= 2  # the host and its zygote at least
    for process in processes:
        try:
            strings = Path(f"/proc/{process}/environ").read_bytes()
        except PermissionError:  # a confined one, when the tests do not run as root
            continue
        assert set(strings.split(b"\0")) - {b""} <= allowed


def test_real_host_stays_on_its_processor_with_all_runners(real_hosts):
    submission, katas = solved("transpose")
    real_hosts["confined"].grade(submission, katas, key=b"key")

    processes = marked_processes()

    assert len(processes) >= 2
    assert {max(os.sched_getaffinity(0))} == set().union(*map(os.sched_getaffinity, processes))


def test_real_host_that_is_killed_is_a_fault_and_leaves_nothing(real_hosts):
    """The last test of this host."""
    host = real_hosts["confined"]
    os.kill(host._process.pid, signal.SIGKILL)

    with pytest.raises(SandboxError, match=r"^the grading process ended unexpectedly \((SIGKILL|signal 9)\): "):
        host.grade(ALICE, (), key=b"key")
    assert_soon(lambda: marked_processes() == [])


def test_real_host_that_is_closed_leaves_nothing(real_hosts):
    submission, katas = solved("transpose")
    host = real_hosts["process"]
    host.grade(submission, katas, key=b"key")
    session = host._process.pid

    host.close()

    assert_soon(lambda: not _session_members(session))


def _session_members(session):
    members = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            members.append(entry.name)
    return members


def assert_soon(condition, seconds=5.0):
    """A killed process takes a moment to be gone."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


def test_hosting_does_not_import_torch():
    assert "torch" not in vars(hosting)
