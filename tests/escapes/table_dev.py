"""Print which escapes are held in which configuration: `python tests/escapes/table.py [NAME...]`.

Names narrow it to escapes that begin with one of them, such as `bombs` or `theft/reads`. Ends with 1 when an escape
was not held.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), "/tmp/dev"]

from judging.configuration import Configuration, configurations, why_nothing_is_confined  # noqa: E402
from judging.corpus import Escape, escapes  # noqa: E402
from judging.judge import Judge  # noqa: E402

HELD, LOST, NOT_PROMISED = "held", "LOST", "-"


def main(names: Sequence[str]) -> int:
    if obstacle := why_nothing_is_confined():
        print(obstacle)
        return 1
    beginnings = tuple(names)
    wanted = [escape for escape in escapes() if f"{escape.family}/{escape.name}".startswith(beginnings or "")]
    columns = {held: judge_all(held, wanted) for held in configurations() if not held.obstacle}
    width = max(len(f"{escape.family}/{escape.name}") for escape in wanted)

    print(f"\n{'':{width}}  " + "  ".join(held.label for held in columns))
    for row, escape in enumerate(wanted):
        cells = (f"{words[row]:{len(held.label)}}" for held, words in columns.items())
        print(f"{escape.family + '/' + escape.name:{width}}  " + "  ".join(cells).rstrip())
    for held, words in columns.items():
        promised = len(words) - words.count(NOT_PROMISED)
        print(f"{held.label}: {words.count(HELD)} of {promised} held")
    for held in configurations():
        if held.obstacle:
            print(f"{held.label}: not run, {held.obstacle}")
    return int(any(LOST in words for words in columns.values()))


def judge_all(configuration: Configuration, wanted: Sequence[Escape]) -> list[str]:
    """A word for each escape; what is wrong goes to standard error as soon as it is known."""
    words = []
    with Judge(configuration) as judge:
        for number, escape in enumerate(wanted, start=1):
            print(f"\r{configuration.label}: {number} of {len(wanted)}", end="", file=sys.stderr, flush=True)
            if escape.needs_namespaces and not judge.has_namespaces:
                words.append(NOT_PROMISED)
                continue
            problems = judge.judge(escape).problems
            words.append(LOST if problems else HELD)
            for problem in problems:
                print(f"\n  {escape.family}/{escape.name}: {problem}", file=sys.stderr)
    print(file=sys.stderr)
    return words


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
