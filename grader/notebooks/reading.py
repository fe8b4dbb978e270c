"""A notebook's file, read into its cells: bounded, whatever is in it.

Invariants: outputs and attachments are never kept, so the size of a notebook is not the size of what is read; nothing
is rendered, run or trusted, `trusted` metadata included; every way a file can be wrong is one sentence.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from grader.notebooks.neutralising import neutralise
from grader.notebooks.scanning import Kind, Statement, statements
from grader.opening import Refused, TooLarge, read_file
from grader.sanitising import sanitise

#: The largest file that is read; most of a large notebook is pictures.
NOTEBOOK_LIMIT = 32 * 2**20
#: How many cells are read, and how much code in them together, in characters.
CELLS_LIMIT, CODE_LIMIT = 2000, 2 * 2**20
_TAG = "kata:"


class _Metadata(msgspec.Struct):
    tags: Any = None


class _Cell(msgspec.Struct):
    cell_type: str = ""
    source: str | list[str] | msgspec.UnsetType = msgspec.UNSET
    input: str | list[str] | msgspec.UnsetType = msgspec.UNSET  # the name of `source` until format 3
    metadata: _Metadata | None = None


class _Worksheet(msgspec.Struct):
    cells: list[_Cell] = []


class _Notebook(msgspec.Struct):
    nbformat: int
    nbformat_minor: int = 0
    cells: list[_Cell] = []
    worksheets: list[_Worksheet] = []


@dataclass(frozen=True)
class Cell:
    """A code cell.

    Attributes:
        number: its place in the notebook, from 1, markdown cells counted.
        text: its lines, with what is IPython's as comments.
        kata: the slug of its `kata:` tag or its `%%kata` line; empty without one.
        tag: how messages call what made it that kata's.
        commands: (index of the line, text) of what was IPython's.
    """

    number: int
    text: str
    kata: str = ""
    tag: str = ""
    commands: tuple[tuple[int, str], ...] = field(default=(), compare=False)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.text.split("\n"))

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        return statements(self.text)

    @cached_property
    def defines(self) -> frozenset[str]:
        """Names of its top-level functions and classes."""
        return frozenset(
            name for statement in self.statements if statement.kind is Kind.DEFINITION for name in statement.binds
        )


def make_cell(number: int, source: str, tags: tuple[str, ...] = ()) -> Cell:
    """A code cell from what is written in it; `%%kata` says more than a tag."""
    neutral = neutralise(_plain(source))
    tagged = next((tag.removeprefix(_TAG).strip() for tag in tags if tag.startswith(_TAG)), "")
    return Cell(
        number=number,
        text=neutral.text,
        kata=neutral.kata or tagged,
        tag=f"%%kata {neutral.kata}" if neutral.kata else f"{_TAG}{tagged}" if tagged else "",
        commands=neutral.commands,
    )


def read_cells(path: Path, *, follow: bool) -> tuple[Cell, ...]:
    """The code cells of a notebook.

    Args:
        path: the file.
        follow: whether `path` itself may be a symbolic link.

    Raises:
        Missing: it is not there.
        Refused: it is no notebook that can be read; says why and the way out, to be put behind the file's path.
        OSError: the machine has no descriptor or memory left.
    """
    try:
        content = read_file(path, NOTEBOOK_LIMIT, follow=follow)
    except TooLarge:
        limit = NOTEBOOK_LIMIT // 2**20
        raise Refused(f"is larger than {limit} MiB; clear its outputs in Jupyter and save it again") from None
    return cells_of(content)


def cells_of(content: bytes) -> tuple[Cell, ...]:
    """The code cells in a notebook's bytes; raises `Refused`."""
    notebook = _as_version_4(_decoded(content))
    cells = []
    room = CODE_LIMIT
    for number, cell in enumerate(notebook, start=1):
        if cell["cell_type"] != "code":
            continue
        room -= len(cell["source"])
        if room < 0:
            raise Refused(f"holds more than {CODE_LIMIT // 2**20} MiB of code; keep only the cells of the katas")
        cells.append(make_cell(number, cell["source"], tuple(cell["metadata"]["tags"])))
    return tuple(cells)


def _decoded(content: bytes) -> _Notebook:
    """The parts that matter. The decoder skips the others without keeping them, and bounds how deep it goes."""
    try:
        notebook = msgspec.json.decode(content.removeprefix(b"\xef\xbb\xbf"), type=_Notebook)
    except RecursionError:
        raise Refused("is nested too deeply for a notebook; save it again in Jupyter") from None
    except msgspec.ValidationError as error:
        raise Refused(f"is not a valid notebook ({sanitise(str(error), 120)}); save it again in Jupyter") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        if not content.strip():
            raise Refused("is empty; save it again in Jupyter") from None
        what = "git left marks of a merge in it" if b"\n<<<<<<< " in content else sanitise(str(error), 120)
        raise Refused(f"is not a notebook: it is not JSON ({what}); save it again in Jupyter") from None
    if notebook.nbformat not in (3, 4):
        version = f"{notebook.nbformat}"
        raise Refused(f"has notebook format {version}, and 3 and 4 can be read; save it again in a current Jupyter")
    if len(notebook.cells) + sum(len(sheet.cells) for sheet in notebook.worksheets) > CELLS_LIMIT:
        raise Refused(f"has more than {CELLS_LIMIT:,} cells; keep only the cells of the katas")
    return notebook


def _as_version_4(notebook: _Notebook) -> list[Any]:
    """The cells in today's form, checked and where need be upgraded by nbformat."""
    import nbformat

    # Ids are left out: they say nothing here, and doubled or missing ones are no reason to refuse anybody's work.
    kept: dict[str, Any] = {"nbformat": notebook.nbformat, "metadata": {}}
    if notebook.nbformat == 4:
        kept |= {"nbformat_minor": 4, "cells": _kept(notebook.cells, "source")}
    else:
        cells = [cell for sheet in notebook.worksheets for cell in sheet.cells]
        kept |= {"nbformat_minor": 0, "worksheets": [{"cells": _kept(cells, "input"), "metadata": {}}]}
    try:
        with warnings.catch_warnings(action="ignore"):
            node = nbformat.reads(json.dumps(kept), as_version=4)  # type: ignore[no-untyped-call]
            nbformat.validate(node)
    except Exception as error:
        reason = sanitise(str(error).partition("\n")[0], 120)
        raise Refused(f"is not a valid notebook ({reason}); save it again in Jupyter") from None
    return list(node["cells"])


def _kept(cells: Sequence[_Cell], name: str) -> list[dict[str, Any]]:
    return [_kept_of(cell, number, name) for number, cell in enumerate(cells, start=1)]


def _kept_of(cell: _Cell, number: int, name: str) -> dict[str, Any]:
    """What is read of a cell; everything that is not code becomes an empty raw cell, which keeps the count."""
    tags = cell.metadata.tags if cell.metadata else None
    tags = [tag for tag in tags[:100] if isinstance(tag, str)] if isinstance(tags, list) else []
    if cell.cell_type != "code":
        return {"cell_type": "raw", "source": "", "metadata": {"tags": []}}
    source = getattr(cell, name)
    if source is msgspec.UNSET:
        raise Refused(f'is not a valid notebook (cell {number} has no "{name}"); save it again in Jupyter')
    text = source if isinstance(source, str) else "".join(source)
    about = {"cell_type": "code", name: text, "outputs": [], "metadata": {"tags": sorted(set(tags))}}
    return about | ({"execution_count": None} if name == "source" else {"language": "python", "collapsed": False})


def _plain(text: str) -> str:
    """Lines ended by a newline; a NUL, which Python does not accept, becomes a character that can be seen."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
