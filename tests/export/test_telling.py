from __future__ import annotations

from dataclasses import replace

import pytest

from grader.export.telling import Depth, misconceptions_in_order, told_checks, told_examples, told_in_full
from grader.model import Diagnosis, Evidence, Outcome

TITLE, REASON, DETAILS = Depth


@pytest.fixture
def differ(make_check):
    """A check whose result differs."""

    def make(name="a", *, reason="3 of 4 values differ", called="softmax(x)", hint="", diagnosis=""):
        evidence = Evidence(reason=reason, called=called, hint=hint)
        return make_check(name, name, Outcome.FAILED, evidence=evidence, diagnosis=diagnosis)

    return make


@pytest.fixture
def refuse(make_check):
    """A check that meets an error."""

    def make(name="a", *, reason="IndexError: index 3 is out of range", location="softmax.py:3", diagnosis=""):
        evidence = Evidence(reason=reason, called="softmax(x)", location=location)
        return make_check(name, name, Outcome.RAISED, evidence=evidence, diagnosis=diagnosis)

    return make


def depths(told):
    return [one.depth for one in told]


def names(checks):
    return [check.title for check in checks]


def test_first_example_that_fails_is_the_case(make_check, differ, refuse):
    skipped = make_check("s", "s", Outcome.SKIPPED)

    told = told_examples((make_check("p", "p"), skipped, differ(), refuse()))

    assert depths(told) == [TITLE, TITLE, DETAILS, TITLE]


def test_each_call_that_fails_has_a_case_of_its_own(differ):
    examples = (differ(called="softmax(x)"), differ(called="log_softmax(x)"), differ(called="softmax(x)"))

    assert depths(told_examples(examples)) == [DETAILS, DETAILS, TITLE]


def test_misconception_has_one_case_whatever_was_called(differ):
    examples = (differ(called="softmax(x)", diagnosis="one"), differ(called="log_softmax(x)", diagnosis="one"))

    assert depths(told_examples(examples)) == [DETAILS, TITLE]


def test_example_of_no_call_is_a_case_where_there_is_no_other(make_check, differ):
    silent = make_check("s", "s", Outcome.TIMED_OUT)

    assert depths(told_examples((silent, silent, differ()))) == [DETAILS, TITLE, DETAILS]
    assert depths(told_examples((differ(), silent))) == [DETAILS, TITLE]


def test_broken_example_is_not_the_case_and_told_whole(make_check, differ):
    told = told_examples((make_check("b", "b", Outcome.BROKEN), differ()))

    assert depths(told) == [DETAILS, DETAILS]


def test_everything_is_told_in_full_but_what_passed(make_check, differ):
    told = told_in_full((make_check("p", "p"), differ(), differ()))

    assert depths(told) == [TITLE, DETAILS, DETAILS]


def test_misconception_gives_its_details_once(differ, refuse, make_check):
    checks = (make_check("p", "p"), differ(diagnosis="one"), refuse(diagnosis="one"), refuse(diagnosis="two"))

    assert depths(told_checks(checks, ())) == [TITLE, DETAILS, TITLE, DETAILS]


def test_check_that_fails_as_the_case_does_shows_no_details(differ):
    case = told_examples((differ(reason="2 of 2 values differ"),))

    assert depths(told_checks((differ(),), case)) == [REASON]
    assert depths(told_checks((differ(diagnosis="one"), differ(diagnosis="one")), case)) == [REASON, TITLE]


def test_example_told_by_its_title_stands_for_nothing(differ, refuse):
    examples = told_examples((differ(), refuse()))

    assert depths(told_checks((refuse(),), examples)) == [DETAILS]


def test_misconception_needs_no_second_case_from_the_same_call(differ):
    case = told_examples((differ(),))
    other_reason = "the shape is (2,) instead of (2, 2)"

    assert depths(told_checks((differ(reason=other_reason, diagnosis="one"),), case)) == [REASON]
    assert depths(told_checks((differ(reason=other_reason),), case)) == [DETAILS]


@pytest.mark.parametrize("change", [{"called": "log_softmax(x)"}, {"called": ""}])
def test_other_call_shows_its_details(differ, change):
    case = told_examples((differ(),))

    assert depths(told_checks((differ(**change),), case)) == [DETAILS]
    assert depths(told_checks((differ(reason="it is None", **change, diagnosis="one"),), case)) == [DETAILS]


def test_error_elsewhere_shows_its_details(refuse):
    case = told_examples((refuse(),))

    assert depths(told_checks((refuse(location="softmax.py:9", diagnosis="one"),), case)) == [DETAILS]


def test_errors_in_one_line_are_folded_whatever_their_numbers(refuse, differ):
    checks = (refuse("a"), differ("b"), refuse("c", reason="IndexError: index 5 is out of range"))

    told = told_checks(checks, ())

    assert names(one.check for one in told) == ["a", "b"]
    assert names(told[0].alike) == ["c"]


def test_differences_are_folded_when_nothing_about_them_differs(differ):
    checks = (differ("a"), differ("b"), differ("c", reason="4 of 4 values differ"), differ("d", hint="Sum the rows."))

    told = told_checks(checks, ())

    assert names(one.check for one in told) == ["a", "c", "d"]
    assert names(told[0].alike) == ["b"]
    assert depths(told) == [DETAILS, REASON, REASON]


def test_check_with_a_misconception_is_never_folded(refuse):
    checks = (refuse("a"), refuse("b", diagnosis="one"), refuse("c"), refuse("d", diagnosis="one"))

    told = told_checks(checks, ())

    assert names(one.check for one in told) == ["a", "b", "d"]
    assert names(told[0].alike) == ["c"]
    assert depths(told) == [DETAILS, REASON, TITLE]


def test_sentences_without_a_place_keep_their_numbers(make_check):
    checks = tuple(
        make_check(name, name, Outcome.SKIPPED, message=f"waits for: {name} dimensions") for name in ("2", "3")
    )

    told = told_checks(checks, ())

    assert depths(told) == [DETAILS, DETAILS]


def test_broken_checks_are_each_told_whole(make_check):
    check = make_check("b", "b", Outcome.BROKEN, message="the check raised KeyError: 'w'")

    assert depths(told_checks((check, replace(check, name="test_c")), ())) == [DETAILS, DETAILS]


def test_titles_are_needed_unless_all_checks_fail_alike(refuse, make_check):
    (alike,) = told_checks((refuse("a"), refuse("b")), ())
    first, passed = told_checks((refuse("a"), refuse("b"), make_check("p", "p")), ())

    assert (names(alike.alike), alike.is_all) == (["b"], True)
    assert (names(first.alike), first.is_all, passed.is_all) == (["b"], False, False)


def test_misconceptions_come_as_they_are_met(differ, make_kata):
    diagnoses = tuple(Diagnosis(misconception=name, message="", checks=()) for name in ("a", "b", "c"))
    checks = (differ(diagnosis="c"), differ(), differ(diagnosis="b"), differ(diagnosis="c"))

    kata = make_kata("softmax", "Softmax", "activations", checks=checks, diagnoses=diagnoses)

    assert misconceptions_in_order(kata) == ("c", "b", "a")


def test_misconception_whose_turn_has_not_come_gives_no_details(differ):
    checks = (differ(diagnosis="one"), differ(called="log_softmax(x)", diagnosis="two"))

    assert depths(told_checks(checks, (), ("two",))) == [DETAILS, REASON]
