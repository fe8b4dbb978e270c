r"""Lines for a terminal: hanging indents, a right-hand column, and colour as an extra.

Invariants: everything put on a page is sanitised, so no text of a learner's can reach the terminal or be read as
markup; no line is wider than the page; without colour the page is plain text that says the same; an ASCII page holds
nothing but ASCII.
"""

from __future__ import annotations

from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from grader.sanitising import sanitise

#: A piece of text and its rich style.
Span = tuple[str, str]

NARROWEST = 40
#: More than any message needs; what a learner's code can say is cut here.
_LONGEST = 600
#: Columns between a text and what stands to the right of it.
GAP = 2
_ASCII = str.maketrans({"…": "...", "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "×": "x", "→": "->"})


class Page:
    """Collects lines and writes them out once.

    Args:
        width: columns; fewer than `NARROWEST` count as that many.
        ascii_only: for terminals that cannot show more.
    """

    def __init__(self, *, width: int, ascii_only: bool) -> None:
        self.width = max(width, NARROWEST)
        self.ascii_only = ascii_only
        self._lines: list[Text] = []
        self._ruler = Console(file=StringIO(), width=self.width, color_system=None)

    def put(
        self,
        *body: Span,
        lead: Span = ("", ""),
        hang: int = 0,
        right: Span = ("", ""),
        indent: int = 0,
        lines: int | None = None,
    ) -> None:
        """Add a paragraph, wrapped.

        Args:
            body: the text; its further lines begin where the first one does.
            lead: a mark or label before the first line.
            hang: columns kept free for `lead`.
            right: stands at the right edge of the first line; the body keeps clear of it.
            indent: columns before everything.
            lines: the most that are wanted; a text that is cut ends in an ellipsis.
        """
        text = self._text(*body)
        column = self._text(right).cell_len + GAP if right[0] else 0
        room = max(self.width - indent - hang - column, 1)

        for number, content in enumerate(self._wrapped(text, room, lines)):
            line = Text(" " * indent)
            label = self._text(lead) if number == 0 else Text()
            line.append_text(label).append(" " * (hang - label.cell_len)).append_text(content)
            self._close(line, right if number == 0 else ("", ""))

    def row(self, *cells: tuple[Span, int], right: Span, lead: Span = ("", ""), hang: int = 0, indent: int = 0) -> None:
        """Add one line of a table: every cell cut or padded to its columns, `right` at the right edge."""
        label = self._text(lead)
        line = Text(" " * indent).append_text(label).append(" " * (hang - label.cell_len))
        for span, columns in cells:
            cell = self._text(span)
            cell.truncate(columns, overflow="crop" if self.ascii_only else "ellipsis", pad=True)
            line.append_text(cell).append(" " * GAP)
        self._close(line, right)

    def blank(self) -> None:
        """Add an empty line, unless the page is empty or ends in one."""
        if self._lines and self._lines[-1]:
            self._lines.append(Text())

    def fits(self, text: str, columns: int) -> bool:
        return cell_len(text) <= columns

    def render(self, *, colour: bool) -> str:
        """The page as one string, which ends with a newline; with ANSI colours or without."""
        if not colour:
            return "".join(f"{line.plain.rstrip()}\n" for line in self._lines)
        console = Console(
            file=(output := StringIO()),
            width=self.width,
            force_terminal=True,
            force_jupyter=False,
            color_system="standard",
            no_color=False,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )
        for line in self._lines:
            console.print(line, soft_wrap=True)
        return output.getvalue()

    def _wrapped(self, text: Text, columns: int, lines: int | None) -> list[Text]:
        wrapped = list(text.wrap(self._ruler, columns, overflow="fold")) if text else [Text()]
        if lines is None or len(wrapped) <= lines:
            return wrapped
        ellipsis = self._text(("…", ""))
        wrapped[lines - 1].truncate(columns - ellipsis.cell_len, overflow="crop")
        wrapped[lines - 1].rstrip()
        return [*wrapped[: lines - 1], wrapped[lines - 1].append_text(ellipsis)]

    def _close(self, line: Text, right: Span) -> None:
        line.rstrip()
        if right[0]:
            edge = self._text(right)
            line.append(" " * (self.width - line.cell_len - edge.cell_len)).append_text(edge)
        self._lines.append(line)

    def _text(self, *spans: Span) -> Text:
        return Text.assemble(*((self._safe(text), style) for text, style in spans))

    def _safe(self, text: str) -> str:
        safe = sanitise(text, _LONGEST)
        if not self.ascii_only:
            return safe
        return safe.translate(_ASCII).encode("ascii", "backslashreplace").decode("ascii")
