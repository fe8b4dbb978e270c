"""Hosts that are started ahead."""

import sys

import pytest

from grader import prestart


@pytest.fixture(autouse=True)
def _no_host_left():
    yield
    prestart.discard()


def started(monkeypatch, arguments):
    """Whether `prestart` starts something for these arguments; a sleeping Python stands in for the host."""
    command = (sys.executable, "-c", "import sys; sys.stdin.read()")
    calls = []
    monkeypatch.setattr(prestart, "start", lambda: calls.append(1) or _start(command))
    prestart.prestart(arguments)
    return bool(calls)


_start = prestart.start


@pytest.mark.parametrize("arguments", [["grade"], ["grade", "softmax"], ["prove"]])
def test_prestart_starts_a_host_for_commands_that_need_one(monkeypatch, arguments):
    assert started(monkeypatch, arguments)


@pytest.mark.parametrize("arguments", [[], ["list"], ["show", "softmax"], ["grade", "--help"], ["--help"]])
def test_prestart_starts_nothing_for_other_commands(monkeypatch, arguments):
    assert not started(monkeypatch, arguments)


def test_take_gives_a_started_host_once(monkeypatch):
    started(monkeypatch, ["grade"])

    process, errors = prestart.take()

    assert process.poll() is None
    assert prestart.take() is None
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, errors):
        stream.close()


def test_discard_ends_a_host_that_nobody_took(monkeypatch):
    started(monkeypatch, ["grade"])
    process, _ = prestart._waiting

    prestart.discard()

    assert process.returncode is not None


def test_start_gives_a_literal_environment(monkeypatch):
    monkeypatch.setenv("GRADER_TOKEN", "secret")
    process, errors = _start((sys.executable, "-c", "import os; print(sorted(os.environ))"))

    names = set(eval(process.stdout.read()))
    process.wait()

    assert names <= {*prestart.ENVIRONMENT, "PYTHONPATH", "LC_CTYPE"}
    for stream in (process.stdin, process.stdout, errors):
        stream.close()
