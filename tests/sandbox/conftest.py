"""Judges of hostile submissions, one host for each configuration, shared by all tests of a session."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "escapes"))  # `judging` also serves the command there

if TYPE_CHECKING:
    from judging.configuration import Configuration
    from judging.judge import Judge


@pytest.fixture(scope="session")
def judge_for() -> Iterator[Callable[[Configuration], Judge]]:
    """Get the judge of a configuration; skip where this machine cannot have one."""
    from judging.judge import Judge

    with ExitStack() as open_judges:
        judges: dict[Configuration, Judge] = {}

        def get(configuration: Configuration) -> Judge:
            if configuration.obstacle:
                pytest.skip(f"{configuration.label}: {configuration.obstacle}")
            if configuration not in judges:
                judges[configuration] = open_judges.enter_context(Judge(configuration))
            return judges[configuration]

        yield get
