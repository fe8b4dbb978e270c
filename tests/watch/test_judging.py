from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from threading import Semaphore

from grader.errors import GraderError, SandboxError
from grader.hosting import HostLost
from grader.model import Kata, Report, Submission
from grader.watch.judging import Failed, Graded, Judge, Restarted

KATA = Kata(slug="one", section="s", title="One", exports=("f",), points=1, folder=Path(), reference_folder=Path())
SUBMISSION = Submission(name="s")
REPORT = Report(submission="s", course="c", sandbox="confined", sections=(), katas=())


class FakeHost:
    """Raises the next of `faults`, or grades."""

    def __init__(self, faults: list[GraderError | None]) -> None:
        self.faults = faults

    def grade(self, submission: Submission, katas: tuple[Kata, ...], *, key: bytes, seen: object) -> Report:
        fault = self.faults.pop(0) if self.faults else None
        if fault:
            raise fault
        return REPORT

    def prepare(self, kata: Kata) -> None:
        raise SandboxError("told when it is graded")

    def interrupt(self) -> None:
        pass

    def kill(self) -> None:
        pass

    def close(self) -> None:
        pass


@contextmanager
def judge_with(*faults: GraderError | None) -> Iterator[tuple[Judge, SimpleQueue]]:
    answers: SimpleQueue = SimpleQueue()
    waiting = list(faults)
    with Judge(lambda: FakeHost(waiting), answers.put) as judge:
        yield judge, answers


def test_verdict_carries_the_number_of_its_request() -> None:
    with judge_with() as (judge, answers):
        judge.prepare(KATA)
        number = judge.grade(KATA, SUBMISSION, b"key")

        assert answers.get(timeout=5) == Graded(number=number, submission=SUBMISSION, report=REPORT)


def test_newer_request_interrupts_the_search_of_an_older_one() -> None:
    began, interrupted = threading.Event(), threading.Event()

    class SearchingHost(FakeHost):
        def prepare(self, kata: Kata) -> None:
            pass

        def grade(self, *args: object, **kwargs: object) -> Report:
            began.set()
            assert interrupted.wait(5)
            return REPORT

        def interrupt(self) -> None:
            interrupted.set()

    answers: SimpleQueue = SimpleQueue()
    with Judge(lambda: SearchingHost([]), answers.put) as judge:
        judge.prepare(KATA)
        judge.grade(KATA, SUBMISSION, b"key")
        assert began.wait(5)
        judge.grade(KATA, SUBMISSION, b"key")

        assert [answers.get(timeout=5).number for _ in range(2)] == [1, 2]


def test_lost_host_is_replaced_and_the_request_made_again() -> None:
    with judge_with(None, HostLost("it is gone")) as (judge, answers):
        judge.grade(KATA, SUBMISSION, b"key")
        answers.get(timeout=5)
        judge.grade(KATA, SUBMISSION, b"key")

        assert answers.get(timeout=5) == Restarted(sentence="The grading process was started again: it is gone")
        assert isinstance(answers.get(timeout=5), Graded)


def test_machine_that_cannot_grade_is_told_at_once() -> None:
    with judge_with(SandboxError("cannot isolate learner code")) as (judge, answers):
        judge.grade(KATA, SUBMISSION, b"key")

        failed = answers.get(timeout=5)
        assert isinstance(failed, Failed)
        assert (failed.fatal, str(failed.error)) == (True, "cannot isolate learner code")


def test_host_that_is_lost_twice_fails_the_request_alone() -> None:
    with judge_with(None, HostLost("one"), HostLost("two")) as (judge, answers):
        for _ in range(3):
            judge.grade(KATA, SUBMISSION, b"key")
            last = answers.get(timeout=5)
            if isinstance(last, Restarted):
                failed = answers.get(timeout=5)
                assert isinstance(failed, Failed)
                assert not failed.fatal

        assert isinstance(last, Graded)


class SlowHost(FakeHost):
    """Starts and grades until it is killed or told to go on, and counts how often it was killed."""

    def __init__(self) -> None:
        super().__init__([])
        self.going_on, self.at_work = Semaphore(0), Semaphore(0)
        self.killed = 0

    def prepare(self, kata: Kata) -> None:
        self._work()

    def grade(self, submission: Submission, katas: tuple[Kata, ...], *, key: bytes, seen: object) -> Report:
        self._work()
        return REPORT

    def kill(self) -> None:
        self.killed += 1
        self.going_on.release()

    def _work(self) -> None:
        before = self.killed
        self.at_work.release()
        assert self.going_on.acquire(timeout=5)
        if self.killed > before:
            raise HostLost("it was killed")


def test_host_that_is_still_starting_is_not_abandoned() -> None:
    host, answers = SlowHost(), SimpleQueue()
    with Judge(lambda: host, answers.put) as judge:
        judge.prepare(KATA)
        host.at_work.acquire(timeout=5)
        judge.abandon()
        assert host.killed == 0

        number = judge.grade(KATA, SUBMISSION, b"key")
        host.going_on.release(2)
        assert answers.get(timeout=5) == Graded(number=number, submission=SUBMISSION, report=REPORT)


def test_host_that_was_abandoned_is_replaced_without_a_word() -> None:
    slow, answers = SlowHost(), SimpleQueue()
    hosts = [slow, FakeHost([])]
    with Judge(lambda: hosts.pop(0), answers.put) as judge:
        judge.prepare(KATA)
        slow.going_on.release()
        judge.grade(KATA, SUBMISSION, b"key")
        for _ in range(2):
            slow.at_work.acquire(timeout=5)
        judge.abandon()
        number = judge.grade(KATA, SUBMISSION, b"key")

        answered = answers.get(timeout=5)
        while answered.number != number:  # the first was made again before the second was there
            answered = answers.get(timeout=5)
        assert (slow.killed, answered.report) == (1, REPORT)
