"""The text of a cell without what only IPython understands: such lines become comments, and no line moves.

Invariants: the result has as many lines as the cell; what is Python stays byte for byte; where a statement may begin,
no line is left that IPython would take for itself. Commands are not run, here or anywhere.

Not seen, and left to the runner's SyntaxError: `await` outside a function, calls without parentheses (`%autocall`),
prompts that were pasted along, and commands of extensions whose `%` was left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from grader.notebooks.scanning import Line, logical_lines

#: Cell magics that run the rest of the cell as it stands.
_TRANSPARENT = ("kata", "time", "capture")
#: How many of them may stand over each other; each costs a copy of the cell.
_STACKED_LIMIT = 10
_CELL_MAGIC = re.compile(r"%%(\w*)[ \t]*([^\n]*)\n?")
_BLANK_LINES = re.compile(r"(?:[ \t\f]*\n)*")
_SLUG = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class Neutral:
    """A cell that any Python can read.

    Attributes:
        text: its lines.
        commands: (index of the line, text) of what was IPython's; what speaks to this grader is left out.
        kata: the slug that `%%kata` named; empty without one.
    """

    text: str
    commands: tuple[tuple[int, str], ...] = ()
    kata: str = ""


def neutralise(text: str) -> Neutral:
    r"""Turn magics, shell escapes and help into comments.

    An indented command becomes `pass` with the command as a comment, because a block needs a statement.

    Args:
        text: a cell's source, lines ended by `\n`.
    """
    blank = _BLANK_LINES.match(text)
    start = blank.end() if blank else 0
    top, body = text[:start], text[start:]
    commands: list[tuple[int, str]] = []
    kata = ""

    for stacked in range(_STACKED_LIMIT):
        match = _CELL_MAGIC.match(body)
        if match is None:
            break
        top, body = top + f"# {match[0]}", body[match.end() :]
        if match[1] == "kata" and stacked < _STACKED_LIMIT - 1:
            slug = _SLUG.search(match[2])
            kata = slug[0] if slug else ""
            continue
        commands.append((top.count("\n", 0, -1), match[0].strip()))
        if match[1] not in _TRANSPARENT or stacked == _STACKED_LIMIT - 1:
            body = _commented(body)
            break

    body = _dedented(body)
    lines = body.split("\n")
    shift = top.count("\n")
    for line in logical_lines(body):
        if line.is_for_jupyter:
            _comment_out(lines, line)
            if not line.is_of_grader:
                commands.append((shift + line.first, line.code))
    return Neutral(top + "\n".join(lines), tuple(commands), kata)


def _comment_out(lines: list[str], line: Line) -> None:
    for index in range(line.first, line.last + 1):
        statement = "pass  " if line.indent and index == line.first else ""
        lines[index] = f"{line.indent}{statement}# {lines[index].strip()}"


def _commented(body: str) -> str:
    return "\n".join(f"# {line}" if line.strip() else line for line in body.split("\n"))


def _dedented(body: str) -> str:
    """A cell whose first line is indented, moved to the left edge as IPython does before it runs it."""
    indent = re.match(r"[ \t]*(?=[^\s#])", body)
    if not indent or not indent[0]:
        return body
    return re.sub(rf"^{re.escape(indent[0])}", "", body, flags=re.MULTILINE)
