"""A lesson, a hint or a solution, which are Markdown, as lines of a terminal.

Invariants: pure, apart from importing rich, which happens when there is something to lay out; without colour the lines
hold no escape sequences; what code says is never changed, and a drawing loses nothing but width.
"""

from __future__ import annotations

import textwrap
from io import StringIO
from itertools import groupby

#: The colours of the terminal itself, which suit a light background as well.
_THEME = "ansi_dark"
_ASCII = str.maketrans({"•": "*", "─": "-", "━": "-", "│": "|", "▌": "|", "═": "=", "┃": "|"})
#: What the air between the parts of a drawing, and its arrows, are made of.
_STRETCH = " -="
_SHORTEST_STRETCH = 2


def lesson_page(text: str, *, width: int, colour: bool, ascii_only: bool = False) -> list[str]:
    """Lay Markdown out: paragraphs filled, headings at the margin, at most one empty line in a row."""
    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.markdown import CodeBlock, Heading, Markdown
    from rich.syntax import Syntax

    class HeadingAtTheMargin(Heading):
        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            self.text.justify = "left"
            yield self.text

    class FittedCode(CodeBlock):
        def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
            code, room = textwrap.dedent(str(self.text).rstrip()), options.max_width - 2
            if self.lexer_name != "python":
                code = narrowed(code, room)
            code = "\n".join(broken for line in code.splitlines() for broken in _broken(line, room))
            yield Syntax(code, self.lexer_name, theme=_THEME, word_wrap=True, padding=(1, 0, 1, 2))

    class Lesson(Markdown):
        elements = {  # noqa: RUF012
            **Markdown.elements,
            "heading_open": HeadingAtTheMargin,
            "fence": FittedCode,
            "code_block": FittedCode,
        }

        def __init__(self, text: str) -> None:
            super().__init__(text)
            for part in (child for token in self.parsed for child in token.children or ()):
                if part.type == "code_inline" and not colour:
                    part.content = f"`{part.content}`"  # colour would tell it from words

    console = Console(
        file=(output := StringIO()),
        width=max(width, 20),
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
    )
    console.print(Lesson(text))
    laid_out = output.getvalue()
    if ascii_only:
        laid_out = laid_out.translate(_ASCII).encode("ascii", "replace").decode("ascii")
    lines: list[str] = []
    for line in (line.rstrip() for line in laid_out.splitlines()):
        if line or (lines and lines[-1]):
            lines.append(line)
    return lines[:-1] if lines and not lines[-1] else lines


def _broken(line: str, width: int) -> list[str]:
    """A line of code that is too long, as several, those after the first further to the right."""
    if len(line) <= width:
        return [line]
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    return textwrap.wrap(line, max(width, len(indent) + 20), subsequent_indent=indent, break_on_hyphens=False)


def narrowed(drawing: str, width: int) -> str:
    """A drawing that fits `width` columns, or comes near: there is less air between its parts, and arrows are shorter.

    Only columns that repeat the one before them are left out, so what is aligned stays so.
    """
    rows = drawing.splitlines()
    widest = max(map(len, rows), default=0)
    columns = zip(*(row.ljust(widest) for row in rows), strict=True)
    runs = [(column, len(list(same))) for column, same in groupby(columns)]

    for _ in range(widest - width):
        number = max(range(len(runs)), key=lambda number: _slack(*runs[number]))
        if _slack(*runs[number]) <= 0:
            break
        column, count = runs[number]
        runs[number] = column, count - 1

    kept = [column for column, count in runs for _ in range(count)]
    return "\n".join("".join(row).rstrip() for row in zip(*kept, strict=True))


def _slack(column: tuple[str, ...], count: int) -> int:
    """How many of equal columns can be left out."""
    return count - _SHORTEST_STRETCH if set(column).issubset(_STRETCH) else 0
