"""Fixtures that every part of the tests shares; nothing here imports torch."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from one_kata import Course

GOLDENS = Path(__file__).parent / "goldens"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-goldens",
        action="store_true",
        help="write tests/goldens/ anew instead of comparing with it; read the difference before you commit it",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep together the tests of a file, and the claims about a kata, where pytest-xdist spreads them over processes.

    A fixture that takes long is then made once. In the order of collection, quick files come after the slow katas, so
    that no process is left alone with a slow one.
    """
    from xdist.scheduler import LoadScopeScheduling

    class TogetherByFile(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file, _, test = nodeid.partition("::")
            return f"{file} {test.partition('[')[2].partition('-')[0]}" if file.endswith("test_katas.py") else file

    config.option.loadscopereorder = False
    return TogetherByFile(config, log)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file of tests/goldens/: `golden("course.txt", to_text(report))`."""

    def compare(name: str, text: str) -> None:
        path = GOLDENS / name
        if request.config.getoption("--update-goldens"):
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: run pytest with --update-goldens"
        assert text == path.read_text(encoding="utf-8")

    return compare


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """A course of one kata, for the parts of grading."""
    from one_kata import Course

    return Course(tmp_path)
