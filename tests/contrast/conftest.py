"""How the tests of patterns look at two values."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from grader import comparing
from grader.contrast import Inputs, contrast
from grader.sandbox.wire import plain


@pytest.fixture(scope="session")
def say() -> Callable[..., str]:
    """What is said of a result and what was expected: `say(actual, expected, before={"x": x})`."""

    def said(actual, expected, *, values=False, before=None, after=None, atol=1e-6, direct=True, **seen):
        found = comparing.difference(plain(actual), plain(expected), atol=atol)
        assert found is not None, "the two do not differ"
        inputs = Inputs(before=before or {}, after=after or {}, direct=direct, **seen)
        return contrast(found, inputs, values=values)

    return said
