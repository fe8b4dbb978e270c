"""The host's own patience."""

import signal
import time

import pytest

from grader.patience import PatienceLost, listening, patience


def run_on() -> None:
    """Trusted code that does not come to an end, and that catches what it can."""
    started = time.monotonic()
    while time.monotonic() - started < 30:
        try:
            time.sleep(1)
        except Exception:
            continue


def test_patience_interrupts_what_does_not_end():
    with pytest.raises(PatienceLost, match="it did not come to an end"), patience(0.05):
        run_on()


def test_patience_leaves_no_timer_and_no_handler_behind():
    before = signal.getsignal(signal.SIGALRM)

    with patience(30):
        pass

    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)
    assert signal.getsignal(signal.SIGALRM) is before


def test_listening_serves_many_blocks_and_leaves_no_handler_behind():
    before = signal.getsignal(signal.SIGALRM)

    with listening():
        for _ in range(2):
            with pytest.raises(PatienceLost), patience(0.05):
                run_on()

    assert signal.getsignal(signal.SIGALRM) is before
