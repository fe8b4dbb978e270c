"""How much CPU one submission of five functions with fifteen checks costs, and how that compares.

    python benchmarks/grading.py [--submissions N] [--rounds N]

Ways to grade the same submission with the same checks, in rounds that take turns so that a busy machine disturbs all:

- `floor`: the checks' functions called in this warm process on the submission's own functions, without isolation
- `reused runner`: the grader, in a confined runner that is there already
- `fresh runner`: the grader as in a batch, one fresh confined runner for the whole submission
- `runner per kata`: the grader, a fresh confined runner for every kata
- `pytest`: plain `pytest` started for the submission with the same five files

CPU is user and system time of every process that takes part: host, zygote, runners, or pytest. Ratios are of medians
of one run; the figures in milliseconds depend on the machine, which is printed. All ways but pytest stay on one
processor, as a host does where several share the machine.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from grader.prestart import ENVIRONMENT

COURSE = Path(__file__).parent / "course"
PROCESSORS = os.sched_getaffinity(0)


def main() -> None:
    arguments = _arguments()
    if os.environ.get("PYTHONMALLOC") != ENVIRONMENT["PYTHONMALLOC"]:  # the host's own environment
        root = Path(__file__).resolve().parent.parent
        environment = {**ENVIRONMENT, "PYTHONPATH": str(root), "CALLER": json.dumps(dict(os.environ))}
        os.execve(sys.executable, [sys.executable, *sys.argv], environment)

    gc.disable()
    import torch

    torch.set_num_threads(1)
    os.sched_setaffinity(0, {max(PROCESSORS)})
    from grader.sandbox import eager, warmth
    from grader.sandbox.spawning import open_sandbox

    eager.install()
    warmth.warm_up()
    gc.freeze()
    gc.enable()
    sandbox = open_sandbox("confined")

    from grader.catalog import load_curriculum
    from grader.checking import with_checks

    curriculum = load_curriculum(COURSE)
    with_checks(COURSE, lambda book: _measure(curriculum, sandbox, book, arguments))
    sandbox.close()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--submissions", type=int, default=100, help="submissions per round and way")
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def _measure(curriculum, sandbox, book, arguments) -> None:
    from grader.grading import Grader
    from grader.model import Source, Submission
    from grader.runners import Runners

    katas = curriculum.katas
    grader = Grader(curriculum=curriculum, sandbox=sandbox, book=book)
    sources = tuple(Source(kata=kata.slug, path=f"{kata.slug}.py", text=kata.reference.read_text()) for kata in katas)
    submission = Submission(name="benchmark", sources=sources)
    checks = {kata.slug: book.checks(kata.checks) for kata in katas}
    count = sum(len(of_kata) for of_kata in checks.values())

    def floor(_: int) -> None:
        _grade_here(grader, katas, sources, checks)

    def fresh(_: int) -> None:
        report = grader.grade(submission, katas, key=b"benchmark")
        assert report.points == report.points_possible == count

    def per_kata(_: int) -> None:
        for kata in katas:
            runners = Runners(sandbox)
            grader.grade_kata(kata, submission, runners, b"benchmark")
            runners.close()

    shared = Runners(sandbox)

    def reused(number: int) -> None:
        anew = tuple(replace(source, text=f"{source.text}# {number}\n") for source in sources)
        for kata in katas:
            grader.grade_kata(kata, replace(submission, sources=anew), shared, b"benchmark")

    def collect() -> None:
        """Let the runner that was used end, so that its CPU is counted where it belongs."""
        shared.close()
        time.sleep(0.05)

    ways = {"floor": floor, "reused runner": reused, "fresh runner": fresh, "runner per kata": per_kata}
    for way in ways.values():
        way(0)
    collect()
    gc.freeze()
    cpu: dict[str, list[float]] = {name: [] for name in (*ways, "pytest")}
    wall: dict[str, list[float]] = {name: [] for name in (*ways, "pytest")}
    for _ in range(arguments.rounds):
        for name, way in ways.items():
            before, started = _cpu_seconds(sandbox), time.perf_counter()
            for number in range(arguments.submissions):
                way(number)
            wall[name].append((time.perf_counter() - started) / arguments.submissions)
            collect()
            cpu[name].append((_cpu_seconds(sandbox) - before) / arguments.submissions)
        times = _pytest(katas)
        cpu["pytest"].append(times[0])
        wall["pytest"].append(times[1])
    _print(cpu, wall, len(katas), count)


def _grade_here(grader, katas, sources, checks) -> None:
    """The floor: the same functions and the same checks, called."""
    import inspect

    from grader.drawing import Draw
    from grader.sandbox.learner import InProcess, Learner, load_module

    for kata, source in zip(katas, sources, strict=True):
        module = load_module(kata.slug, source.path, source.text)
        for check in checks[kata.slug]:
            cast = {
                "learner": Learner(InProcess(module), seed=1),
                "reference": Learner(grader.bank(kata).reference(), seed=1),
                "draw": Draw(1),
            }
            function = check.item.obj
            function(**{name: cast[name] for name in inspect.signature(function).parameters})


def _cpu_seconds(sandbox) -> float:
    """This process, the zygote and every runner that it has collected."""
    fields = Path(f"/proc/{sandbox.zygote_process}/stat").read_text().rpartition(")")[2].split()
    ticks = sum(int(fields[n]) for n in (11, 12, 13, 14))
    own = resource.getrusage(resource.RUSAGE_SELF)
    return own.ru_utime + own.ru_stime + ticks / os.sysconf("SC_CLK_TCK")


def _pytest(katas) -> tuple[float, float]:
    """One start of plain pytest, as installed here and in the caller's own environment, on the same five files."""
    before, wall = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *(str(kata.checks) for kata in katas)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=json.loads(os.environ["CALLER"]),
        preexec_fn=lambda: os.sched_setaffinity(0, PROCESSORS),
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - wall


def _print(cpu: dict[str, list[float]], wall: dict[str, list[float]], katas: int, checks: int) -> None:
    python = platform.python_version()
    print(f"machine: {platform.machine()}, {os.cpu_count()} CPUs, Linux {platform.release()}, Python {python}")
    print(f"one submission: {katas} functions, {checks} checks\n")
    print(f"{'':16}{'CPU ms':>10}{'min':>10}{'wall ms':>10}{'CPU / floor':>14}{'pytest / CPU':>14}")
    floor, plain = statistics.median(cpu["floor"]), statistics.median(cpu["pytest"])
    for name in cpu:
        middle = statistics.median(cpu[name])
        row = [middle * 1e3, min(cpu[name]) * 1e3, statistics.median(wall[name]) * 1e3]
        print(
            f"{name:16}" + "".join(f"{value:10.1f}" for value in row) + f"{middle / floor:14.1f}{plain / middle:14.0f}"
        )


if __name__ == "__main__":
    main()
