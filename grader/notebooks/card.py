"""A report as Jupyter shows it below a cell: the terminal's page, with its colours, in one `<pre>`.

Invariants: every text is escaped, and nothing but `<div>`, `<pre>` and `<span>` is written, so that no text of a
learner's can be markup and Jupyter's sanitiser has nothing to take away; it reads the same without colour.
"""

from __future__ import annotations

import html
import re

from grader.export.to_text import to_text
from grader.model import Outcome, Report

#: Colours of a middle tone, which can be read on white and on black.
_STYLES = {
    "1": "font-weight:bold",
    "2": "opacity:.75",
    "31": "color:#d1242f",
    "32": "color:#1a8f4b",
    "33": "color:#b07b00",
    "36": "color:#1f83a8",
    "37": "color:inherit",
    "41": "background:#d1242f;color:#fff",
}
_SGR = re.compile(r"\x1b\[([\d;]*)m([^\x1b]*)")


def to_card(report: Report) -> str:
    """Lay out a report as a piece of HTML."""
    colour = {Outcome.PASSED: "#1a8f4b", Outcome.BROKEN: "#8250df"}.get(report.outcome, "#d1242f")
    text = to_text(report, colour=True, width=88).rstrip()
    lines = "\n".join(map(_line, text.split("\n")))
    edge = f"border-left:4px solid {colour};padding-left:.8em;overflow-x:auto"
    return (
        f'<div role="group" aria-label="report" style="{edge}">'
        f'<pre style="margin:0;line-height:1.35">{lines}</pre></div>'
    )


def _line(line: str) -> str:
    first, mark, rest = line.partition("\x1b")
    return html.escape(first) + "".join(_span(codes, text) for codes, text in _SGR.findall(mark + rest))


def _span(codes: str, text: str) -> str:
    style = ";".join(_STYLES[code] for code in codes.split(";") if code in _STYLES)
    escaped = html.escape(text)
    return f'<span style="{style}">{escaped}</span>' if style and text else escaped
