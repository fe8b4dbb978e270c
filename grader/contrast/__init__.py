"""What kind of difference it is between what came back and what was required: transposed, negated, one row short, ...

Invariants: a pattern is named only where it holds for every number up to rounding, and where the numbers are many and
various enough that this is no chance; one pattern is named, the first in the order of `PATTERNS`; nothing here runs on
the way to a check that passes.

A learner's code can choose what it returns after it has looked at its inputs. So a sentence holds no number of a hidden
check: it names sizes that the shapes tell anyway, arguments by their names, and else speaks of "the same number".

Each pattern is a function of one sentence, in the module for the kind of difference that it explains: `kinds` (another
type, dtype, None), `shapes`, `layouts` (right numbers in wrong places), `scales` (scaled or shifted as a whole),
`functions` (one function too many or too few), `operations` (what it is of
the arguments), `regions` (right in one part), `containers` and `layers`.
"""

from __future__ import annotations

from grader.comparing import Difference
from grader.contrast import containers, functions, kinds, layers, layouts, operations, regions, scales, shapes
from grader.contrast.case import Case, Inputs, Pattern

__all__ = ["Inputs", "contrast"]

#: For the place of the difference, in this order: what is more special stands before what is more general. Numbers in
#: reversed order may be negated or inverted as well, where they lie alike on both sides of 0: that is named then.
PATTERNS: tuple[Pattern, ...] = (
    *containers.PATTERNS,
    *layers.PATTERNS,
    *kinds.PATTERNS,
    *layouts.FIRST_PATTERNS,
    *shapes.PATTERNS,
    *layouts.CONSTANT_PATTERNS,
    *scales.EXACT_PATTERNS,
    *functions.EXACT_PATTERNS,
    *layouts.PATTERNS,
    *operations.PATTERNS,
    *scales.PATTERNS,
    *functions.PATTERNS,
    *regions.PATTERNS,
    *functions.LAST_PATTERNS,
    *kinds.LAST_PATTERNS,
)

#: For what the place is a part of, the whole value first.
PATTERNS_AROUND: tuple[Pattern, ...] = (*containers.PATTERNS, *layers.PATTERNS_AROUND)


def contrast(difference: Difference, inputs: Inputs, *, values: bool) -> str:
    """What the difference looks like, as half a sentence that stands behind it; empty when it is like nothing known.

    Args:
        difference: where two values first differ.
        inputs: what went into the call that returned the first of them.
        values: True for examples, whose numbers may be told.
    """
    *around, place = (
        Case(actual=actual, expected=expected, inputs=inputs, values=values, whole=number == 0 and inputs.direct)
        for number, (actual, expected) in enumerate((*difference.around, (difference.actual, difference.expected)))
    )
    in_a_list = around and isinstance(around[-1].expected, list | tuple)
    if in_a_list and isinstance(place.expected, int | float) and place.actual is not None:
        place = around.pop()  # numbers in a list are looked at together, like those in a tensor
    in_order = [(pattern, case) for case in around for pattern in PATTERNS_AROUND]
    in_order += [(pattern, place) for pattern in PATTERNS]
    return next((found for pattern, case in in_order if (found := pattern(case))), "")
