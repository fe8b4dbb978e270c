"""The page as text: its structure, what may not be on it, and that no text leaves its place."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from grader.export.to_html import to_html, way_to_course
from grader.model import Evidence, NearMiss, Outcome, Warned

VOID = {"meta", "br", "hr", "img", "input", "link", "rect", "path"}
HOSTILE = ["</style><script>alert(1)</script>", "]]><svg onload=x>", "\"' onfocus=x '\"", "{{ 7 * 7 }}", "\u202e\u2066"]


class Tree(HTMLParser):
    """Elements in order, and whether every one was closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        assert len(attributes) == len(dict(attributes))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        return [attributes for tag, attributes in self.elements if tag in tags]


@pytest.fixture
def page(course, compared):
    return to_html(replace(course, katas=(*course.katas, compared)))


def test_page_is_well_formed(page):
    tree = Tree(page)

    assert page.startswith("<!doctype html>\n")
    assert page.endswith("</html>\n")
    assert tree.open == []
    assert tree.named("html") == [{"lang": "en"}]
    assert [len(tree.named(tag)) for tag in ("main", "h1", "header", "footer", "nav")] == [1] * 5


def test_ids_are_unique_and_references_lead_somewhere(page):
    tree = Tree(page)
    ids = Counter(attributes["id"] for _, attributes in tree.elements if "id" in attributes)
    references = [
        name
        for _, attributes in tree.elements
        for name in (attributes.get("aria-labelledby") or "").split()
        + ([attributes["href"][1:]] if (attributes.get("href") or "").startswith("#") else [])
    ]

    assert set(ids.values()) == {1}
    assert set(references) <= set(ids)
    assert len(references) > 10


def test_headings_are_in_order(page):
    levels = [int(tag[1]) for tag, _ in Tree(page).elements if re.fullmatch("h[1-6]", tag)]

    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


def test_every_picture_has_words_or_is_an_ornament(page):
    pictures = Tree(page).named("svg")

    assert all(("aria-labelledby" in one and one["role"] == "img") or one["aria-hidden"] == "true" for one in pictures)
    assert sum("aria-labelledby" in one for one in pictures) == 2 + 3 * 3


def test_pictures_have_tables_that_say_the_same(page):
    assert page.count('<table class="numbers">') == 2 + 3 * 3
    assert "<caption>expected float32 (200, 24), rows 8 to 23 and columns 0 to 23</caption>" in page
    assert '<td class="differs">&#8800; 1.5</td>' in page


def test_comparison_is_told_in_words(page):
    text = " ".join(Tree(page).text.split())

    assert "Shown is the second item." in text
    assert "2 of 4 differ, marked with a frame or a dot; difference is returned less expected." in text
    assert "colours from -1 to 1" in text
    assert "Farthest off: [0, 1], returned nan, expected 0.25." in text


def test_page_runs_nothing_and_asks_for_nothing(page):
    tree = Tree(page)
    policy = next(one["content"] for one in tree.named("meta") if "http-equiv" in one)

    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    assert tree.named("script", "img", "link", "iframe", "object", "form", "input") == []
    assert not any(name.startswith("on") or name in ("style", "src") for _, one in tree.elements for name in one)
    assert "url(" not in page
    assert "@import" not in page


def test_same_report_gives_the_same_ascii(page, course, compared):
    assert to_html(replace(course, katas=(*course.katas, compared))) == page
    assert page.isascii()


def test_hidden_check_shows_no_value_whatever_the_report_holds(compared, make_report):
    numbers, printed = compared.examples[0].evidence.comparison, "31415926"
    check = compared.checks[1]
    held = replace(check, evidence=replace(check.evidence, comparison=numbers, printed=printed))
    report = make_report(replace(compared, examples=(), checks=(held,)))

    page = to_html(report)

    assert 'class="map"' not in page
    assert "numbers as tables" not in page
    assert "Farthest" not in page
    assert printed not in page
    assert "ReLU()" in page  # sizes of layers are no secret


def test_untouched_kata_shows_no_checks(untouched, make_report):
    page = to_html(make_report(untouched))

    assert "not started" in page
    assert "The loss falls" not in page


def test_practice_and_broken_are_told(broken, make_report):
    text = Tree(to_html(make_report(broken, sandbox="process"))).text

    assert "Practice only: not isolated, not an official grade." in text
    assert "BROKEN: Gradients accumulate. This is the grader's fault, not yours." in text


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_a_word(failed, make_report, outcome):
    check = replace(failed.checks[0], outcome=outcome, evidence=None, message="")

    assert Tree(to_html(make_report(replace(failed, outcome=outcome, checks=(check,))))).open == []


def test_finished_course_is_praised(passed, make_report):
    assert "All 4 points. Well done!" in to_html(make_report(passed))


@pytest.mark.parametrize(
    ("is_whole", "sentence"),
    [(True, "With one change in this line every check passes."), (False, "2 of the checks that fail would pass.")],
)
def test_near_miss_is_told_with_its_line(failed, make_report, is_whole, sentence):
    miss = NearMiss(
        message="the `dim` is off", location="a.py:3", line=" x.sum(0)", checks=("a", "b"), is_whole=is_whole
    )

    page = to_html(make_report(replace(failed, near_miss=miss)))

    assert sentence in page
    assert "<dt>line</dt><dd><code>x.sum(0)</code></dd>" in page
    assert "the dim is off" in " ".join(Tree(page).text.split())


def test_what_is_also_right_is_told(passed, make_report):
    assert "<p>Also right: <code>torch.tensor(x)</code></p>" in to_html(
        make_report(replace(passed, also_right="torch.tensor(x)"))
    )


def test_remarks_are_told(passed, make_report):
    report = replace(make_report(replace(passed, remarks=("the last `f` counts",))), remarks=("two cells",))

    text = " ".join(Tree(to_html(report)).text.split())

    assert "the last f counts" in text
    assert "two cells" in text


def test_code_in_a_message_is_code(compared, make_report):
    kata = replace(compared, problem="the file `a.py` has a ` alone")

    assert "the file <code>a.py</code> has a ` alone" in re.sub(r"\s*\n\s*", "", to_html(make_report(kata)))


@pytest.mark.parametrize(
    ("page", "way"),
    [("/course/report.html", ""), ("/course/out/a/report.html", "../../"), ("/elsewhere/report.html", None)],
)
def test_way_to_the_course_is_known_inside_it(page, way):
    assert way_to_course(Path("/course"), Path(page)) == way


def test_lesson_is_a_link_where_the_way_is_known(passed, make_report):
    report = make_report(passed)

    assert '<a href="../katas/tensors/tensor_from_list/README.md">' in to_html(report, course_href="../")
    assert "<code>katas/tensors/tensor_from_list/README.md</code>" in to_html(report)


def spoiled(noun, text):
    """The same noun with `text` in all of its texts, but for outcomes and what is a key elsewhere."""
    if isinstance(noun, Outcome):
        return noun
    if isinstance(noun, str):
        return noun + text if noun else noun
    if isinstance(noun, tuple):
        return tuple(spoiled(item, text) for item in noun)
    if is_dataclass(noun):
        names = [field.name for field in fields(noun) if field.name not in ("sandbox", "grid", "overview")]
        return replace(noun, **{name: spoiled(getattr(noun, name), text) for name in names})
    return noun


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.sampled_from(HOSTILE), st.text(st.characters(codec=None), max_size=30)))
def test_no_text_leaves_its_place(text, compared, raised, make_report):
    report = make_report(replace(compared, examples=compared.examples[:1]), raised)
    before = Tree(to_html(report, course_href="../"))

    page = to_html(spoiled(report, text.replace("`", "")), course_href="../")

    tree = Tree(page)
    assert counted(tree) == counted(before)
    assert attributes_of(tree) <= attributes_of(before)
    assert all(one["href"].startswith(("#", "../katas/")) for one in tree.named("a"))
    assert all(character.isprintable() or character == "\n" for character in tree.text)


def counted(tree):
    """How many elements of each kind, save those whose number follows from the length and the lines of a text."""
    return Counter(tag for tag, _ in tree.elements if tag not in ("p", "text", "path"))


def attributes_of(tree):
    return {(tag, name) for tag, attributes in tree.elements for name in attributes}


def test_warnings_and_the_way_to_an_error_are_shown(make_check, make_kata, make_report):
    evidence = Evidence(reason="odd", location="loss.py:9", trace="loss.py:2 in f: return g(x)\nloss.py:9 in g: <b>")
    check = make_check("one", "A check", Outcome.RAISED, points=0, evidence=evidence)
    warned = Warned(category="UserWarning", text="<i>`odd`", location="loss.py:5", line="loss(x, y)")
    kata = make_kata("loss", "Loss", "losses", checks=(check,), warnings=(warned,))

    page = to_html(make_report(kata))

    assert "<dt>through</dt><dd><code>loss.py:2 in f: return g(x)</code>" in page
    assert "<h4>Warning: UserWarning</h4>\n<p>&lt;i&gt;<code>odd</code></p>" in page
    assert "<dt>at</dt><dd><code>loss.py:5</code>" in page
