"""What the grader says of wrong programs that nobody foresaw: a course without misconceptions grades all of them.

    python benchmarks/unforeseen.py [--every N] [--katas SLUG ...] [--show]

The misconceptions of the course are taken out of a copy of it, and are then handed in as learners' programs. What is
counted is what a learner would be told first: a near miss with which every check passes, one with which half or more
do, a difference or an error that says what it is, or nothing but that values differ.
"""

from __future__ import annotations

import argparse
import collections
import os
import platform
import re
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from grader.catalog import load_curriculum, select
from grader.hosting import Host
from grader.model import CheckResult, Kata, KataReport, Outcome, Source, Submission

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("almost", "nearer", "told", "differs")
#: A reason that says no more than that the result is another one.
BARE = re.compile(r".*(values? differs?|the number differs)|.*\(its text is not shown here[^)]*\)")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--every", type=int, default=10, help="grade every N-th program")
    parser.add_argument("--katas", nargs="*", default=[], metavar="SLUG", help="only those of these katas")
    parser.add_argument("--show", action="store_true", help="print a line for each program")
    options = parser.parse_args()

    counts: collections.Counter[str] = collections.Counter()
    seconds: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory() as folder:
        course = _without_misconceptions(Path(folder))
        programs = [
            (kata, path)
            for kata in select(load_curriculum(course), options.katas)
            for path in sorted((ROOT / "reference" / kata.section / kata.slug / "misconceptions").glob("*.py"))
        ][:: options.every]
        with Host(course) as host:
            for kata, path in programs:
                started = time.perf_counter()
                report = _grade(host, kata, path)
                kind = _kind(report)
                counts[kind] += 1
                seconds[kind].append(time.perf_counter() - started)
                if options.show:
                    print(f"{kind:8}{kata.slug}/{path.stem}: {report.near_miss.message if report.near_miss else ''}")
    _print(counts, seconds)


def _without_misconceptions(folder: Path) -> Path:
    for part in ("katas", "reference"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("misconceptions", "__pycache__"))
    return folder


def _grade(host: Host, kata: Kata, path: Path) -> KataReport:
    # The docstring tells the mistake to whoever reads the file, and would be a part of the program.
    text = path.read_text(encoding="utf-8")
    source = Source(kata=kata.slug, path=f"{kata.slug}.py", text=text)
    return host.grade(Submission(name="program", sources=(source,)), (kata,), key=b"unforeseen").katas[0]


def _kind(report: KataReport) -> str:
    if report.near_miss is not None:
        return "almost" if report.near_miss.is_whole else "nearer"
    failed = [check for check in report.checks if check.outcome not in (Outcome.PASSED, Outcome.SKIPPED)]
    return "differs" if failed and all(map(_is_bare, failed)) else "told"


def _is_bare(check: CheckResult) -> bool:
    return check.evidence is not None and BARE.fullmatch(check.evidence.reason) is not None


def _print(counts: collections.Counter[str], seconds: dict[str, list[float]]) -> None:
    python = platform.python_version()
    print(f"machine: {platform.machine()}, {os.cpu_count()} CPUs, Linux {platform.release()}, Python {python}\n")
    print(f"{'':10}{'programs':>10}{'share':>8}{'median s':>10}{'max s':>8}")
    total = sum(counts.values())
    for kind in KINDS:
        if counts[kind]:
            middle, most = statistics.median(seconds[kind]), max(seconds[kind])
            print(f"{kind:10}{counts[kind]:10}{100 * counts[kind] / total:7.0f}%{middle:10.2f}{most:8.2f}")
    print(f"{'all':10}{total:10}")


if __name__ == "__main__":
    main()
