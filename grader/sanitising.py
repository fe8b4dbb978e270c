r"""Text from outside, made safe to print: what a terminal would obey or hide becomes a visible escape such as `\x1b`.

Invariants: every character of the result is printable, save the newlines of a block; the result is never longer than
its limit; sanitising twice changes nothing. A backslash stays one backslash, so the escapes are for reading only:
they cannot be turned back.
"""

from __future__ import annotations

# `str.isprintable` already refuses control, format (bidi, zero-width, tags), surrogate, private and unassigned
# characters, and every separator but the space. These are letters and marks for it, yet they draw nothing.
_INVISIBLE = frozenset(
    "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"
    + "".join(map(chr, range(0xFE00, 0xFE10)))
    + "".join(map(chr, range(0xE0100, 0xE01F0)))
)
_TAB_COLUMNS = 4


def sanitise(text: str, limit: int = 200) -> str:
    r"""Make any text safe for one line of a terminal.

    Args:
        text: anything, lone surrogates included.
        limit: the longest result, in characters and at least 1; a longer one is cut and ends in `…`.

    Returns:
        Printable text on one line: a newline becomes a visible `\n`. An escape is never cut in half.
    """
    # An escape is never shorter than its character, so what lies beyond the limit cannot matter.
    pieces = [_visible(character) for character in text[: limit + 1]]
    if sum(map(len, pieces)) <= limit:
        return "".join(pieces)

    kept, room = [], limit - 1
    for piece in pieces:
        if len(piece) > room:
            break
        kept.append(piece)
        room -= len(piece)
    return "".join(kept) + "…"


def sanitise_block(text: str, lines: int = 20, width: int = 200) -> str:
    r"""Make any text safe for a terminal and keep its lines.

    Args:
        text: anything. `\r\n` ends a line like `\n`; tabs become spaces.
        lines: the most lines of the result, at least 1; when there are more, the last one is `…`.
        width: the longest line, as in `sanitise`.

    Returns:
        Printable lines joined by `\n`, without one at the end.
    """
    # One piece more than wanted is enough to know that the text is too long, and bounds the work.
    pieces = text.removesuffix("\n").split("\n", lines)
    # A tab is never shorter than one column, so the slice loses nothing that would have been shown.
    kept = [sanitise(piece.removesuffix("\r")[: width + 1].expandtabs(_TAB_COLUMNS), width) for piece in pieces[:lines]]
    if len(pieces) > lines:
        kept[-1] = "…"
    return "\n".join(kept)


def _visible(character: str) -> str:
    if character.isprintable() and character not in _INVISIBLE:
        return character
    return character.encode("unicode_escape").decode("ascii")
