"""The lines of a cell as Python would join them, and what its top-level statements bind: found without a parser.

Invariants: text is only looked at, in time linear in its length, and whatever it is gives an answer; brackets, strings,
comments and backslashes are told apart as Python 3.11 does. Two things are guessed: a bracket that is never closed ends
where a line begins with `def` or `class`, and a string between single quotes ends with its line, closed or not. An
f-string that holds its own quotes (Python 3.12) or a bracket over several lines is read wrongly; the runner, which
compiles the text, is not misled by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

_PIECE = re.compile(r"#[^\n]*|\"\"\"|'''|[\"']|[(\[{]|[)\]}]|\\\n|\n")
_STRING_ENDS = {
    '"""': re.compile(r'(?:[^"\\]|\\.|"(?!""))*+(?:""")?', re.DOTALL),
    "'''": re.compile(r"(?:[^'\\]|\\.|'(?!''))*+(?:''')?", re.DOTALL),
    '"': re.compile(r'(?:[^"\\\n]|\\.)*+"?', re.DOTALL),
    "'": re.compile(r"(?:[^'\\\n]|\\.)*+'?", re.DOTALL),
}
_F_STRING = re.compile(r"[fFtT][rR]?|[rR][fFtT]")
_PREFIX = re.compile(r"\w{0,3}$")
#: What cannot stand at the left edge inside brackets, so that an open bracket above must be a mistake.
_RESTART = re.compile(r"(?:async +)?def +\w+ *\(|class +\w+ *[:(]")
_INDENT = re.compile(r"[ \t\f]*")

#: A line that IPython takes for itself where a statement could begin: escapes, commands whose sign may be left out
#: (`pip install torch`), and what is assigned from an escape (`files = !ls`). None of them is Python.
_COMMAND = re.compile(
    r"[ \t\f]*(?:[%!?/,;]"
    r"|(?:pip|conda|mamba|uv|load_ext|reload_ext|unload_ext|matplotlib|cd|ls|mkdir|env|run|time|timeit)[ \t]+"
    r"(?!(?:in|is|if|and|or|not)\b)[A-Za-z_~]"
    r"|[A-Za-z_][\w., \t\[\]]*=[ \t]*(?:!(?!=)|%[A-Za-z%]))"
)
#: What speaks to this grader.
_OF_GRADER = re.compile(
    r"%?(?:re|un)?load_ext +grader\b|import grader$|from grader import\b|(?:\w+ *= *)?grader\.check\("
)
#: Valid Python that makes sense in Jupyter alone.
_OF_IPYTHON = re.compile(r"get_ipython\(\)")
_IDENTIFIER = re.compile(r"(?<![\w.])[A-Za-z_]\w*")


@dataclass(frozen=True, slots=True)
class Line:
    """One logical line.

    Attributes:
        first: index of its first physical line.
        last: index of its last one.
        indent: what stands before it.
        code: its text on one line, without comments and with every string empty.
        formatted: what f-strings in it hold.
        is_command: whether it is IPython's and not Python.
    """

    first: int
    last: int
    indent: str
    code: str
    formatted: str = ""
    is_command: bool = False

    @property
    def is_for_jupyter(self) -> bool:
        """Whether it means something in Jupyter alone."""
        return self.is_command or self.is_of_grader or _OF_IPYTHON.match(self.code) is not None

    @property
    def is_of_grader(self) -> bool:
        """Whether it speaks to this grader."""
        return _OF_GRADER.match(self.code) is not None


def logical_lines(text: str) -> list[Line]:
    r"""The logical lines of a cell, empty ones included; together they are all of its lines, in order.

    Args:
        text: lines ended by `\n`.
    """
    lines: list[Line] = []
    position = number = 0
    while position < len(text):
        end, line = _command(text, position, number) or _statement_line(text, position, number)
        lines.append(line)
        position, number = end, line.last + 1
    return lines


def _command(text: str, start: int, number: int) -> tuple[int, Line] | None:
    if not _COMMAND.match(text, start):
        return None
    end, last = _line_end(text, start), number
    while text[start:end].endswith("\\\n") and end < len(text):
        end, last = _line_end(text, end), last + 1
    return end, Line(number, last, _indent(text, start), text[start:end].strip(), is_command=True)


def _line_end(text: str, start: int) -> int:
    newline = text.find("\n", start)
    return len(text) if newline < 0 else newline + 1


def _indent(text: str, start: int) -> str:
    match = _INDENT.match(text, start)
    return match[0] if match else ""


def _statement_line(text: str, start: int, number: int) -> tuple[int, Line]:
    code: list[str] = []
    formatted: list[str] = []
    depth, position, last = 0, start, number
    end = len(text)
    while piece := _PIECE.search(text, position):
        token = piece[0]
        code.append(text[position : piece.start()])
        position = piece.end()
        if token in _STRING_ENDS:
            closing = _STRING_ENDS[token].match(text, position)
            content_end = closing.end() if closing else len(text)
            prefix = _PREFIX.search(code[-1])
            if prefix and _F_STRING.fullmatch(prefix[0]):
                formatted.append(text[position:content_end])
            last += text.count("\n", position, content_end)
            code.append("''")
            position = content_end
        elif token == "\\\n":
            last += 1
            code.append(" ")
        elif token == "\n":
            if depth == 0 or _RESTART.match(text, position):
                end = position
                break
            last += 1
            code.append(" ")
        elif token in "([{":
            depth += 1
            code.append(token)
        elif token in ")]}":
            depth = max(depth - 1, 0)
            code.append(token)
    else:
        code.append(text[position:])
    joined = "".join(code).strip()
    # Help is asked for at the end of a line, and a backslash may stand before a sign.
    is_command = joined.endswith("?") or joined.startswith(tuple("%!?/,;"))
    return end, Line(number, last, _indent(text, start), joined, " ".join(formatted), is_command=is_command)


class Kind(Enum):
    """What a top-level statement does, as far as it matters whether another cell can borrow it."""

    IMPORT = "import"
    STAR = "star"
    FUTURE = "future"
    DEFINITION = "definition"
    CONSTANT = "constant"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Statement:
    """One top-level statement of a cell.

    Attributes:
        first: index of its first line, decorators included.
        last: index of its last line that says something.
        kind: what it does.
        binds: the names that it gives a value to at the top level, as far as they are found.
        uses: the names that stand in it.
    """

    first: int
    last: int
    kind: Kind
    binds: tuple[str, ...]
    uses: frozenset[str]


_CONTINUES = re.compile(r"(?:elif|else|except|finally)\b")
_DEFINITION = re.compile(r"(?:async +def|def|class) +([A-Za-z_]\w*)|([A-Za-z_]\w*)(?: *:[^=]*+)? *= *lambda\b")
_IMPORT = re.compile(r"import +(.+)")
_FROM = re.compile(r"from +([\w.]+) +import +\(?([^()]+)\)?")
_ALIAS = re.compile(r"([A-Za-z_][\w.]*)(?: +as +([A-Za-z_]\w*))?")
_ASSIGNED = re.compile(r"([A-Za-z_]\w*(?: *, *[A-Za-z_]\w*)*)(?: *:[^=]*+)? *=(?!=)")
#: A right side without names and calls: whatever a cell does besides, this much can be borrowed from it.
_LITERAL = re.compile(r"(?:True|False|None|\d[\w.]*+|\.\d\w*+|[rRbBuU]{0,2}''|[\s,()\[\]{}:+\-*/])++")


def statements(text: str) -> tuple[Statement, ...]:
    """The top-level statements of a cell, in order; comments and empty lines belong to none."""
    return tuple(map(_statement, _grouped(logical_lines(text))))


def _grouped(lines: Sequence[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if not line.code:
            continue
        belongs = line.indent or _CONTINUES.match(line.code) or (group and group[-1].code.startswith("@"))
        if group and not belongs:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _statement(group: Sequence[Line]) -> Statement:
    head = next((line.code for line in group if not line.code.startswith("@")), group[0].code)
    kind, binds = _bound(head)
    words = " ".join(f"{line.code} {line.formatted}" for line in group)
    return Statement(group[0].first, group[-1].last, kind, binds, frozenset(_IDENTIFIER.findall(words)))


def _bound(head: str) -> tuple[Kind, tuple[str, ...]]:
    if match := _DEFINITION.match(head):
        return Kind.DEFINITION, (match[1] or match[2],)
    if match := _IMPORT.fullmatch(head):
        return Kind.IMPORT, tuple(
            alias or path.partition(".")[0] for path, alias in _ALIAS.findall(match[1].partition(";")[0])
        )
    if match := _FROM.match(head):
        if match[1] == "__future__":
            return Kind.FUTURE, ()
        if "*" in match[2]:
            return Kind.STAR, ()
        return Kind.IMPORT, tuple(alias or name for name, alias in _ALIAS.findall(match[2].partition(";")[0]))
    if match := _ASSIGNED.match(head):
        names = tuple(name.strip() for name in match[1].split(","))
        is_literal = len(names) == 1 and _LITERAL.fullmatch(head, match.end()) is not None
        return (Kind.CONSTANT if is_literal else Kind.OTHER), names
    return Kind.OTHER, ()
