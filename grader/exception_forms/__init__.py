"""Texts of exceptions that beginners meet, and what each means in one sentence.

Invariants: a blank of a text holds a size, a dtype, a shape or a name, or is marked as a value, so that it is known
what may be repeated; a meaning says what is the case and which way out there is, never what a kata's answer is.
Sources: CPython 3.11 to 3.13 and torch 2.13, by raising each of them; the tests do so again.

Each subject has a module of its own; `form.py` says what a text with blanks is.
"""

from __future__ import annotations

import re

from grader.exception_forms import (
    arrays,
    calls,
    dtypes,
    gradients,
    layers,
    limits,
    linear_algebra,
    losses,
    names,
    products,
    random_numbers,
    saving,
    shapes,
    syntax,
    training,
    warned,
)
from grader.exception_forms.form import DTYPES, Form

__all__ = ["DTYPES", "FORMS", "WARNING_FORMS", "Form", "find_form", "find_warning"]

#: In this order, and the first that fits is meant: what is more special stands before what is more general.
FORMS: tuple[Form, ...] = (
    *products.FORMS,
    *linear_algebra.FORMS,
    *shapes.FORMS,
    *arrays.FORMS,
    *random_numbers.FORMS,
    *dtypes.FORMS,
    *gradients.FORMS,
    *layers.FORMS,
    *losses.FORMS,
    *training.FORMS,
    *saving.FORMS,
    *calls.FORMS,
    *names.FORMS,
    *limits.FORMS,
    *syntax.FORMS,
)


#: Of warnings, which are a kind of their own: a text is the same whether it is raised or not.
WARNING_FORMS: tuple[Form, ...] = warned.FORMS


def find_form(type_: str, text: str, line: str = "") -> tuple[Form, re.Match[str]] | None:
    """The first form that an exception has, and how its text fills the blanks.

    Args:
        type_: the exception's type, as `Raised.type` has it.
        text: its text, white space reduced to single spaces.
        line: the line of the learner's file that raised; empty when it was none.
    """
    return _find(FORMS, type_, text, line)


def find_warning(type_: str, text: str, line: str = "") -> tuple[Form, re.Match[str]] | None:
    """The first form that a warning has, as `find_form` finds that of an exception."""
    return _find(WARNING_FORMS, type_, text, line)


def _find(forms: tuple[Form, ...], type_: str, text: str, line: str) -> tuple[Form, re.Match[str]] | None:
    matches = ((form, form.match(text, line)) for form in forms if type_ in form.types)
    return next(((form, match) for form, match in matches if match), None)
