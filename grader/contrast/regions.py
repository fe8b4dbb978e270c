"""Right in one part and wrong in another: the last row, a side of the diagonal, the places of negative values.

Invariants: those of `grader.contrast`. Of places it tells only such as everybody can name: the first, the last, one.
"""

from __future__ import annotations

from collections.abc import Iterator

import torch
from torch import Tensor

from grader.contrast.case import Pair, Pattern, of_one_shape
from grader.contrast.words import lines

#: So many places must be on each side of a division that decides between right and wrong.
_LEAST_EACH = 3


@of_one_shape
def one_line_differs(pair: Pair) -> str:
    """All rows are right but one, or all columns."""
    wrong, dims = ~pair.close(pair.actual, pair.expected), pair.actual.dim()
    for dim in range(dims):
        others = [other for other in range(dims) if other != dim]
        lines_wrong = (
            wrong.any(others[0]) if len(others) == 1 else wrong.flatten() if not others else _any(wrong, others)
        )
        size = len(lines_wrong)
        if size < 3 or int(lines_wrong.sum()) != 1:
            continue
        place = int(lines_wrong.int().argmax())
        kept = torch.cat(
            [pair.expected.narrow(dim, 0, place), pair.expected.narrow(dim, place + 1, size - place - 1)], dim
        )
        if not pair.tells(kept):
            continue
        which = {0: "the first", size - 1: "the last"}.get(place, "one")
        return f"only {which} {lines(dims, dim)} differs"
    return ""


@of_one_shape
def one_line_is_right(pair: Pair) -> str:
    """Only the first row is right, or the last, as when a loop ends after one turn; one that was so before is none."""
    right, dims = pair.close(pair.actual, pair.expected), pair.actual.dim()
    for dim in range(dims if dims > 1 else 0):
        for which, place in (("first", 0), ("last", pair.actual.shape[dim] - 1)):
            line, others = pair.expected.narrow(dim, place, 1), right.clone()
            others.narrow(dim, place, 1).fill_(False)
            alone = pair.actual.shape[dim] > 3 and bool(right.narrow(dim, place, 1).all()) and not bool(others.any())
            before = (given for given in pair.inputs.values() if given.shape == pair.actual.shape)
            untouched = any(pair.agree(given.narrow(dim, place, 1), line) for given in before)
            if alone and pair.tells(line) and not untouched:
                return f"only the {which} {lines(dims, dim)} is right"
    return ""


def _any(wrong: Tensor, dims: list[int]) -> Tensor:
    for dim in sorted(dims, reverse=True):
        wrong = wrong.any(dim)
    return wrong


@of_one_shape
def divided_by_the_diagonal(pair: Pair) -> str:
    """Right on one side of the diagonal of a square matrix."""
    if pair.actual.dim() < 2 or pair.actual.shape[-1] != pair.actual.shape[-2] or pair.actual.shape[-1] < 3:
        return ""
    wrong = ~pair.close(pair.actual, pair.expected)
    everywhere = torch.ones_like(wrong)
    for told, places in (
        ("only the values on the diagonal differ", everywhere.tril().triu()),
        ("only the values on the diagonal are right", ~everywhere.tril().triu()),
        ("only the values above the diagonal differ", everywhere.triu(1)),
        ("only the values below the diagonal differ", everywhere.tril(-1)),
    ):
        if torch.equal(wrong, places) and pair.tells(pair.expected[~places]):
            return told
    return ""


@of_one_shape
def divided_by_a_sign(pair: Pair) -> str:
    """Wrong exactly where a value is negative, positive or 0."""
    wrong = ~pair.close(pair.actual, pair.expected)
    for whose, places in _divisions(pair):
        enough = int(places.sum()) >= _LEAST_EACH and int((~places).sum()) >= _LEAST_EACH
        if enough and torch.equal(wrong, places) and pair.tells(pair.expected[~places]):
            return f"the values differ exactly where {whose}"
    return ""


def _divisions(pair: Pair) -> Iterator[tuple[str, Tensor]]:
    named = [(f"{name} is", given) for name, given in pair.inputs.items() if given.shape == pair.actual.shape]
    for whose, given in (*named, ("the expected ones are", pair.expected)):
        yield f"{whose} negative", given < 0
        yield f"{whose} positive", given > 0
        yield f"{whose} 0", given == 0


@of_one_shape
def nearly_right(pair: Pair) -> str:
    """No value is far off, as when a small number is left out or a formula approximates."""
    if not pair.tells(pair.expected):
        return ""
    distance = float((pair.actual - pair.expected).abs().max())
    if not distance <= 1e-3 * float(pair.expected.abs().max()):
        return ""
    return "they differ by little: at most a thousandth of the largest one expected"


PATTERNS: tuple[Pattern, ...] = (
    one_line_differs,
    one_line_is_right,
    divided_by_the_diagonal,
    divided_by_a_sign,
    nearly_right,
)
