"""What the interpreter says of a file that it cannot compile."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "SyntaxError",
        "invalid syntax. Perhaps you forgot a comma?",
        "a comma seems to be missing between two items, here or at the end of the line above",
    ),
    form("SyntaxError", "'<bracket>' was never closed", "this bracket is opened and not closed"),
    form("SyntaxError", "expected ':'", "a line that begins a block ends with a colon"),
    form(
        "IndentationError",
        "expected an indented block after <kind> on line <n>",
        "a block has at least one line that is indented further",
    ),
    form("IndentationError", "unexpected indent", "this line is indented further than the block it stands in"),
    form(
        "IndentationError",
        "unindent does not match any outer indentation level",
        "this line is indented like none of the blocks around it",
    ),
    form(
        "TabError", "inconsistent use of tabs and spaces in indentation", "tabs and spaces are mixed; use spaces alone"
    ),
    form("SyntaxError", "unmatched '<closing>'", "this bracket is closed and was not opened"),
    form(
        "SyntaxError",
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
        "`=` gives a name to a value, and `==` compares",
    ),
    form("SyntaxError", "'return' outside function", "this line is not indented like the lines of the function"),
    form(
        "SyntaxError",
        "unterminated string literal (detected at line <n>)",
        "a text begins with a quote and ends with one",
    ),
    form(
        "SyntaxError",
        "positional argument follows keyword argument",
        "arguments with a name stand behind those without one",
    ),
    form(
        "SyntaxError",
        "invalid character <rest>",
        "this sign is none of Python's; curly quotes and long dashes are not those of a program",
    ),
)
