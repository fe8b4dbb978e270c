"""The line that a learner sees after full points: what else is right, and is not how they wrote it.

Invariants: what is shown is the code of an accepted solution itself, so it cannot say what was never proved; the same
text gets the same line; a learner's text is searched and never parsed.

An author ends a line of an accepted solution with the comment `# also right`. It has to be one statement on one line,
and what is shown is the expression in it: `F.linear(x, weight, bias)` of `return F.linear(x, weight, bias)`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from grader.bank import course_path, parse_file, read_text
from grader.errors import KataError

MARK = "# also right"

#: Longer ones cannot be taken in at a glance.
LONGEST = 92

_MARKED = re.compile(r"[ \t]*# also right[ \t]*$", re.MULTILINE)
_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.MatMult: "@",
    ast.BitAnd: "&",
    ast.BitOr: "|",
    ast.Invert: "~",
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """One way to write what a kata asks for.

    Attributes:
        text: an expression, or a statement that is none, on one line.
        function: the function that it stands in, or empty.
        patterns: what each part of it looks like in a file that uses it: the functions that it calls and the
            attributes that it reads; its operators, if it has neither.
    """

    text: str
    function: str
    patterns: tuple[str, ...]

    def is_used_in(self, text: str) -> bool:
        """Whether every part of it stands somewhere in a file; a comment or a docstring counts as well."""
        # An arrow is no minus and no comparison.
        plain = text.replace("->", "  ")
        return all(re.search(pattern, plain) for pattern in self.patterns)


def also_right(alternatives: Iterable[Alternative], text: str, *, with_function: bool = False) -> str:
    """The shortest alternative that a file does not use; empty when it uses all of them.

    Args:
        text: the file.
        with_function: True for a kata of several functions, where what is right in one is wrong in another.
    """
    unused = [alternative for alternative in alternatives if not alternative.is_used_in(text)]
    if not unused:
        return ""
    shortest = min(unused, key=lambda alternative: (len(alternative.text), alternative.text))
    place = f"  # in {shortest.function}" if with_function and shortest.function else ""
    return f"{shortest.text}{place}"


def alternatives_in(path: Path) -> tuple[Alternative, ...]:
    """The marked expressions of an accepted solution.

    Raises:
        KataError: the file cannot be read, or a mark stands where there is no statement on one line.
    """
    text = read_text(path)
    if MARK not in text:
        return ()
    lines = text.splitlines()
    marked = [number for number, line in enumerate(lines, start=1) if _MARKED.search(line)]
    tree = parse_file(path)
    nodes = {node.lineno: node for node in _one_liners(tree)}
    functions = {
        line: function.name
        for function in tree.body
        if isinstance(function, ast.FunctionDef)
        for line in range(function.lineno, (function.end_lineno or 0) + 1)
    }
    for number in marked:
        if number not in nodes:
            raise KataError(f'{course_path(path)}:{number}: "{MARK}" has to follow one statement on one line')
    return tuple(_alternative(nodes[number], text, functions.get(number, "")) for number in marked)


def without_marks(text: str) -> str:
    """The text of an accepted solution for readers."""
    return _MARKED.sub("", text)


def _one_liners(tree: ast.Module) -> Iterator[ast.expr | ast.stmt]:
    """What can be shown of every statement that is on one line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and node.lineno == node.end_lineno:
            match node:
                case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]) | ast.AugAssign():
                    yield node  # the left side is half of it
                case ast.Return(value=ast.expr() as value) | ast.Assign(value=value) | ast.Expr(value=value):
                    yield value


def _alternative(node: ast.expr | ast.stmt, text: str, function: str) -> Alternative:
    shown = ast.get_source_segment(text, node) or ""
    parts = list(ast.walk(node))
    names = {part.attr for part in parts if isinstance(part, ast.Attribute)}
    called = {part.func.id for part in parts if isinstance(part, ast.Call) and isinstance(part.func, ast.Name)}
    patterns = [rf"\.\s*{name}\b" for name in sorted(names)] + [rf"(?<!def )\b{name}\s*\(" for name in sorted(called)]
    operators = sorted({_OPERATORS[type(part)] for part in parts if type(part) in _OPERATORS})
    return Alternative(text=shown, function=function, patterns=tuple(patterns or map(_operator, operators)))


def _operator(sign: str) -> str:
    """A sign that is not part of a longer one."""
    marks = re.escape("*/<>=!")
    return rf"(?<![{marks}]){re.escape(sign)}(?![{marks}])"
