"""A section as a notebook: its page, then for each kata the lesson, the stub, a cell that grades it, and the hints.

Invariants: the same course gives the same bytes; a stub's cell holds the stub as shipped and nothing else, so that an
untouched one is known by its digest; a file that is there is never lost, whatever was asked.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from grader.catalog import read_lesson, read_section_page
from grader.errors import KataError, UsageError
from grader.model import Curriculum, Kata, Section
from grader.sanitising import sanitise

#: Runs in a cell of its own before anything is graded.
SETUP = "%load_ext grader\nimport grader"
_ABOUT = """\
Run the cell below once. Then write each kata in the cell under its lesson, run that cell, and run the one behind it: it
says at once what is right, what is not, and which known mistake it looks like. `kata grade --submission {file}` grades
the whole notebook."""
_DETAILS = "<details>\n<summary>{summary}</summary>\n\n{text}\n\n</details>"


def file_names(curriculum: Curriculum) -> dict[str, str]:
    """Slugs of sections and their notebooks' names, which sort as the course does: `01-tensors.ipynb`."""
    digits = max(2, len(str(len(curriculum.sections))))
    return {
        section.slug: f"{number:0{digits}d}-{section.slug}.ipynb"
        for number, section in enumerate(curriculum.sections, start=1)
    }


def build(curriculum: Curriculum, section: Section) -> str:
    """The notebook of a section, as its file's text.

    Raises:
        KataError: a lesson, stub or section page cannot be read, or what they make is no valid notebook.
    """
    import nbformat
    from nbformat import v4

    cells = list(_cells(curriculum, section))
    notebook = v4.new_notebook(  # type: ignore[no-untyped-call]
        cells=[_new(v4, *cell) for cell in cells],
        metadata={
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
    )
    try:
        nbformat.validate(notebook)
    except nbformat.ValidationError as error:
        raise KataError(f"the notebook of {section.slug} is not valid: {str(error).partition(chr(10))[0]}") from None
    return f"{nbformat.writes(notebook).rstrip()}\n"  # type: ignore[no-untyped-call]


_Cell = tuple[str, str, str, tuple[str, ...]]
"""Its id, its type, its text, its tags."""


def _new(v4: Any, name: str, kind: str, text: str, tags: tuple[str, ...]) -> Any:
    make = v4.new_code_cell if kind == "code" else v4.new_markdown_cell
    return make(text, id=name, metadata={"tags": list(tags)} if tags else {})


def _cells(curriculum: Curriculum, section: Section) -> Iterator[_Cell]:
    uses = Counter(name for kata in curriculum for name in kata.exports)
    shared = {name for name, count in uses.items() if count > 1}
    about = _ABOUT.format(file=file_names(curriculum)[section.slug])
    yield "section", "markdown", read_section_page(curriculum, section), ()
    yield "about", "markdown", about, ()
    yield "setup", "code", SETUP, ()
    # An id has at most 64 characters; the number keeps those of long slugs apart.
    for number, kata in enumerate(section.katas, start=1):
        name = f"{number}-{kata.slug[:50]}"
        lesson = read_lesson(kata)
        yield f"{name}-lesson", "markdown", lesson.text, ()
        yield f"{name}-stub", "code", _text(_shipped(kata)).removesuffix("\n"), (f"kata:{kata.slug}",)
        yield f"{name}-grade", "code", _call(kata, shared), ()
        folded = [(f"Hint {hint}", text) for hint, text in enumerate(lesson.hints, start=1)]
        if kata.examples.is_file():
            folded.append(("Examples: the visible checks", f"```python\n{_text(kata.examples).strip()}\n```"))
        if folded:
            text = "\n\n".join(_DETAILS.format(summary=summary, text=text) for summary, text in folded)
            yield f"{name}-help", "markdown", text, ()


def _call(kata: Kata, shared: set[str]) -> str:
    names = ", ".join(kata.exports)
    # Where all names are asked for by other katas too, they do not say which kata is meant.
    return f'grader.check({names}, kata="{kata.slug}")' if shared.issuperset(kata.exports) else f"grader.check({names})"


def _shipped(kata: Kata) -> Path:
    """The stub as shipped: the file that a learner edits may hold their work by now."""
    return kata.shipped_stub if kata.shipped_stub.is_file() else kata.stub


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KataError(f"{sanitise(str(file))} cannot be read: {error}; mend the course") from None


def write_new(folder: Path, name: str, text: str, *, force: bool) -> str:
    """Write a notebook unless there is one.

    Args:
        folder: made when it is not there.
        name: the file's name.
        text: what to write.
        force: whether a file that is there is moved aside, under a name that no file has.

    Returns:
        What became of it: `written`, `same` (it was there with these bytes), `kept` (it was there with others), or the
        name of the file that it was moved to.

    Raises:
        UsageError: it cannot be written.
    """
    path = folder / name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        moved = ""
        if os.path.lexists(path):
            if path.is_file() and path.read_bytes() == text.encode():
                return "same"
            if not force:
                return "kept"
            moved = _moved_aside(path)
        # Not one moment in which another's file could be overwritten: it is made here or not at all.
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UsageError(f"{sanitise(str(path))} cannot be written: {error.strerror or error}") from None
    return moved or "written"


def _moved_aside(path: Path) -> str:
    for number in range(1, 10_000):
        aside = path.with_name(f"{path.stem}.old-{number}{path.suffix}")
        if not os.path.lexists(aside):
            path.rename(aside)
            return aside.name
    raise FileExistsError(None, "there are too many old ones beside it")


def sections_of(curriculum: Curriculum, katas: Sequence[Kata]) -> tuple[Section, ...]:
    """The sections that some katas are in."""
    wanted = {kata.section for kata in katas}
    return tuple(section for section in curriculum.sections if section.slug in wanted)
