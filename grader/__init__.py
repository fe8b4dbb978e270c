"""Autograded PyTorch katas: checks, sandbox, diagnosis and reports.

Importing this package imports neither torch nor IPython; only what runs in the host process does the one, and what
IPython loads the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.notebooks.session import Answer

__version__ = "0.1.0"


def check(*functions: Any, kata: str = "", sandbox: str = "confined") -> Answer:
    """Grade functions that were defined in a notebook, and show the report.

    Args:
        functions: the functions of one kata; with them goes all that their cells define.
        kata: its slug, where the functions' names do not say which kata it is.
        sandbox: `confined`, or `process` for practice where that cannot run.

    Raises:
        GraderError: there is no such kata, or it cannot be graded; one sentence.
    """
    from grader.notebooks.session import check

    return check(functions, kata=kata, sandbox=sandbox)


def load_ipython_extension(shell: Any) -> None:
    """What `%load_ext grader` calls: adds `%%kata`, and starts the process that grades."""
    from grader.notebooks.magics import load

    load(shell)


def unload_ipython_extension(shell: Any) -> None:
    """What `%unload_ext grader` and `%reload_ext grader` call: ends that process."""
    from grader.notebooks.session import close

    close()
