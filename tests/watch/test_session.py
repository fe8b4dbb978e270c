import pytest

from grader.errors import SandboxError
from grader.hosting import HostLost
from grader.model import Outcome
from grader.watch.judging import Failed, Restarted
from grader.watch.state import Status, View

RIGHT = "def transpose(x):\n    return x.T  # right\n"
WRONG = "def transpose(x):\n    return x\n"


def test_stub_that_was_not_begun_is_graded_at_the_start(sitting) -> None:
    assert sitting.state.status is Status.GRADED
    assert not sitting.state.report.started
    assert sitting.files.watched == [sitting.stub]


def test_save_is_graded_and_shown(sitting) -> None:
    sitting.save(RIGHT)
    sitting.answer()

    assert sitting.state.report.outcome is Outcome.PASSED
    assert sitting.session.progress.is_solved("transpose")


def test_save_brings_the_verdict_back(sitting) -> None:
    sitting.press("l")
    sitting.save(WRONG)
    sitting.answer()

    assert sitting.state.view is View.VERDICT


def test_empty_file_after_truncation_shows_no_verdict(sitting) -> None:
    sitting.save(WRONG)
    sitting.answer()
    number = sitting.state.number

    sitting.save("")
    assert sitting.judge.asked == []
    sitting.save(RIGHT, after=0.05)
    sitting.answer()

    assert (sitting.state.report.outcome, sitting.state.number) == (Outcome.PASSED, number + 1)


def test_file_that_stays_empty_is_graded(sitting) -> None:
    sitting.save("")
    sitting.wait(0.4)

    assert len(sitting.judge.asked) == 1


def test_text_without_its_last_newline_is_given_a_moment(sitting) -> None:
    sitting.save(WRONG.rstrip())
    assert sitting.judge.asked == []

    sitting.wait(0.2)
    assert len(sitting.judge.asked) == 1


def test_half_of_a_file_that_cannot_be_imported_is_not_shown(sitting) -> None:
    number = sitting.state.number
    sitting.save("def transpose(  # syntax\n")
    sitting.answer()
    assert sitting.state.number == number

    sitting.save(RIGHT, after=0.05)
    sitting.answer()
    assert (sitting.state.report.outcome, sitting.state.number) == (Outcome.PASSED, number + 1)


def test_file_that_cannot_be_imported_is_shown_when_it_stays(sitting) -> None:
    sitting.save("def transpose(  # syntax\n")
    sitting.answer()
    sitting.wait(0.2)

    assert sitting.state.report.problem == "invalid syntax"


def test_two_saves_in_a_blink_get_one_verdict_on_the_last(sitting) -> None:
    number = sitting.state.number
    sitting.save(WRONG)
    first = sitting.judge.asked
    sitting.save(RIGHT, after=0.02)
    sitting.judge.asked = first + sitting.judge.asked
    sitting.answer()

    assert (sitting.state.report.outcome, sitting.state.number) == (Outcome.PASSED, number + 1)


def test_verdict_on_a_text_that_has_changed_is_dropped(sitting) -> None:
    number = sitting.state.number
    sitting.save(WRONG)
    sitting.stub.write_text(RIGHT)  # and nobody has told of it yet
    sitting.answer()
    assert sitting.state.number == number

    sitting.answer()
    assert sitting.state.report.outcome is Outcome.PASSED


def test_unchanged_save_is_told_and_not_graded(sitting) -> None:
    sitting.save(WRONG)
    sitting.answer()
    sitting.press("l")
    sitting.save(WRONG)

    assert sitting.judge.asked == []
    assert sitting.state.note == "Saved, and nothing has changed: the verdict stands."
    assert sitting.state.view is View.VERDICT


def test_enter_grades_again(sitting) -> None:
    sitting.save(WRONG)
    sitting.answer()
    sitting.press("enter")

    assert len(sitting.judge.asked) == 1


def test_deleted_file_is_told_and_its_return_graded(sitting) -> None:
    sitting.save(WRONG)
    sitting.answer()
    sitting.stub.unlink()
    sitting.session.changed()
    assert sitting.state.status is Status.GRADED  # an editor may be about to put it back
    sitting.wait(0.4)
    assert sitting.state.status is Status.GONE
    assert "transpose.py is not there" in sitting.state.note

    sitting.save(WRONG)
    sitting.answer()
    assert (sitting.state.status, sitting.state.note) == (Status.GRADED, "The file is back.")


def test_change_that_nobody_tells_of_is_found(sitting) -> None:
    sitting.stub.write_text(RIGHT)
    sitting.wait(1.1)
    sitting.answer()

    assert sitting.state.report.outcome is Outcome.PASSED


def test_slow_grading_is_said_and_given_up_for_a_newer_text(sitting) -> None:
    sitting.save(WRONG)
    sitting.wait(0.2)
    assert sitting.state.status is Status.GRADING
    assert sitting.judge.abandoned == 0

    sitting.save(RIGHT, after=2.0)
    assert sitting.judge.abandoned == 1


def test_points_are_shown_before_the_mistake_is_known(sitting) -> None:
    sitting.save(RIGHT)
    sitting.answer()
    sitting.save(WRONG)
    early = sitting.answer_early()
    assert (sitting.state.early, sitting.state.report.outcome) == (early, Outcome.PASSED)

    sitting.wait(0.2)  # long in coming: what is known is better than what was
    assert sitting.state.report == early
    sitting.answer()
    assert (sitting.state.early, sitting.state.report.outcome) == (None, Outcome.FAILED)


def test_points_of_a_text_that_has_changed_are_not_shown(sitting) -> None:
    sitting.save(WRONG)
    sitting.stub.write_text(RIGHT)
    sitting.answer_early()

    assert sitting.state.early is None


def test_next_goes_on_to_what_is_not_solved(sitting) -> None:
    sitting.save(RIGHT)
    sitting.answer()
    sitting.press("n")
    sitting.answer()

    assert (sitting.state.kata.slug, sitting.files.watched[-1]) == ("matmul", sitting.stub)
    assert sitting.session.progress.current_slug == "matmul"
    sitting.press("n")
    assert sitting.state.note == "This is the only one that is not solved yet."
    sitting.press("p")
    assert sitting.state.kata.slug == "transpose"
    sitting.press("p")
    assert sitting.state.note == "This is the first kata."


def test_nothing_follows_when_all_is_solved(sitting) -> None:
    for _ in range(2):
        sitting.save("right\n")
        sitting.answer()
        sitting.press("n")
        sitting.answer()

    assert sitting.state.note == "Every kata is solved."


def test_finished_section_is_celebrated(sitting) -> None:
    for _ in range(2):
        sitting.press("n")
        sitting.answer()
        sitting.save("right\n")
        sitting.answer()

    assert "finished" in sitting.state.note


def test_hints_are_remembered(sitting) -> None:
    sitting.press("h", "h", "h")

    assert sitting.state.hints == 2
    assert sitting.session.progress.of("transpose").hints == 2
    assert [hint.splitlines()[0] for hint in sitting.session.hints] == ["## Hint 2 of 2", "## Hint 1 of 2"]


def test_reset_puts_the_stub_back(sitting) -> None:
    sitting.save(WRONG)
    sitting.answer()
    sitting.press("r", "y")

    assert "NotImplementedError" in sitting.stub.read_text()
    assert "Your file is kept as transpose.py.kept" in sitting.state.note


def test_reset_that_cannot_be_done_is_told(sitting) -> None:
    sitting.save(WRONG)
    (sitting.curriculum.root / "katas/.shipped/transpose.py").unlink()
    sitting.press("r", "y")

    assert "the copy of the stub as shipped" in sitting.state.note


def test_restarted_host_is_told(sitting) -> None:
    sitting.session.answered(Restarted(sentence="The grading process was started again."))

    assert sitting.state.note == "The grading process was started again."


def test_failure_is_fatal_only_before_the_first_verdict(sitting) -> None:
    sitting.session.answered(Failed(error=HostLost("it is gone"), fatal=False))
    assert sitting.state.status is Status.TROUBLE
    assert "it is gone" in sitting.state.note
    with pytest.raises(SandboxError, match="no sandbox"):
        sitting.session.answered(Failed(error=SandboxError("no sandbox"), fatal=True))
