"""Notebooks as submissions: what belongs to a kata, and what hostile files come to."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from grader.digest import digest
from grader.errors import SubmissionError
from grader.intake import read_submission
from grader.locating import located
from grader.model import Evidence, Kata
from grader.notebooks import reading

STUB = "import torch\n\n\ndef linear(x):\n    raise NotImplementedError\n"


def make_kata(slug, *exports, stub=""):
    folder = Path("katas/linear") / slug
    return Kata(
        slug=slug,
        section="linear",
        title=slug,
        exports=exports,
        points=1,
        stub_sha256=digest(stub) if stub else "",
        folder=folder,
        reference_folder=folder,
    )


LINEAR = make_kata("linear_by_hand", "linear", stub=STUB)
LOOP = make_kata("training_loop", "train")
DEBUG = make_kata("capstone", "train", "evaluate")
KATAS = (LINEAR, LOOP, DEBUG)


def code(source, *tags):
    return {"cell_type": "code", "metadata": {"tags": list(tags)}, "source": source, "outputs": []}


MARKDOWN = {"cell_type": "markdown", "metadata": {}, "source": ["# Week 1\n", "def linear(x): ..."]}


@pytest.fixture
def hand_in(tmp_path):
    """Write a notebook of these cells, or with this content, and read it."""

    def write(*cells, katas=KATAS, content=None, complete=False, **fields):
        path = tmp_path / "week1.ipynb"
        notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": list(cells)} | fields
        path.write_bytes(json.dumps(notebook).encode() if content is None else content)
        return read_submission(path, katas, complete=complete)

    return write


def text_of(submission, slug="linear_by_hand"):
    return submission.source(slug).text


# what belongs to a kata


def test_tagged_cell_is_taken_whole(hand_in):
    submission = hand_in(MARKDOWN, code("def linear(x):\n    return x", "kata:linear_by_hand"))

    source = submission.source("linear_by_hand")
    assert (submission.name, submission.path, source.path) == ("week1", "week1.ipynb", "week1.ipynb")
    assert source.text == "def linear(x):\n    return x\n"
    assert source.line_name(2) == "cell 2, line 2"
    assert submission.problems == ()


def test_magic_marks_a_cell_and_keeps_its_lines(hand_in):
    source = hand_in(code("%%kata linear_by_hand\ndef linear(x):\n    return x")).source("linear_by_hand")

    assert source.text == "# %%kata linear_by_hand\ndef linear(x):\n    return x\n"
    assert source.line_name(3) == "cell 1, line 3"


def test_function_marks_a_cell_without_tags(hand_in):
    assert text_of(hand_in(code("y = 1"), code("def linear(x):\n    return x"))) == "def linear(x):\n    return x\n"


def test_only_what_is_used_is_borrowed(hand_in):
    submission = hand_in(
        code("import torch\nimport os\ndata = open('x')\nSCALE = 2.0"),
        code("def helper(x):\n    return torch.relu(x) * SCALE\n\nprint(helper(data))\n\ndef unused(): ..."),
        code("def linear(x):\n    return helper(x)", "kata:linear_by_hand"),
    )

    source = submission.source("linear_by_hand")
    assert source.text == (
        "import torch\nSCALE = 2.0\ndef helper(x):\n    return torch.relu(x) * SCALE\n"
        "def linear(x):\n    return helper(x)\n"
    )
    names = [source.line_name(line) for line in (1, 2, 3, 6)]
    assert names == ["cell 1, line 1", "cell 1, line 4", "cell 2, line 1", "cell 3, line 2"]


def test_last_helper_is_borrowed(hand_in):
    cells = code("def h(x):\n    return 1"), code("def h(x):\n    return 2"), code("def linear(x):\n    return h(x)")

    assert text_of(hand_in(*cells)).startswith("def h(x):\n    return 2\n")


def test_future_import_moves_to_the_top(hand_in):
    text = text_of(hand_in(code("import torch"), code("from __future__ import annotations\ndef linear(x): torch")))

    assert text.split("\n")[:3] == [
        "from __future__ import annotations",
        "import torch",
        "# from __future__ import annotations",
    ]


def test_last_definition_counts_and_the_report_says_so(hand_in):
    source = hand_in(code("def linear(x): return 1"), code("def linear(x): return 2")).source("linear_by_hand")

    assert source.text == "def linear(x): return 2\n"
    assert source.remarks == ("`linear` is defined in cells 1 and 2; the one in cell 2 counts",)


def test_copied_tagged_cell_replaces_the_first(hand_in):
    tag = "kata:linear_by_hand"
    source = hand_in(code("def linear(x): return (", tag), code("def linear(x): return 2", tag)).source(
        "linear_by_hand"
    )

    assert source.text == "def linear(x): return 2\n"
    assert "cell 2 counts" in source.remarks[0]


def test_tag_counts_more_than_a_function(hand_in):
    source = hand_in(code("def linear(x): return 1", "kata:linear_by_hand"), code("def linear(x): return 2")).source(
        "linear_by_hand"
    )

    assert source.text == "def linear(x): return 1\n"
    assert source.remarks == (
        "`linear` is also defined in cell 2; the one in cell 1 counts, which is marked kata:linear_by_hand",
    )


def test_stub_left_in_place_gives_way_to_a_solution(hand_in):
    tagged = code(STUB.rstrip("\n"), "kata:linear_by_hand")

    assert text_of(hand_in(tagged)) == STUB
    source = hand_in(tagged, code("def linear(x): return 2")).source("linear_by_hand")
    assert source.text == "def linear(x): return 2\n"
    assert source.remarks == ("kata:linear_by_hand in cell 1 is still the stub; cell 2 counts",)


def test_shared_name_is_for_the_kata_that_is_complete(hand_in):
    submission = hand_in(code("def train(): ..."))

    assert [source.kata for source in submission.sources] == ["training_loop"]
    assert submission.problems == ()


def test_shared_name_that_is_not_clear_asks_for_a_tag(hand_in):
    submission = hand_in(code("def train(): ..."), code("def evaluate(): ..."))

    assert [source.kata for source in submission.sources] == ["capstone"]
    submission = hand_in(
        code("def train(): ..."), katas=(make_kata("a", "train", "go"), make_kata("b", "train", "run_it"))
    )
    assert submission.problem("a") == (
        "`train` in week1.ipynb may be meant for a or b: tag the cell kata:a, or begin it with %%kata a"
    )


def test_commands_are_not_run_and_the_report_says_so(hand_in):
    submission = hand_in(code("!pip install torch"), code("%%bash\nls"), code("def linear(x):\n    %time x"))

    assert text_of(submission) == "def linear(x):\n    pass  # %time x\n"
    assert submission.remarks == (
        "`!pip install torch` in cell 1, `%%bash` in cell 2 and `%time x` in cell 3 are for Jupyter, and were not run",
    )


def test_kata_that_is_asked_for_and_not_there_is_missing(hand_in):
    submission = hand_in(code("def linear(x): ...", "kata:linear_by_hnd"), katas=(LINEAR, LOOP), complete=True)

    assert submission.sources == ()
    assert submission.problem("linear_by_hand") == (
        'week1.ipynb has no cell for linear_by_hand: did you mean to write linear_by_hand for "linear_by_hnd"?'
    )
    assert submission.problem("training_loop") == (
        "week1.ipynb has no cell for training_loop: tag one kata:training_loop, or define `train` in one"
    )


def test_lines_of_evidence_are_named_by_cell(hand_in):
    source = hand_in(MARKDOWN, code("def linear(x):\n    raise ValueError")).source("linear_by_hand")
    told = located(Evidence(reason="the `raise` in line 2 ran", location="week1.ipynb:2"), source)

    assert told.reason == "the `raise` in cell 2, line 2 ran"
    assert told.location == "week1.ipynb, cell 2, line 2"
    assert located(told, replace(source, stretches=())) is told


def test_format_3_is_upgraded(hand_in):
    cell = {"cell_type": "code", "language": "python", "input": "def linear(x): ...", "outputs": [], "metadata": {}}

    submission = hand_in(nbformat=3, nbformat_minor=0, worksheets=[{"cells": [cell], "metadata": {}}])

    assert text_of(submission) == "def linear(x): ...\n"


@pytest.mark.parametrize(
    "cell",
    [
        code("def linear(x): ...") | {"id": "same", "outputs": [{"junk": [1] * 10_000}], "execution_count": "what"},
        code("def linear(x): ...") | {"metadata": {"tags": [1, None, "x"]}},
        code("def linear(x): ...") | {"metadata": {"tags": "kata:other"}},
        code(["def linear(x):", " ..."]) | {"attachments": 3},
        code("def linear(x): ...\r\n"),
    ],
)
def test_what_is_not_read_cannot_disturb(hand_in, cell):
    assert text_of(hand_in(cell, code("y = 2") | {"id": "same"})) == "def linear(x): ...\n"


def test_nul_becomes_a_character_that_can_be_seen(hand_in):
    assert text_of(hand_in(code("def linear(x): return '\0'"))) == "def linear(x): return '\ufffd'\n"


# what cannot be read


def refused(hand_in, *cells, **options):
    with pytest.raises(SubmissionError) as raised:
        hand_in(*cells, **options)
    message = str(raised.value)
    assert message.startswith("week1.ipynb ")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"{", "it is not JSON"),
        (b'{\n<<<<<<< HEAD\n"a": 1', "git left marks of a merge"),
        (b"[1]", "is not a valid notebook"),
        (b"{}", "is not a valid notebook"),
        (b'{"nbformat": "4"}', "is not a valid notebook"),
        (b'{"nbformat": 2}', "has notebook format 2"),
        (b'{"nbformat": 4, "cells": [3]}', "is not a valid notebook"),
        (b'{"nbformat": 4, "cells": [{"cell_type": "code"}]}', 'cell 1 has no "source"'),
        (b'{"nbformat": 4, "cells": [{"cell_type": "code", "source": 3}]}', "is not a valid notebook"),
        (b'{"nbformat": 4, "x": ' + b"[" * 200_000, "is nested too deeply"),
        (b"\xff\xfe{}", "it is not JSON"),
        (b'{"nbformat": 4, "cells": []}', "has no cell for a kata"),
    ],
)
def test_bad_file_is_one_sentence(hand_in, content, says):
    assert says in refused(hand_in, content=content)


def test_sizes_are_bounded(hand_in, monkeypatch):
    monkeypatch.setattr(reading, "CELLS_LIMIT", 2)
    assert "more than 2 cells" in refused(hand_in, *[code("x")] * 3)
    monkeypatch.setattr(reading, "CODE_LIMIT", 2**20)
    assert "more than 1 MiB of code" in refused(hand_in, code("#" * (2**20 + 1)))
    monkeypatch.setattr(reading, "NOTEBOOK_LIMIT", 2**20)
    assert "is larger than 1 MiB; clear its outputs" in refused(hand_in, code("#" * (2**20 + 1)))


def test_too_much_for_one_kata_is_a_problem(hand_in):
    submission = hand_in(code("def linear(x): ...\n" + "#" * 262_144))

    assert submission.problem("linear_by_hand").startswith("week1.ipynb holds more than 256 KiB for linear_by_hand")


def test_link_is_not_followed_when_the_learner_chose_it(hand_in, tmp_path):
    hand_in(code("def linear(x): ..."))
    link = tmp_path / "link.ipynb"
    link.symlink_to(tmp_path / "week1.ipynb")

    with pytest.raises(SubmissionError, match="symbolic link"):
        read_submission(link, KATAS, follow=False)
