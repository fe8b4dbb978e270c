"""Who shares a runner, and when one is ended."""

from __future__ import annotations

from one_kata import FakeSandbox

from grader.model import Limits
from grader.runners import Runners


def test_runners_are_shared_by_those_with_the_same_limits():
    sandbox = FakeSandbox()
    runners = Runners(sandbox)

    one = runners.shared(Limits(seconds=1.0))

    assert runners.shared(Limits(seconds=9.0)) is one
    assert runners.shared(Limits(memory_mib=64)) is not one
    assert runners.shared(Limits(output_kib=1)) is not one
    assert runners.shared(Limits(scratch_kib=1)) is not one
    assert len(sandbox.runners) == 4


def test_runners_are_closed_when_replaced_and_at_the_end():
    sandbox = FakeSandbox()
    runners = Runners(sandbox)
    first = runners.shared(Limits())

    second = runners.replace(Limits())
    runners.close()

    assert first is not second
    assert (first.closed, second.closed) == (1, 1)
