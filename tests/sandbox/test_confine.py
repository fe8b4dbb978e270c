"""What confinement takes away, layer by layer, in children that lock themselves in."""

from __future__ import annotations

import ctypes
import itertools
import json
import os
import resource
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import torch
from judging.configuration import why_nothing_is_confined

from grader.sandbox import confine, kernel, landlock, library, namespaces, probe, rights, seccomp

OBSTACLE = why_nothing_is_confined()
pytestmark = pytest.mark.skipif(bool(OBSTACLE), reason=OBSTACLE)

ROOT = Path(__file__).parents[2]


def in_a_child(work: Callable[[], object]) -> object:
    """What `work` returns, as JSON has it, in a child that ends with it; what it raises is the text of that."""
    inward, outward = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(outward, 4)  # the place of a runner's replies, which confinement leaves open
        try:
            found = work()
        except BaseException as error:
            found = f"{type(error).__name__}: {error}"
        os.write(4, json.dumps(found).encode())
        os._exit(0)
    os.close(outward)
    with os.fdopen(inward) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else None


def fails(attempt: Callable[[], object]) -> str:
    """The name of what an attempt raises; empty when it succeeds."""
    try:
        attempt()
    except BaseException as error:
        return type(error).__name__
    return ""


def confined(work: Callable[..., object], *, memory_mib: int = 256, scratch_kib: int = 0) -> object:
    """What `work` returns under everything but namespaces; with a scratch file, it gets its path."""
    confinement = confine.Confinement(
        ruleset=landlock.landlock_ruleset(library.readable_paths()),
        program=seccomp.seccomp_program(),
        address_space=rights.address_space(),
    )

    def locked_in() -> object:
        held, given = confinement, ()
        if scratch_kib:
            held, *given = confine.grant_scratch_file(confinement, kib=scratch_kib, uid=None)
        confine.confine(held, memory_mib=memory_mib, cpu_seconds=60, uid=None, parent=os.getppid())
        return work(*given)

    found = in_a_child(locked_in)
    os.close(confinement.ruleset)
    return found


# --- What may be read ---


def test_readable_paths_hold_the_libraries() -> None:
    paths = [Path(path) for path in library.readable_paths()]

    for needed in (torch.__file__, json.__file__, pytest.__file__):
        assert any(Path(os.path.realpath(needed)).is_relative_to(path) for path in paths)


def test_readable_paths_hold_no_course_and_no_home() -> None:
    for path in map(Path, library.readable_paths()):
        for hidden in (ROOT / "reference", ROOT / "katas", ROOT / "grader", Path.home(), Path("/tmp"), Path("/etc")):
            assert not hidden.is_relative_to(path)


def test_readable_paths_name_no_folder_twice() -> None:
    paths = library.readable_paths()

    for one, other in itertools.permutations(paths, 2):
        assert not Path(one).is_relative_to(other)


# --- Each layer on its own ---


def test_landlock_alone_leaves_only_the_readable_paths(tmp_path: Path) -> None:
    library = Path(pytest.__file__).parent
    ruleset = landlock.landlock_ruleset([str(library)])
    (tmp_path / "secret").write_text("secret")

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        kernel.call("syscall", 446, ruleset, 0)
        return [
            fails(lambda: (library / "__init__.py").read_text()),
            fails(lambda: (tmp_path / "secret").read_text()),
            fails(lambda: (library / "written").write_text("")),
            fails(lambda: (tmp_path / "written").write_text("")),
            fails(lambda: list(tmp_path.iterdir())),
            fails(lambda: (tmp_path / "secret").unlink()),
        ]

    assert in_a_child(attempts) == ["", *["PermissionError"] * 5]
    os.close(ruleset)


def test_landlock_alone_lets_one_file_be_written(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for name in ("file", "other"):
        (tmp_path / name).write_text("left over")
    ruleset = landlock.landlock_ruleset([], str(file))

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        kernel.call("syscall", 446, ruleset, 0)
        return [
            fails(lambda: file.write_text("written")),
            fails(file.read_text),
            fails(lambda: (tmp_path / "other").write_text("")),
            fails((tmp_path / "other").read_text),
            fails(lambda: (tmp_path / "new").write_text("")),
            fails(file.unlink),
            fails(lambda: file.rename(tmp_path / "new")),
            fails(lambda: (tmp_path / "new").symlink_to(file)),
            fails(lambda: (tmp_path / "new").hardlink_to(file)),
            fails(lambda: list(tmp_path.iterdir())),
        ]

    assert in_a_child(attempts) == ["", "", *["PermissionError"] * 8]
    assert file.read_text() == "written"
    os.close(ruleset)


def test_seccomp_alone_leaves_no_sockets_processes_or_signals() -> None:
    program = seccomp.seccomp_program()

    def attempts() -> object:
        kernel.call("prctl", 38, 1, 0, 0, 0)
        seccomp.load(program)
        libc = ctypes.CDLL(None)
        return [
            fails(lambda: socket.socket()),
            fails(lambda: socket.socketpair()),
            fails(os.fork),
            fails(lambda: os.kill(os.getpid(), 0)),
            fails(lambda: os.dup(0)),
            fails(os.setsid),
            fails(lambda: resource.setrlimit(resource.RLIMIT_CORE, (0, 0))),  # its word for EPERM
            libc.unshare(0x1000_0000),
            libc.ptrace(0, 0, 0, 0),
            torch.ones(2).sum().item(),  # what learners are here for
        ]

    assert in_a_child(attempts) == [*["PermissionError"] * 6, "ValueError", -1, -1, 2.0]


def test_seccomp_program_is_whole_instructions() -> None:
    program = seccomp.seccomp_program()

    assert len(program) % 8 == 0
    assert 50 < len(program) // 8 < 4096  # the kernel takes no more


def test_limits_alone_end_memory_files_and_descriptors(tmp_path: Path) -> None:
    def attempts() -> object:
        rights.limit(memory_bytes=rights.address_space() + 64 * 2**20, cpu_seconds=60)
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        kept: list[object] = []
        return [
            fails(lambda: bytearray(128 * 2**20)),
            fails(lambda: (tmp_path / "written").write_text("x")),
            fails(lambda: kept.extend(os.open(os.devnull, os.O_RDONLY) for _ in range(100))),
        ]

    assert in_a_child(attempts) == ["MemoryError", "OSError", "OSError"]


def test_limits_alone_let_a_file_grow_so_far(tmp_path: Path) -> None:
    def attempts() -> object:
        rights.limit(memory_bytes=rights.address_space() + 64 * 2**20, cpu_seconds=60, file_bytes=1024)
        return [
            fails(lambda: (tmp_path / "written").write_bytes(bytes(1024))),
            fails(lambda: (tmp_path / "written").write_bytes(bytes(1025))),
        ]

    assert in_a_child(attempts) == ["", "OSError"]


# --- All of them ---


def test_confined_process_has_five_descriptors_and_no_proc() -> None:
    def look() -> object:
        found = [number for number in range(1024) if not fails(partial(os.fstat, number))]
        return [found, fails(Path("/proc/self/status").read_text)]

    descriptors, status = confined(look)

    assert set(descriptors) <= {0, 1, 2, 3, 4}
    assert status == "PermissionError"


def test_confined_process_computes() -> None:
    def compute() -> object:
        layer = torch.nn.Linear(3, 2)
        layer(torch.ones(1, 3)).sum().backward()
        return [list(layer.weight.grad.shape), fails(lambda: bytearray(512 * 2**20))]

    assert confined(compute) == [[2, 3], "MemoryError"]


def test_confined_process_has_a_file_without_a_name_when_it_is_granted() -> None:
    def look(path: str) -> object:
        found = [number for number in range(1024) if not fails(partial(os.fstat, number))]
        Path(path).write_bytes(bytes(4096))
        return [
            found,
            Path(path).stat().st_size,
            Path(path).stat().st_nlink,
            fails(lambda: Path(path).write_bytes(bytes(4097))),
            fails(Path("/proc/self/status").read_text),
            fails(lambda: list(Path(path).parent.iterdir())),
        ]

    descriptors, *others = confined(look, scratch_kib=4)

    assert 5 in descriptors
    assert set(descriptors) <= {0, 1, 2, 3, 4, 5}
    assert others == [4096, 0, "OSError", "PermissionError", "PermissionError"]


def test_process_ends_when_its_parent_is_not_who_it_was() -> None:
    child = os.fork()
    if child == 0:
        rights.die_with_parent(os.getppid() + 1)
        os._exit(0)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1


def test_process_ends_with_its_parent() -> None:
    inward, outward = os.pipe()
    parent = os.fork()
    if parent == 0:
        child = os.fork()
        if child == 0:
            rights.die_with_parent(os.getppid())
            os.write(outward, b"ready")
            time.sleep(60)
        time.sleep(60)
    os.close(outward)
    os.read(inward, 5)

    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)

    assert os.read(inward, 1) == b""  # the child's end of the pipe is closed too
    os.close(inward)


# --- Namespaces ---


def apart(work: Callable[[], object]) -> object:
    """What `work` returns in new namespaces with a root of only the readable paths."""

    def inside() -> object:
        readable = library.readable_paths()
        if not namespaces.unshare():
            return None
        return in_a_child(lambda: (namespaces.pivot(readable), work())[1])

    return in_a_child(inside)


def test_pivot_leaves_a_root_of_only_the_readable_paths() -> None:
    def look() -> object:
        return [
            sorted(path.name for path in Path("/").iterdir()),
            [path.exists() for path in (ROOT / "reference", Path("/proc/self"), Path(torch.__file__))],
            len(os.read(os.open("/dev/urandom", os.O_RDONLY), 8)),
            fails(lambda: Path("/written").write_text("")),
            fails(lambda: Path(torch.__file__).with_name("written").write_text("")),
            os.getpid(),
        ]

    found = apart(look)
    if found is None:
        pytest.skip("this machine allows no namespaces")

    tops = {path.split("/")[1] for path in library.readable_paths()}
    assert found == [sorted({*tops, ".scratch"}), [False, False, True], 8, "OSError", "OSError", 1]


def test_pivot_changes_nothing_for_anybody_else() -> None:
    before = Path("/proc/self/mounts").read_text()

    apart(lambda: None)

    assert Path("/proc/self/mounts").read_text() == before


def test_file_in_a_namespace_is_seen_by_its_runner_alone() -> None:
    confinement = confine.Confinement(ruleset=-1, program=b"", address_space=0, pivoted=True)

    def look_while_it_is_there() -> object:
        ready, tell = os.pipe()
        child = os.fork()
        if child == 0:
            _, path = confine.grant_scratch_file(confinement, kib=4, uid=None)
            fill = Path(path).write_bytes
            found = [path, *map(fails, (partial(fill, bytes(4096)), partial(fill, bytes(8192)), partial(touch, path)))]
            os.write(tell, json.dumps(found).encode())
            time.sleep(60)
        told = json.loads(os.read(ready, 1000))
        seen = list(map(str, Path("/.scratch").iterdir()))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [told, seen]

    def touch(path: str) -> None:
        Path(path).with_name("second").touch()

    found = apart(look_while_it_is_there)
    if found is None:
        pytest.skip("this machine allows no namespaces")

    assert found == [["/.scratch/file", "", "OSError", "OSError"], []]


# --- Users ---


def test_runners_share_the_user_when_there_is_none_to_spare() -> None:
    users = rights.uids_for_runners(range(0), [], pivoted=True)

    assert [next(users) for _ in range(3)] == [None, None, None]


def test_runners_have_users_of_their_own_when_there_are_some() -> None:
    users = rights.uids_for_runners(range(7, 9), [str(Path(pytest.__file__).parent)], pivoted=True)

    assert [next(users) for _ in range(3)] == [7, 8, 7]


def test_runners_share_the_user_when_others_cannot_reach_the_library(tmp_path: Path) -> None:
    library = tmp_path / "closed" / "library"
    library.mkdir(parents=True)
    library.parent.chmod(0o700)

    assert next(rights.uids_for_runners(range(7, 9), [str(library)], pivoted=False)) is None
    assert next(rights.uids_for_runners(range(7, 9), [str(library)], pivoted=True)) == 7


def test_only_root_has_users_to_spare() -> None:
    assert bool(rights.spare_uids()) == (os.geteuid() == 0)


# --- The probe of the self-test ---


def test_probe_names_everything_where_nothing_is_confined(tmp_path: Path) -> None:
    """In a process of its own, since the probe changes whoever runs it."""
    secret = tmp_path / "secret"
    secret.write_text("secret")
    program = f"{Path(probe.__file__).read_text()}\nprint(succeeded([{str(secret)!r}, {str(tmp_path)!r}]))"

    finished = subprocess.run(
        [sys.executable, "-c", f"import os\nif os.fork():\n    os.wait()\nelse:\n    exec({program!r})"],
        capture_output=True,
        text=True,
        timeout=20,
    )

    for sign in ("read a file of this machine", "open a network socket", "start a process", "start a thread"):
        assert sign in finished.stdout
    assert f"read {secret}" in finished.stdout
    assert f"read {tmp_path}" in finished.stdout
