"""The hostile submissions, one in a file, and how each must end.

An escape is one file in a folder of its family. Its docstring says what the attacker tries, and its header says how it
must end:

    # kata: double          the kata it is handed in for, one of course/
    # outcome: FAILED       what must become of the kata; several words where chance decides
    # points: 0             what it may earn

A further line `# needs: namespaces` marks what only namespaces can stop. Two names are filled in before the file is
handed in, because secrecy of places is no protection: `PLANTED` becomes the paths of files with secrets in them, and
`COURSE` the folder of the course. An escape that succeeds puts what it found, or the word ESCAPED, into its answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from grader.model import Outcome

HERE = Path(__file__).parents[1]
COURSE = HERE / "course"
FAMILIES = ("exits", "forgeries", "patches", "lies", "theft", "contamination", "bombs", "network", "frames")


@dataclass(frozen=True, slots=True, kw_only=True)
class Escape:
    """One hostile submission and how it must end."""

    family: str
    name: str
    text: str
    kata: str
    outcomes: frozenset[Outcome]
    points: int
    needs_namespaces: bool

    @classmethod
    def read(cls, path: Path) -> Escape:
        """Read an escape and its header."""
        text = path.read_text(encoding="utf-8")
        header = dict(re.findall(r"^# (kata|outcome|points|needs): (.+)$", text, re.MULTILINE))
        return cls(
            family=path.parent.name,
            name=path.stem,
            text=text,
            kata=header["kata"],
            outcomes=frozenset(map(Outcome, header["outcome"].split())),
            points=int(header["points"]),
            needs_namespaces=header.get("needs") == "namespaces",
        )


def escapes() -> list[Escape]:
    """Every escape, family by family."""
    return [Escape.read(path) for family in FAMILIES for path in sorted((HERE / family).glob("*.py"))]
