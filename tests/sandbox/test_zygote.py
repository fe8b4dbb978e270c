"""The zygote: what it starts from, what it hands out, how it ends, and what is said when it cannot start."""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

import pytest
import torch
from judging.configuration import configurations, why_nothing_is_confined
from judging.processes import family_of

from grader.errors import SandboxError
from grader.model import Limits, Source
from grader.sandbox import confine, landlock, seccomp, wire
from grader.sandbox import zygote as zygote_module
from grader.sandbox.remote import Remote
from grader.sandbox.runner import serve
from grader.sandbox.spawning import ConfinedSandbox, open_sandbox
from grader.sandbox.zygote import Fork, Zygote

if TYPE_CHECKING:
    from judging.configuration import Configuration
    from judging.judge import Judge

OBSTACLE = why_nothing_is_confined()
pytestmark = pytest.mark.skipif(bool(OBSTACLE), reason=OBSTACLE)

OUTSIDE = "; `--sandbox=process` grades without isolation, for practice only"


def describe_itself(requests: int, replies: int, output_kib: int, scratch: str) -> NoReturn:
    """What a runner does in these tests: tell what it has, read one line, and end with the status that it names."""
    told = {
        "arguments": [requests, replies, output_kib, scratch],
        "descriptors": [descriptor for descriptor in range(256) if is_open(descriptor)],
        "user": os.geteuid(),
        "parent": os.getppid(),
    }
    os.write(replies, json.dumps(told).encode())
    os._exit(int(os.read(requests, 100) or b"0"))


def is_open(descriptor: int) -> bool:
    with suppress(OSError):
        os.fstat(descriptor)
        return True
    return False


@pytest.fixture
def zygote() -> Iterator[Zygote]:
    started = Zygote.start(describe_itself)
    yield started
    started.close()


@pytest.fixture
def fork(zygote: Zygote) -> Iterator[Fork]:
    zygote.request_fork(64, 16)
    forked = zygote.receive_fork()
    yield forked
    let_go(forked)


def let_go(fork: Fork) -> None:
    for descriptor in (fork.requests, fork.replies, fork.pidfd):
        with suppress(OSError):
            os.close(descriptor)


def is_gone(process: int) -> bool:
    """Whether a process ends within two seconds; a zombie has ended."""
    deadline = time.monotonic() + 2
    while time.monotonic() < deadline:
        with suppress(OSError):
            if Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z":
                time.sleep(0.005)
                continue
        return True
    return False


# --- What it hands out ---


def test_zygote_hands_out_a_runner_with_two_pipes(fork: Fork) -> None:
    told = json.loads(os.read(fork.replies, 1000))

    assert told["arguments"] == [3, 4, 16, ""]
    assert told["descriptors"] == [0, 1, 2, 3, 4]


def test_zygote_hands_out_runners_in_the_order_they_were_asked_for(zygote: Zygote) -> None:
    for output_kib in (1, 2, 3):
        zygote.request_fork(64, output_kib)

    forks = [zygote.receive_fork() for _ in range(3)]
    told = [json.loads(os.read(fork.replies, 1000)) for fork in forks]
    for fork in forks:
        let_go(fork)

    assert [each["arguments"][2] for each in told] == [1, 2, 3]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give users away")
def test_zygote_of_root_gives_no_runner_the_user_of_the_host(zygote: Zygote) -> None:
    for _ in range(2):
        zygote.request_fork(64, 16)

    forks = [zygote.receive_fork() for _ in range(2)]
    users = [json.loads(os.read(fork.replies, 1000))["user"] for fork in forks]
    for fork in forks:
        let_go(fork)

    if zygote.apart:  # otherwise the library may lie where only root can read it
        assert users[0] != users[1]
        assert 0 not in users


def test_zygote_tells_how_a_runner_ended(zygote: Zygote, fork: Fork) -> None:
    os.write(fork.requests, b"7")

    assert os.waitstatus_to_exitcode(zygote.wait(fork.pid)) == 7


def test_zygote_tells_how_a_killed_runner_ended(zygote: Zygote, fork: Fork) -> None:
    signal.pidfd_send_signal(fork.pidfd, signal.SIGKILL)

    assert os.waitstatus_to_exitcode(zygote.wait(fork.pid)) == -signal.SIGKILL


def test_zygote_puts_a_runner_in_line_that_arrives_while_another_ends(zygote: Zygote, fork: Fork) -> None:
    zygote.request_fork(64, 5)
    os.write(fork.requests, b"0")

    zygote.wait(fork.pid)
    other = zygote.receive_fork()
    told = json.loads(os.read(other.replies, 1000))
    let_go(other)

    assert told["arguments"][2] == 5


def test_zygote_says_whether_it_has_namespaces_of_its_own() -> None:
    zygote = Zygote.start(describe_itself, namespaces=False)
    zygote.request_fork(64, 16)
    fork = zygote.receive_fork()

    told = json.loads(os.read(fork.replies, 1000))
    let_go(fork)
    zygote.close()

    assert not zygote.apart
    assert told["parent"] == zygote.process


# --- How it ends ---


def test_zygote_ends_when_it_is_closed() -> None:
    zygote = Zygote.start(describe_itself)

    zygote.close()

    assert not Path(f"/proc/{zygote.process}").exists()


def test_runner_ends_with_its_zygote() -> None:
    zygote = Zygote.start(describe_itself)
    zygote.request_fork(64, 16)
    fork = zygote.receive_fork()
    os.read(fork.replies, 1000)

    os.kill(zygote.process, signal.SIGKILL)

    assert os.read(fork.replies, 1) == b""  # its end of the pipe is closed
    assert is_gone(zygote.process)
    let_go(fork)
    zygote.close()


def test_zygote_that_is_gone_is_an_error_of_the_sandbox() -> None:
    zygote = Zygote.start(describe_itself)
    os.kill(zygote.process, signal.SIGKILL)
    assert is_gone(zygote.process)

    with pytest.raises(SandboxError, match=r"^the zygote is gone \(Broken pipe\); start the command again$"):
        zygote.request_fork(64, 16)
    with pytest.raises(SandboxError, match=r"^the zygote (is gone|ended without a word)"):
        zygote.receive_fork()
    zygote.close()


# --- When it cannot start ---


def lacks_landlock(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(landlock, "landlock_version", lambda: 0)


def lacks_libseccomp(patch: pytest.MonkeyPatch) -> None:
    patch.setitem(sys.modules, "pyseccomp", None)


def breaks(patch: pytest.MonkeyPatch) -> None:
    def fail() -> NoReturn:
        raise ValueError("no paths")

    patch.setattr(zygote_module, "readable_paths", fail)


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lacks_landlock, "this kernel has no Landlock (Linux 5.13 or newer, enabled at boot)"),
        (lacks_libseccomp, "libseccomp is missing (Debian and Ubuntu: apt install libseccomp2)"),
        (breaks, "ValueError: no paths"),
    ],
)
def test_zygote_that_cannot_confine_says_why(
    monkeypatch: pytest.MonkeyPatch, spoil: Callable[[pytest.MonkeyPatch], None], why: str
) -> None:
    spoil(monkeypatch)

    with pytest.raises(SandboxError) as caught:
        Zygote.start(describe_itself)

    assert str(caught.value) == f"cannot isolate learner code: {why}{OUTSIDE}"


def test_runner_that_cannot_confine_itself_says_why(zygote: Zygote) -> None:
    zygote.request_fork(-(2**50), 16)
    fork = zygote.receive_fork()
    remote = Remote(fork.requests, fork.replies, lambda status: 0)

    with pytest.raises(SandboxError, match=r"^a runner could not confine itself: \w+Error: "):
        remote.await_ready()
    os.close(fork.pidfd)


def test_sandbox_with_a_runner_that_cannot_confine_itself_hands_out_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr(confine, "confine", refuse)
    sandbox = ConfinedSandbox(Zygote.start(serve))

    with pytest.raises(SandboxError, match=r"^a runner could not confine itself: OSError: .*Function not implemented"):
        sandbox.runner(Limits())
    sandbox.close()


# --- Scratch files ---

WITH_FILE = Limits(scratch_kib=64)

SCENARIOS = """
import os
from pathlib import Path

import torch


def fails(attempt):
    try:
        attempt()
    except OSError as error:
        return type(error).__name__
    return ""


def uses(learner, values, *, scratch_file):
    found = [Path(scratch_file).read_bytes(), fails(lambda: Path(scratch_file).write_bytes(bytes(64 * 1024 + 1)))]
    learner.save(values, scratch_file)
    found.append(learner.load(scratch_file))
    with open(scratch_file, "wb") as file:
        file.write(b"a secret")
    return [*found, scratch_file, os.getpid()]


def tries(learner, path, pid):
    ways = [path, "/.scratch/file", f"/proc/{pid}/fd/5", f"/proc/{pid}/root/.scratch/file"]
    return [fails(lambda: open(way, mode)) for way in ways for mode in ("rb", "r+b")]


def reads(learner, *, scratch_file):
    return Path(scratch_file).read_bytes()
"""

SAVES = Source(
    kata="keep",
    path="keep.py",
    text="import torch\n\nsave = torch.save\n\ndef load(path):\n    return torch.load(path, weights_only=True)\n",
)


@pytest.fixture(params=[True, False], ids=["namespaces", "no namespaces"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[ConfinedSandbox]:
    opened = open_sandbox("confined", namespaces=request.param)
    yield opened
    opened.close()


def run(remote: Remote, scenario: str, *args: object) -> object:
    """What a scenario returns in a runner."""
    remote.begin(20)
    remote.load(SAVES, SCENARIOS)
    reply = remote.run(scenario, args, {}, 0)
    assert isinstance(reply, wire.Returned), reply
    assert reply.kwargs == {}
    return reply.value


def test_file_can_be_saved_to_and_loaded_from_up_to_its_limit(sandbox: ConfinedSandbox) -> None:
    remote = sandbox.runner(WITH_FILE)

    for _ in range(2):
        before, too_much, loaded, *_ = run(remote, "uses", {"weight": torch.ones(2)})
        assert (before, too_much) == (b"", "OSError")
        assert wire.same(loaded, {"weight": torch.ones(2)})
    remote.close()


def test_file_of_a_runner_is_out_of_reach_of_all_others(sandbox: ConfinedSandbox) -> None:
    owner, neighbour, plain = sandbox.runner(WITH_FILE), sandbox.runner(WITH_FILE), sandbox.runner(Limits())

    *_, path, pid = run(owner, "uses", 1)
    attempts = run(plain, "tries", path, pid)
    seen = run(neighbour, "reads")
    others = run(neighbour, "tries", f"/proc/{pid}/fd/5", pid)
    for remote in (owner, neighbour, plain):
        remote.close()

    assert all(attempts)
    assert seen == b""
    own = [2, 3] if sandbox.apart else []  # there each has a file by this name
    assert [place for place, error in enumerate(others) if not error] == own


def test_file_is_empty_for_the_next_runner(sandbox: ConfinedSandbox) -> None:
    first = sandbox.runner(WITH_FILE)
    run(first, "uses", 1)
    first.close()

    second = sandbox.runner(WITH_FILE)

    assert run(second, "reads") == b""
    second.close()


def test_file_is_held_by_its_runner_alone(sandbox: ConfinedSandbox) -> None:
    """So it ends with it, however that ends: it has no name elsewhere, and the zygote does not hold it."""
    remote = sandbox.runner(WITH_FILE)
    run(remote, "uses", 1)

    zygote = Path(f"/proc/{sandbox.zygote_process}")
    mounts = [line.split()[4] for line in (zygote / "mountinfo").read_text().splitlines()]
    inside = list((zygote / "root/.scratch").iterdir()) if sandbox.apart else []
    held = [str(link.readlink()) for link in (zygote / "fd").iterdir()]
    remote.close()

    assert "/.scratch" not in mounts
    assert inside == []
    assert not [path for path in held if "scratch" in path]
    assert not Path("/.scratch").exists()


def test_runner_without_a_file_is_told_of_none(sandbox: ConfinedSandbox) -> None:
    remote = sandbox.runner(Limits())
    remote.begin(20)
    remote.load(SAVES, SCENARIOS)

    reply = remote.run("reads", (), {}, 0)
    remote.close()

    assert isinstance(reply, wire.Raised)
    assert reply.text == "reads() missing 1 required keyword-only argument: 'scratch_file'"


def test_runner_forked_ahead_waits_while_another_needs_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox, asked = open_sandbox("confined"), []
    request_fork = Zygote.request_fork
    monkeypatch.setattr(
        Zygote, "request_fork", lambda zygote, *kind: (asked.append(kind[2]), request_fork(zygote, *kind))
    )

    remotes = [sandbox.runner(limits) for limits in (WITH_FILE, Limits(), WITH_FILE, WITH_FILE, Limits())]
    for remote in remotes:
        remote.close()
    sandbox.close()

    self_test = 64
    assert asked == [self_test, 64, 0, 64, 64, 0]


def test_first_runner_with_a_file_is_preceded_by_a_self_test(monkeypatch: pytest.MonkeyPatch) -> None:
    grant_scratch_file = confine.grant_scratch_file

    def too_much(confinement: confine.Confinement, *, kib: int, uid: int | None) -> tuple[confine.Confinement, str]:
        held, path = grant_scratch_file(confinement, kib=kib, uid=uid)
        return replace(held, address_space=2**50), path

    monkeypatch.setattr(confine, "grant_scratch_file", too_much)
    sandbox = open_sandbox("confined")
    sandbox.self_test([])  # which is about runners without one

    for _ in range(2):  # what has failed once is tried again
        with pytest.raises(SandboxError) as caught:
            sandbox.runner(WITH_FILE)
    sandbox.close()

    assert str(caught.value) == (
        f"cannot isolate learner code: on this machine it could take memory without a limit{OUTSIDE}"
    )


def test_runner_whose_file_cannot_be_made_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(28, "No space left on device", "mount")

    monkeypatch.setattr(confine, "grant_scratch_file", refuse)
    sandbox = open_sandbox("confined")

    with pytest.raises(SandboxError, match=r"^a runner could not confine itself: OSError: .*No space left on device"):
        sandbox.runner(WITH_FILE)
    sandbox.close()


def test_plain_process_gets_a_file_that_goes_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    remote = open_sandbox("process").runner(WITH_FILE)

    before, too_much, loaded, path, _ = run(remote, "uses", 3)
    assert Path(path).read_bytes() == b"a secret"
    remote.close()

    assert (before, too_much, loaded) == (b"", "OSError", 3)
    assert list(tmp_path.iterdir()) == []


# --- The self-test ---


def test_self_test_is_content_with_a_confined_sandbox(tmp_path: Path) -> None:
    sandbox = open_sandbox("confined")

    sandbox.self_test([tmp_path])
    sandbox.close()


def test_self_test_names_a_folder_that_can_be_read() -> None:
    """The library can be read: a course that lies in it is no secret."""
    library = Path(pytest.__file__).parent
    sandbox = open_sandbox("confined")

    with pytest.raises(SandboxError) as caught:
        sandbox.self_test([library])
    sandbox.close()

    assert str(caught.value) == (f"cannot isolate learner code: on this machine it could read {library}{OUTSIDE}")


@pytest.mark.parametrize(
    ("layer", "signs"),
    [
        ((seccomp, "load"), ["open a network socket", "open a local socket"]),
        ((confine, "limit"), ["take memory without a limit", "open descriptors without a limit"]),
    ],
)
def test_self_test_names_what_a_missing_layer_lets_through(
    monkeypatch: pytest.MonkeyPatch, layer: tuple[ModuleType, str], signs: list[str]
) -> None:
    monkeypatch.setattr(*layer, lambda *_, **__: None)
    sandbox = open_sandbox("confined")

    with pytest.raises(SandboxError) as caught:
        sandbox.self_test([])
    sandbox.close()

    assert str(caught.value).startswith("cannot isolate learner code: on this machine it could ")
    assert all(sign in str(caught.value) for sign in signs)


def test_self_test_that_does_not_finish_refuses_to_grade(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from grader.sandbox import spawning

    endless, broken = tmp_path / "endless.py", tmp_path / "broken.py"
    endless.write_text("while True:\n    pass\n")
    broken.write_text("def succeeded(hidden):\n    raise ValueError('broken')\n")
    monkeypatch.setattr(spawning, "SELF_TEST_SECONDS", 0.1)
    sandbox = open_sandbox("confined")

    for program, why in ((endless, "no answer within 0.1 seconds"), (broken, "ValueError: broken")):
        monkeypatch.setattr(spawning, "_PROBE", program)
        with pytest.raises(SandboxError, match=f"^the sandbox's self-test did not finish: {why}"):
            sandbox.self_test([])
    sandbox.close()


# --- What it starts from ---


def test_processes_of_a_host_know_nothing_of_the_environment_that_started_it(
    judge_for: Callable[[Configuration], Judge],
) -> None:
    judge = judge_for(configurations()[0])

    processes = family_of(judge.mark)
    environments = [Path(f"/proc/{process}/environ").read_text() for process in processes if is_readable(process)]

    assert len(environments) >= 2  # the host and the zygote
    for environment in environments:
        assert "PYTHONHASHSEED=0" in environment
        assert "TOKEN" not in environment
        assert "canary" not in environment


def is_readable(process: int) -> bool:
    """A runner's environment is not, not even for its own user; root reads it all the same."""
    return os.access(f"/proc/{process}/environ", os.R_OK)
