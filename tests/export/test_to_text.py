from __future__ import annotations

import re
from dataclasses import replace

import pytest
from rich.cells import cell_len

from grader.export.to_text import to_text
from grader.model import Comparison, Diagnosis, Evidence, LayerRow, Outcome, Warned

ANSI = re.compile(r"\x1b\[[0-9;]*m")
HOSTILE = "[red]bold[/red]\x1b[2J\u202e\n\ud800" + "界" * 5000


def plain(report, **options):
    return to_text(report, colour=False, **options)


def test_course_is_laid_out_as_its_golden(course, golden):
    golden("course.txt", plain(course))


def test_course_is_laid_out_in_ascii_as_its_golden(course, golden):
    golden("course_ascii.txt", plain(course, ascii_only=True))


def test_course_is_laid_out_verbosely_as_its_golden(course, golden):
    golden("course_verbose.txt", plain(course, verbose=True))


@pytest.mark.parametrize("kata", ["passed", "failed", "raised", "diagnosed", "unreadable", "untouched", "broken"])
def test_single_kata_is_laid_out_as_its_golden(kata, make_report, request, golden):
    report = make_report(request.getfixturevalue(kata))

    golden(f"{kata}.txt", plain(report))


@pytest.mark.parametrize("width", [40, 57, 80, 100])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_no_line_is_wider_than_the_page(course, width, ascii_only):
    lines = plain(course, width=width, ascii_only=ascii_only).splitlines()

    assert max(map(cell_len, lines)) <= width
    assert [line for line in lines if line != line.rstrip()] == []


def test_narrower_pages_than_any_terminal_still_show_the_points(course):
    text = plain(course, width=1)

    assert text == plain(course, width=40)
    assert "Total                  6/35 points, 17 %" in text


def test_colour_adds_nothing_but_colour(course):
    coloured = to_text(course, colour=True)

    assert "\x1b[" in coloured
    assert ANSI.sub("", coloured) == plain(course)


def test_environment_changes_nothing(course, monkeypatch):
    expected = to_text(course, colour=True)
    for name, value in {"NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "20", "JUPYTER_COLUMNS": "20"}.items():
        monkeypatch.setenv(name, value)

    assert to_text(course, colour=True) == expected


def test_ascii_page_holds_nothing_else(course):
    hostile = replace(course, submission="Łukasz “界” – ×")

    text = plain(hostile, ascii_only=True)

    assert text.isascii()
    assert r'submission: \u0141ukasz "\u754c" - x' in text


def test_text_of_a_learner_is_never_markup_or_control(failed, make_report):
    comparison = Comparison(place=HOSTILE, layers=(LayerRow(actual=HOSTILE, expected=HOSTILE, differs=True),))
    evidence = Evidence(**dict.fromkeys(Evidence.__dataclass_fields__, HOSTILE) | {"comparison": comparison})
    checks = tuple(replace(check, title=HOSTILE, message=HOSTILE, evidence=evidence) for check in failed.checks)
    kata = replace(failed, title=HOSTILE, path=HOSTILE, examples=(), checks=checks)

    for report in (make_report(kata, submission=HOSTILE), make_report(kata, kata, submission=HOSTILE)):
        text = plain(report)
        assert set(text) - {"\n"} == {character for character in text if character.isprintable()}
        assert r"[red]bold[/red]\x1b[2J\u202e" in text
        assert max(map(cell_len, text.splitlines())) <= 80


def test_problem_of_a_learner_is_sanitised(unreadable, make_report):
    text = plain(make_report(replace(unreadable, problem="\x1b]0;title\x07 is missing")))

    assert r"\x1b]0;title\x07 is missing" in text


def test_checks_that_fail_the_same_way_are_told_once(raised, make_report):
    report = make_report(raised)

    assert plain(report).count("RuntimeError") == 1
    assert "and 2 more checks fail the same way:" in plain(report)
    assert plain(report, verbose=True).count("RuntimeError") == 3


def test_checks_that_all_fail_the_same_way_are_counted(raised, make_report):
    checks = raised.checks[:3]

    text = plain(make_report(replace(raised, checks=checks)))

    assert "      and both other checks fail the same way\n" in text
    assert checks[1].title not in text
    assert "      and the other check fails the same way\n" in plain(make_report(replace(raised, checks=checks[:2])))


def test_checks_that_raise_elsewhere_are_told_apart(raised, make_report):
    first, second, *_ = raised.checks
    elsewhere = replace(second, evidence=replace(second.evidence, location="linear_by_hand.py:20"))

    text = plain(make_report(replace(raised, checks=(first, elsewhere))))

    assert text.count("RuntimeError") == 2


def test_two_checks_without_a_message_are_told_apart(make_check, make_kata, make_report):
    checks = (make_check("a", "One", Outcome.CRASHED), make_check("b", "Two", Outcome.CRASHED))

    text = plain(make_report(make_kata("softmax", "Softmax", "activations", checks=checks)))

    assert text.count("The process that ran it crashed.") == 2


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.PASSED])
def test_every_outcome_says_something_without_evidence(outcome, make_check, make_kata, make_report):
    kata = make_kata("softmax", "Softmax", "activations", checks=(make_check("a", "One", outcome),))

    lines = plain(make_report(kata)).splitlines()

    assert lines[lines.index(next(line for line in lines if "One" in line)) + 1].strip()


def test_one_mistake_fits_on_one_screen(diagnosed, make_report):
    assert len(plain(make_report(diagnosed)).splitlines()) < 40


def test_misconception_is_explained_once_and_before_the_checks(failed, diagnosed, make_report):
    for kata in (failed, diagnosed):
        text = plain(make_report(kata))
        assert text.count("looks like") == text.count(kata.diagnoses[0].misconception) == 1
        assert text.index("looks like") < text.index(kata.examples[0].title)


def test_misconception_of_no_check_in_particular_is_explained_too(failed, make_report):
    checks = tuple(replace(check, diagnosis="") for check in failed.checks)

    text = plain(make_report(replace(failed, examples=(), checks=checks)))

    assert "  looks like  sums_over_the_batch\n      normalises over the batch instead" in text


def test_misconception_without_a_message_is_named(failed, make_report):
    text = plain(make_report(replace(failed, diagnoses=())))

    assert "  looks like  sums_over_the_batch\n\n" in text


def test_second_misconception_is_explained_too(failed, make_report):
    other = Diagnosis(misconception="divides_by_the_maximum", message="divides by the largest score")
    same, rows, *rest = failed.checks
    checks = (same, replace(rows, diagnosis="divides_by_the_maximum"), *rest)

    text = plain(make_report(replace(failed, checks=checks, diagnoses=(*failed.diagnoses, other))))

    assert "\n\n  looks like  divides_by_the_maximum\n      divides by the largest score\n\n" in text


def test_many_misconceptions_are_explained_three_at_a_time(failed, make_check, make_report):
    names = ("one", "two", "three", "four", "five")
    diagnoses = tuple(Diagnosis(misconception=name, message=f"about {name}", checks=()) for name in names)
    checks = tuple(make_check(name, name.title(), Outcome.FAILED, diagnosis=name) for name in names)
    report = make_report(replace(failed, examples=(), checks=checks, diagnoses=diagnoses))

    assert re.findall("about (.*)", plain(report)) == ["one", "two", "three"]
    assert "  and like    four, five\n      Their turn comes when" in plain(report)
    four = replace(report.katas[0], checks=checks[:4], diagnoses=diagnoses[:4])
    assert "  and like    four\n      Its turn comes when" in plain(make_report(four))
    assert re.findall("about (.*)", plain(report, verbose=True)) == list(names)
    assert "and like" not in plain(report, verbose=True)


def test_verbose_page_names_the_misconception_at_each_check(diagnosed, make_report):
    text = plain(make_report(diagnosed), verbose=True)

    assert text.count("      looks like  multiplies_without_transpose\n") == 3


def test_examples_that_pass_are_named_when_the_kata_is_alone(diagnosed, passed, make_report):
    title = "A bias of zero changes nothing"

    assert title in plain(make_report(diagnosed))
    assert title not in plain(make_report(diagnosed, passed))
    assert title in plain(make_report(diagnosed, passed), verbose=True)


def test_values_described_alike_are_left_out(make_check, make_kata, make_report):
    evidence = Evidence(reason="3 of 4 values differ", returned="float32 (2, 2)", expected="float32 (2, 2)")
    check = make_check("a", "One", Outcome.FAILED, evidence=evidence)
    report = make_report(make_kata("softmax", "Softmax", "activations", checks=(check,)))

    assert "float32 (2, 2)" not in plain(report)
    assert plain(report, verbose=True).count("float32 (2, 2)") == 2


def test_reason_is_cut_where_the_details_were_shown(diagnosed, make_report):
    text = plain(make_report(diagnosed))

    assert text.count("here 3 columns meet 2 rows)") == 1
    assert (
        "      RuntimeError: mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3) (a\n"
        "      matrix product needs as many columns on the left as rows on the right;…\n"
    ) in text
    assert "on the left as rows on the right;...\n" in plain(make_report(diagnosed), ascii_only=True)
    assert plain(make_report(diagnosed), verbose=True).count("here 3 columns meet 2 rows)") == 3


def test_hint_stays_with_a_check_that_no_misconception_explains(failed, make_report):
    example = replace(failed.examples[0], evidence=failed.checks[1].evidence)
    checks = tuple(replace(check, diagnosis="") for check in failed.checks)

    text = plain(make_report(replace(failed, examples=(example,), checks=checks)))

    assert text.count("called      softmax(logits)") == 1
    assert text.count("hint        Look at which dimension disappears in the sum.") == 2


def test_broken_example_is_told_beside_the_case(failed, make_check, make_report):
    broken = make_check("b", "Three scores", Outcome.BROKEN, points=0, message="the check raised KeyError: 'w'")

    text = plain(make_report(replace(failed, examples=(*failed.examples, broken))))

    assert "      the check raised KeyError: 'w'\n" in text


def test_long_printed_text_is_cut(failed, make_report):
    example = failed.examples[0]
    evidence = replace(example.evidence, printed="\n".join(map(str, range(1000))))

    text = plain(make_report(replace(failed, examples=(replace(example, evidence=evidence),))))

    assert "printed     0\n" in text
    assert "                  …\n" in text
    assert "100" not in text


def test_arguments_that_do_not_fit_stand_one_by_one(raised, make_report):
    first = raised.checks[0]
    arguments = "x: [[2., 3., 4.]]  float32 (1, 3), weight: [[1., 0., -1.]]  float32 (1, 3), lr: 0.1"

    text = plain(
        make_report(replace(raised, checks=(replace(first, evidence=replace(first.evidence, arguments=arguments)),)))
    )

    assert (
        "      with        x: [[2., 3., 4.]]  float32 (1, 3)\n"
        "                  weight: [[1., 0., -1.]]  float32 (1, 3)\n"
        "                  lr: 0.1\n"
    ) in text


def test_location_that_does_not_fit_is_cut_to_the_file(raised, make_report):
    first = raised.checks[0]
    evidence = replace(first.evidence, location=f"katas/{'a' * 60}/linear_by_hand.py:14")

    text = plain(make_report(replace(raised, checks=(replace(first, evidence=evidence),))))

    assert "at          linear_by_hand.py:14\n" in text


def test_kata_that_was_not_started_shows_no_details(untouched, passed, make_report):
    for report in (make_report(untouched), make_report(untouched, passed)):
        for verbose in (False, True):
            text = plain(report, verbose=verbose)
            assert "not started" in text
            assert "NotImplementedError" not in text
            assert "The loss falls" not in text


def test_kata_that_was_not_started_is_still_shown_when_broken(untouched, passed, make_report):
    text = plain(make_report(replace(untouched, outcome=Outcome.BROKEN), passed))

    assert "BROKEN  This is the grader's fault" in text
    assert "The loss falls" not in text


def test_practice_says_that_it_is_not_official(failed, passed, make_report):
    sentence = "practice only: not isolated, not an official grade"

    assert sentence in plain(make_report(failed, passed, sandbox="process"))
    assert sentence in plain(make_report(failed, sandbox="process"))
    assert sentence not in plain(make_report(failed, passed))


def test_next_step_is_a_hint_for_the_first_kata_that_fails(passed, failed, raised, make_report):
    assert plain(make_report(passed, failed, raised)).endswith("hint: `make hint KATA=softmax` shows a hint\n")


def test_next_step_is_the_first_kata_not_started(passed, untouched, make_report):
    assert plain(make_report(passed, untouched)).endswith(
        "next: edit katas/training/training_loop/training_loop.py\n"
        "      `make show KATA=training_loop` shows the task\n"
    )


def test_next_step_mends_a_file_that_cannot_be_read(unreadable, passed, make_report):
    assert plain(make_report(unreadable, passed)).endswith(
        "next: mend katas/tensors/matmul/matmul.py\n      `make grade KATA=matmul` grades it again\n"
    )


def test_next_step_asks_nothing_when_only_the_grader_is_broken(passed, broken, make_report):
    assert plain(make_report(passed, broken)).endswith("There is nothing that you need to change.\n")


def test_last_line_celebrates_when_everything_passes(passed, make_report):
    assert plain(make_report(passed, passed)).endswith("All 8 points. Well done!\n")


def test_warnings_stand_below_the_checks_with_their_lines(failed, make_report):
    odd = Warned(category="UserWarning", text="It is odd.", location="loss.py:5", line="loss(x, y)")

    page = plain(make_report(replace(failed, warnings=(odd, replace(odd, text="", location="loss.py:9")))))

    assert page.partition("  warning     ")[2].startswith(
        "UserWarning: It is odd.\n"
        "      at          loss.py:5\n"
        "                  loss(x, y)\n"
        "  warning     UserWarning\n"
        "      at          loss.py:9\n"
    )


def test_lines_on_the_way_to_an_error_stand_above_it(make_check, make_kata, make_report):
    evidence = Evidence(
        reason="ZeroDivisionError",
        location="loss.py:9",
        line="return x / 0",
        trace="loss.py:2 in f: return g(x)\nloss.py:5 in g: return h(x): y\nloss.py:9 in h: return x / 0",
    )
    check = make_check("one", "A check", Outcome.RAISED, points=0, evidence=evidence)

    page = plain(make_report(make_kata("loss", "Loss", "losses", examples=(check,), checks=(check,))))

    assert (
        "      through     loss.py:2 in f\n"
        "                  return g(x)\n"
        "                  loss.py:5 in g\n"
        "                  return h(x): y\n"
        "      at          loss.py:9\n"
        "                  return x / 0\n"
    ) in page
