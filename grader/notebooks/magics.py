"""`%load_ext grader`: the cell magic `%%kata`. IPython alone imports this.

A cell under `%%kata` is graded first, in the sandbox, and then run in the kernel as if the line were not there; one
that does not end in the sandbox is not run.
"""

from __future__ import annotations

from typing import Any

from grader.model import Outcome
from grader.notebooks import session

_USAGE = "write %%kata and the slug of a kata in the first line, and its functions below: %%kata linear_by_hand"
#: What would take the kernel along.
_HARMFUL = (Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY, Outcome.CRASHED)


def load(shell: Any) -> None:
    """Add the magic and start the host."""

    def kata(line: str, cell: str) -> None:
        """Grade this cell, then run it."""
        from IPython.display import display

        slug, sandbox = _words(line)
        answer = session.check_cell(slug, cell, sandbox)
        display(answer)  # type: ignore[no-untyped-call]
        report = answer.report.katas[0]
        if report.problem and report.outcome in _HARMFUL:
            print("This cell was not run in the notebook, because it did not come to its end in the sandbox.")
            return
        shell.run_cell(cell)

    shell.register_magic_function(kata, magic_kind="cell", magic_name="kata")
    session.start()


def _words(line: str) -> tuple[str, str]:
    """The slug, and how learner code is held: `softmax --sandbox=process`."""
    sandbox = session.SANDBOXES[0]
    slugs = []
    for word in line.replace("--sandbox ", "--sandbox=").split():
        if word.startswith("--sandbox="):
            sandbox = word.partition("=")[2]
        else:
            slugs.append(word)
    if len(slugs) != 1:
        raise session.CannotGrade(_USAGE)
    return slugs[0], sandbox
