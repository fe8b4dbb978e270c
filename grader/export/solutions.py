"""The reference and the accepted solutions of a kata as one Markdown text.

Invariants: pure; a file's docstring becomes its heading, and nothing of its code changes.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence

from grader.alternatives import without_marks


def solutions(title: str, files: Sequence[tuple[str, str]]) -> str:
    """Lay out right solutions to read.

    Args:
        title: of the kata.
        files: name and text of each, the reference first; the name is the heading of a file without a docstring.

    Returns:
        Markdown: a heading, and for each file its docstring and its code. It does not end with a newline.
    """
    count = "One way to write it" if len(files) == 1 else f"{len(files)} ways to write it"
    parts = [f"# {title}\n\n{count}; the first is the reference."]
    for name, text in files:
        tree = ast.parse(text)
        heading, *rest = (ast.get_docstring(tree) or name).split("\n\n")
        prose = "".join(f"\n\n{paragraph}" for paragraph in rest)
        parts.append(f"## {' '.join(heading.split()).rstrip('.')}{prose}\n\n```python\n{_code(tree, text)}\n```")
    return "\n\n".join(parts)


def _code(tree: ast.Module, text: str) -> str:
    """The file without its docstring, which is the heading, and without marks for the grader."""
    lines = text.splitlines()
    if ast.get_docstring(tree) is not None:
        lines = lines[tree.body[0].end_lineno :]
    return without_marks("\n".join(lines)).strip("\n")
