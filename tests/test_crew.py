"""Several hosts at once: scripts that prove as a test wants, and two real ones against one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from textwrap import dedent

import pytest

from grader import crew
from grader.catalog import load_curriculum, select
from grader.crew import Crew, places, slowest_first, usable_cores
from grader.errors import KataError, SandboxError
from grader.hosting import Host
from grader.model import Kata, Limits

PROJECT = Path(__file__).parent.parent


def kata(slug, *, seconds=2.0, misconceptions=0, folder=Path("nowhere")):
    """A kata without files, except that many misconceptions."""
    for number in range(misconceptions):
        path = folder / slug / "misconceptions" / f"mistake_{number}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return Kata(
        slug=slug,
        section="numbers",
        title=slug,
        exports=(slug,),
        points=1,
        limits=Limits(seconds=seconds),
        folder=folder / slug,
        reference_folder=folder / slug,
    )


# Hosts that are scripts.

#: What a host does with one kata; `slug` is its name and `claim` proves something of it.
PROVES_IT = "claim('one'); claim('two')"

SCRIPTED_HOST = """
    import os, sys, time
    from io import FileIO
    from pathlib import Path
    from grader.hosting import Done, Failed, Proved, ToHost, read_message, write_message
    from grader.model import Claim

    requests, answers = FileIO(0, "rb"), FileIO(1, "wb")
    folder = Path(read_message(requests, ToHost).root)
    say = lambda message: write_message(answers, message)
    claim = lambda name: say(Proved(claim=Claim(kata=slug, name=name, sentence=str(os.getpid()))))

    def await_file(name):
        while not (folder / name).exists():
            time.sleep(0.005)

    while (request := read_message(requests, ToHost)) is not None:
        (slug,) = request.katas
        (folder / f"{slug} begun").touch()
        SCRIPT
        say(Done())
        (folder / f"{slug} done").touch()
"""


@pytest.fixture
def hosts_that(tmp_path, monkeypatch):
    """Have every host that a crew starts do this with each kata."""

    def hosts_that(script):
        lines = dedent(script).strip().replace("\n", "\n    ")
        (tmp_path / "host.py").write_text(dedent(SCRIPTED_HOST).replace("SCRIPT", lines))
        command = (sys.executable, str(tmp_path / "host.py"))
        monkeypatch.setattr(crew, "Host", lambda root, processor: Host(root, command=command))

    return hosts_that


def test_crew_keeps_the_order_whatever_ends_first(hosts_that, tmp_path):
    hosts_that(f"if slug == 'first': await_file('third done')\n{PROVES_IT}")

    with Crew(tmp_path, 2) as two:
        claims = two.prove([kata("first"), kata("second"), kata("third")])

    assert [f"{claim.kata} {claim.name}" for claim in claims] == [
        *("first one", "first two", "second one", "second two", "third one", "third two"),
    ]


def test_crew_hands_each_host_the_next_kata_when_it_is_free(hosts_that, tmp_path):
    hosts_that(f"if slug == 'a': await_file('d done')\n{PROVES_IT}")

    with Crew(tmp_path, 2) as two:
        claims = two.prove([kata(slug) for slug in "abcd"])

    process = {claim.kata: claim.sentence for claim in claims}
    assert process["a"] != process["b"] == process["c"] == process["d"]


def test_crew_tells_what_is_going_on_and_how_much_is_done(hosts_that, tmp_path):
    hosts_that(f"if slug == 'first': await_file('second done')\n{PROVES_IT}")
    told = []

    with Crew(tmp_path, 2) as two:
        two.prove([kata("first"), kata("second")], progress=lambda *step: told.append(step))

    assert [done for _, done, _ in told] == [0, 0, 1, 2]
    assert told[2:] == [("first", 1, 2), ("first", 2, 2)]


def test_crew_passes_on_how_many_keys_are_wanted(hosts_that, tmp_path):
    hosts_that("claim(f'with {request.keys} keys')")

    with Crew(tmp_path, 1) as one:
        (claim,) = one.prove([kata("first")], keys=50)

    assert claim.name == "with 50 keys"


def test_crew_without_katas_proves_nothing(tmp_path):
    with Crew(tmp_path, 0) as nobody:
        assert nobody.prove([]) == []


def test_crew_says_which_proof_lost_its_host(hosts_that, tmp_path):
    hosts_that(f"if slug == 'bad': os.kill(os.getpid(), 9)\nif slug == 'good': await_file('never')\n{PROVES_IT}")

    with pytest.raises(SandboxError) as caught, Crew(tmp_path, 2) as two:
        two.prove([kata("good"), kata("bad")])

    assert str(caught.value) == "proving bad: the grading process ended unexpectedly (signal 9): it left no message"
    assert [host._process.returncode for host in two._hosts] == [-signal.SIGKILL, -signal.SIGKILL]


def test_crew_passes_a_fault_on(hosts_that, tmp_path):
    hosts_that("say(Failed(fault='KataError', sentence='what is wrong')); continue")

    with pytest.raises(KataError, match=r"^what is wrong$"), Crew(tmp_path, 2) as two:
        two.prove([kata("first"), kata("second")])


def test_crew_that_cannot_start_a_host_ends_the_others(monkeypatch, tmp_path):
    started = []

    def start(root, processor):
        if started:
            raise OSError("no more processes")
        started.append(Host(root, command=(sys.executable, "-c", "import sys; sys.stdin.buffer.read()")))
        return started[0]

    monkeypatch.setattr(crew, "Host", start)

    with pytest.raises(OSError):
        Crew(tmp_path, 2)
    assert started[0]._process.returncode is not None


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX systems")
def test_interrupt_ends_every_host_at_once(hosts_that, tmp_path):
    hosts_that("(folder / f'{os.getpid()} works').touch(); await_file('never')")
    folder = tmp_path / "katas" / "numbers"
    for slug in ("first", "second"):
        (folder / slug).mkdir(parents=True)
        (folder / slug / "kata.toml").write_text(f'title = "{slug}"\nexports = ["{slug}"]\npoints = 1\n')
        (folder / slug / f"{slug}.py").touch()
    (folder.parent / "curriculum.toml").write_text(
        'title = "Numbers"\n[[section]]\nslug = "numbers"\ntitle = "Numbers"\nkatas = ["first", "second"]\n'
    )
    program = dedent(f"""
        import sys
        from grader import prestart
        prestart.COMMAND = (sys.executable, {str(tmp_path / "host.py")!r})
        from grader.cli import app
        app(["prove", "--jobs", "2", "--course", {str(tmp_path)!r}])
    """)
    command = subprocess.Popen(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # nohup and & have it ignored
    )
    await_condition(lambda: len(list(tmp_path.glob("* works"))) == 2)

    command.send_signal(signal.SIGINT)
    _, said = command.communicate(timeout=10)

    assert (command.returncode, said) == (130, b"kata: stopped\n")
    for path in tmp_path.glob("* works"):
        with pytest.raises(ProcessLookupError):
            os.kill(int(path.name.split()[0]), 0)


def await_condition(condition, seconds=20.0):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


# Who begins, and how many there are.


def test_slowest_first_goes_by_time_allowed_and_then_by_files(tmp_path):
    katas = [
        kata("short", misconceptions=6, folder=tmp_path),
        kata("many", misconceptions=9, folder=tmp_path),
        kata("long", seconds=10, folder=tmp_path),
        kata("also_short", misconceptions=6, folder=tmp_path),
    ]

    assert [kata.slug for kata in slowest_first(katas)] == ["long", "many", "short", "also_short"]


@pytest.mark.parametrize(
    ("quota", "cores"), [("150000 100000\n", 1), ("300000 100000\n", 3), ("50000 100000\n", 1), ("max 100000\n", 4)]
)
def test_usable_cores_keep_within_the_quota_of_a_container(monkeypatch, tmp_path, quota, cores):
    (tmp_path / "cpu.max").write_text(quota)
    monkeypatch.setattr(crew, "_QUOTA", tmp_path / "cpu.max")
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0, 1, 2, 3}, raising=False)

    assert usable_cores() == cores


def test_usable_cores_are_those_that_this_process_is_bound_to(monkeypatch, tmp_path):
    monkeypatch.setattr(crew, "_QUOTA", tmp_path / "missing")
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {2, 3}, raising=False)

    assert usable_cores() == 2


@pytest.mark.parametrize(("size", "expected"), [(2, [4, 7]), (1, [None]), (3, [None, None, None])])
def test_hosts_have_a_processor_each_where_they_keep_all_busy(monkeypatch, size, expected):
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {7, 4}, raising=False)

    assert places(size) == expected


def test_host_that_is_alone_may_move(monkeypatch):
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {0}, raising=False)

    assert places(1) == [None]


# Real hosts.


def test_two_real_hosts_prove_what_one_proves():
    katas = select(load_curriculum(PROJECT), ("elementwise_product", "transpose"))

    with Crew(PROJECT, 2) as two, Crew(PROJECT, 1) as one:
        claims = [several.prove(katas) for several in (two, one)]

    assert claims[0] == claims[1]
    assert list(dict.fromkeys(claim.kata for claim in claims[0])) == [kata.slug for kata in katas]
