"""A real Jupyter kernel grades cells, keeps its host, replaces a lost one and takes it along when it ends."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from grader.errors import GraderError
from grader.model import CheckResult, Evidence, KataReport, Outcome, Report
from grader.notebooks import session
from grader.notebooks.card import to_card
from grader.notebooks.magics import _words

PROJECT = Path(__file__).parent.parent

WRONG = """\
%matplotlib --list
def linear(x, weight, bias):
    return helper(x, weight)"""
CELLS = {
    "setup": "%load_ext grader\nimport grader, os, signal, sys\nimport torch",
    "helper": "def helper(x, weight):\n    return x @ weight.T",
    "no torch": "'torch' in vars(sys.modules['grader'])",
    "wrong": WRONG,
    "check": "grader.check(linear)",
    "pid": "from grader.notebooks.session import _session\n_session._host._process.pid",
    "magic": "%%kata linear_by_hand\ndef linear(x, weight, bias):\n    return helper(x, weight) + bias",
    "defined": "linear(torch.ones(1, 3), torch.ones(2, 3), torch.ones(2)).tolist()",
    "same pid": "_session._host._process.pid",
    "lose": "os.kill(_session._host._process.pid, signal.SIGKILL); _session._host._process.wait()",
    "again": "grader.check(linear)",
    "raises": "%%kata linear_by_hand\ndef linear(x, weight, bias):\n    raise ValueError('<b>')",
    "deadly": "%%kata linear_by_hand\nimport os\nos._exit(3)",
    "no function": "grader.check(3)",
    "no kata": "%%kata softmx\nx = 1",
}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """What each cell showed."""
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS.values()]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=kernel)
    resources = {"metadata": {"path": str(PROJECT)}}
    NotebookClient(notebook, timeout=60, allow_errors=True, resources=resources).execute()
    return {name: cell.outputs for name, cell in zip(CELLS, notebook.cells, strict=True)}


def plain(found):
    return "\n".join(output.get("text") or output.get("data", {}).get("text/plain", "") for output in found)


def test_function_is_graded_with_what_its_cell_uses(outputs):
    text = plain(outputs["check"])

    assert "1/10" in text
    assert "forgets_the_bias" in text
    html = outputs["check"][0]["data"]["text/html"]
    assert "<pre" in html
    assert "forgets_the_bias" in html


def test_magic_grades_and_defines(outputs):
    assert "All 10 points" in plain(outputs["magic"])
    assert plain(outputs["defined"]) == "[[4.0, 4.0]]"


def test_host_is_kept_and_replaced_when_lost(outputs):
    assert plain(outputs["pid"]) == plain(outputs["same pid"])
    assert "All 10 points" in plain(outputs["again"])


def test_host_ends_with_the_kernel(outputs):
    pid = int(plain(outputs["pid"]))
    for _ in range(50):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.1)
    pytest.fail("the host is still there")


def test_place_of_an_error_is_cell_and_line(outputs):
    assert re.search(r"this notebook, cell 12, line 3\n +raise ValueError\('<b>'\)", plain(outputs["raises"]))
    html = outputs["raises"][0]["data"]["text/html"]
    assert "&lt;b&gt;" in html
    assert "<b>" not in html


def test_cell_that_ends_the_sandbox_is_not_run(outputs):
    assert "This cell was not run in the notebook" in plain(outputs["deadly"])


def test_bad_use_is_one_sentence(outputs):
    assert outputs["no function"][0]["traceback"] == [
        "kata: grader.check takes functions, and was given int: write grader.check(linear), without calling it"
    ]
    assert 'did you mean "softmax"' in outputs["no kata"][0]["traceback"][0]


# without a kernel


def test_import_brings_neither_torch_nor_ipython():
    code = "import sys, grader; print({'torch', 'IPython', 'nbformat', 'msgspec'} & set(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PROJECT)

    assert ran.stdout == "set()\n"


def train():
    """Its name is asked for by two katas."""


def stranger():
    """Its name is asked for by none."""


@pytest.mark.parametrize(
    ("functions", "options", "says"),
    [
        ((), {}, "name the functions to grade"),
        ((len,), {}, "was given builtin_function_or_method"),
        ((stranger,), {}, "no kata asks for `stranger`"),
        ((train,), {"kata": "losses"}, '"losses" names 3 katas'),
        ((train,), {"kata": "training_loop", "sandbox": "none"}, 'there is no sandbox "none"'),
        ((eval("lambda: 1"),), {"kata": "softmax"}, "the source of `<lambda>` is not there"),
    ],
)
def test_check_refuses_in_one_sentence(functions, options, says):
    with pytest.raises(GraderError) as raised:
        session.check(functions, **options)

    assert says in str(raised.value)


class Interrupted:
    """A host whose learner presses stop."""

    closed = 0

    def __init__(self, root, *, sandbox):
        pass

    def grade(self, submission, katas, *, key):
        raise KeyboardInterrupt

    def close(self):
        Interrupted.closed += 1


def test_interrupted_host_is_never_asked_again(monkeypatch):
    monkeypatch.setattr(session, "Host", Interrupted)

    for times in (1, 2):
        with pytest.raises(KeyboardInterrupt):
            session.check((train,), kata="training_loop")
        assert Interrupted.closed == times


def test_words_of_the_magic():
    assert _words("softmax") == ("softmax", "confined")
    assert _words("--sandbox process softmax") == ("softmax", "process")
    with pytest.raises(GraderError, match="write %%kata and the slug"):
        _words("")


def test_card_escapes_every_text_and_survives_hostile_ones():
    hostile = "<script>alert(1)</script>\x1b[31m\u202e&'\""
    check = CheckResult(
        name="a",
        title=hostile,
        outcome=Outcome.FAILED,
        points=0,
        points_possible=1,
        message=hostile,
        evidence=Evidence(reason=hostile, called=hostile, location=hostile, line=hostile, printed=hostile),
    )
    kata = KataReport(
        kata="k",
        title=hostile,
        section="s",
        path=hostile,
        outcome=Outcome.FAILED,
        points=0,
        points_possible=1,
        checks=(check,),
        remarks=(hostile,),
    )
    report = Report(submission=hostile, course=hostile, sandbox="process", sections=(), katas=(kata,))

    card = to_card(report)

    assert set(re.findall(r"<(/?\w+)", card)) == {"div", "/div", "pre", "/pre", "span", "/span"}
    assert "\x1b" not in card
    assert "\u202e" not in card
    assert os.linesep not in repr(card.split("<pre")[0])
