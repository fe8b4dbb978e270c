"""Notebooks from the course: valid, the same every time, and never in the place of somebody's work."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from grader.catalog import load_curriculum
from grader.errors import UsageError
from grader.intake import read_submission
from grader.notebooks.building import build, file_names, write_new

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def curriculum():
    return load_curriculum(PROJECT)


def test_every_section_makes_a_valid_notebook(curriculum):
    for section in curriculum.sections:
        notebook = nbformat.reads(build(curriculum, section), as_version=4)
        nbformat.validate(notebook)
        tags = [tag for cell in notebook.cells for tag in cell.metadata.get("tags", [])]
        assert tags == [f"kata:{kata.slug}" for kata in section.katas]


def test_same_course_gives_the_same_bytes(curriculum):
    section = curriculum.sections[0]

    assert build(curriculum, section) == build(curriculum, section)
    assert build(curriculum, section).isprintable() is False
    assert build(curriculum, section).endswith("}\n")


def test_stubs_come_back_as_shipped(curriculum, tmp_path):
    section = curriculum.sections[-1]
    path = tmp_path / "capstones.ipynb"
    path.write_text(build(curriculum, section), encoding="utf-8")

    submission = read_submission(path, section.katas)

    assert [source.text for source in submission.sources] == [kata.stub.read_text() for kata in section.katas]
    assert submission.problems == submission.remarks == ()


def test_cells_of_a_kata_are_lesson_stub_grade_and_help(curriculum):
    section = next(section for section in curriculum.sections if section.slug == "activations")
    cells = nbformat.reads(build(curriculum, section), as_version=4).cells

    assert [cell.id for cell in cells[:7]] == [
        "section",
        "about",
        "setup",
        "1-relu-lesson",
        "1-relu-stub",
        "1-relu-grade",
        "1-relu-help",
    ]
    assert "## Task" in cells[3].source
    assert "Hint 1" not in cells[3].source
    assert cells[5].source == "grader.check(relu, leaky_relu)"
    assert "<summary>Hint 1</summary>" in cells[6].source
    assert "```python" in cells[6].source


def test_grade_cell_names_the_kata_where_functions_do_not(curriculum):
    section = next(section for section in curriculum.sections if section.slug == "training")

    assert 'grader.check(train, kata=\\"training_loop\\")' in build(curriculum, section)


def test_names_sort_as_the_course_does(curriculum):
    names = list(file_names(curriculum).values())

    assert names == sorted(names)
    assert names[0] == "01-tensors.ipynb"


def test_work_is_kept_unless_forced_and_then_beside_it(tmp_path):
    folder, name = tmp_path / "new" / "folder", "a.ipynb"

    assert write_new(folder, name, "one", force=False) == "written"
    assert write_new(folder, name, "one", force=True) == "same"
    assert write_new(folder, name, "two", force=False) == "kept"
    assert (folder / name).read_text() == "one"
    assert write_new(folder, name, "two", force=True) == "a.old-1.ipynb"
    assert write_new(folder, name, "three", force=True) == "a.old-2.ipynb"
    assert [(folder / each).read_text() for each in ("a.old-1.ipynb", "a.old-2.ipynb", name)] == ["one", "two", "three"]


def test_link_is_moved_aside_and_not_written_through(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "a.ipynb").symlink_to(tmp_path / "mine.txt")

    assert write_new(tmp_path, "a.ipynb", "text", force=True) == "a.old-1.ipynb"
    assert (tmp_path / "mine.txt").read_text() == "mine"


def test_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    with pytest.raises(UsageError, match=r"file/a\.ipynb cannot be written: "):
        write_new(tmp_path / "file", "a.ipynb", "", force=False)


def test_command_writes_and_keeps(tmp_path):
    def run(*arguments):
        command = [sys.executable, "-m", "grader", "notebook", "build", "--course", str(PROJECT), str(tmp_path)]
        return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False, timeout=60)

    written = run("linear_by_hand")
    assert (written.returncode, written.stdout) == (0, f"{tmp_path}/03-linear.ipynb\n")
    again = run("linear")
    assert (again.stdout, again.stderr) == ("", f"{tmp_path}/03-linear.ipynb is there already, and up to date\n")
    (tmp_path / "03-linear.ipynb").write_text("mine")
    kept = run("linear")
    assert (kept.returncode, kept.stdout) == (0, "")
    assert "03-linear.ipynb is there already and stays as it is; --force" in kept.stderr
    unknown = run("linnear")
    assert unknown.returncode == 2
    assert 'did you mean "linear' in unknown.stderr


def test_stub_is_the_shipped_one_whatever_the_learner_wrote(curriculum, tmp_path):
    section = next(section for section in curriculum.sections if section.slug == "activations")
    folder = tmp_path / "katas" / "activations" / "softmax"
    kata = replace(section.katas[-1], folder=folder)
    folder.mkdir(parents=True)
    kata.shipped_stub.parent.mkdir()
    kata.shipped_stub.write_text("shipped = 1\n")
    kata.stub.write_text("mine = 1\n")
    kata.lesson.write_text("# Softmax\n")

    text = build(curriculum, replace(section, katas=(kata,)))

    assert "shipped = 1" in text
    assert "mine" not in text
