from __future__ import annotations

import pytest
from rich.cells import cell_len

from grader.export.page import Page


@pytest.mark.parametrize("text", ["x" * 500, "界" * 500, "word " * 100])
@pytest.mark.parametrize(("ascii_only", "ellipsis"), [(False, "…"), (True, "...")])
def test_page_cuts_a_text_to_the_lines_that_are_wanted(text, ascii_only, ellipsis):
    page = Page(width=40, ascii_only=ascii_only)

    page.put((text, ""), indent=6, lines=2)

    lines = page.render(colour=False).splitlines()
    assert len(lines) == 2
    assert lines[1].endswith(ellipsis)
    assert max(map(cell_len, lines)) <= 40


def test_page_leaves_a_text_that_fits_its_lines():
    page = Page(width=40, ascii_only=False)

    page.put(("one two", ""), lines=1)

    assert page.render(colour=False) == "one two\n"
