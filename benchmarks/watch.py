"""How long `kata watch` takes from a save to the verdict on the screen, what it costs when idle, and whether it grows.

    python benchmarks/watch.py [--saves N] [--idle SECONDS]

A real file, a real terminal (a pty of 100 by 40), a real process with its host, zygote and runners. The kata has five
checks. The file is saved again and again, every time with another text, as an editor does (a new file is renamed over
the old one), and what the terminal receives is read until the verdict on that text is there:

- `right`: every check passes; the verdict comes with the whole report
- `wrong`: the known wrong solutions in turn; the verdict (points and that it did not pass) is on the screen
- `mistake named`: for the same saves, the whole report with the mistake's name is on the screen; it has no target

Idle CPU is user and system time of all processes together. Memory is the resident memory of `kata watch` and of its
host, after a tenth of the saves and after all of them. Exit code 1 and a sentence when a target is missed.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import platform
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SLUG = "one_hot"
LATENCY_MS, IDLE_PERCENT, GROWTH_MIB = 60.0, 1.0, 4.0
#: The third line of the window, as it is written when it changes.
VERDICT = rb"\x1b\[3;1H\x1b\[K(?:\x1b\[[\d;]*m)?[^\x1b]*"
_NOT_YET = rb"(not yet|raised an error), \d+/\d+ points"
SAYS = {"right": re.compile(VERDICT + rb"passed, "), "wrong": re.compile(VERDICT + _NOT_YET)}
WHOLE = {"right": SAYS["right"], "wrong": re.compile(VERDICT + _NOT_YET + rb"(?! \.\.\.)")}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--saves", type=int, default=1000)
    parser.add_argument("--idle", type=float, default=20.0, help="seconds to do nothing")
    arguments = parser.parse_args()

    with tempfile.TemporaryDirectory() as place:
        course = Path(place)
        for part in ("katas", "reference"):
            shutil.copytree(ROOT / part, course / part)
        watch = Watch(course)
        try:
            failures = _measure(watch, arguments.saves, arguments.idle)
        finally:
            watch.close()
    for failure in failures:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


def _measure(watch: Watch, saves: int, idle: float) -> list[str]:
    right, *wrong = watch.texts()
    times: dict[str, list[float]] = {"right": [], "wrong": [], "mistake named": []}
    memory = 0.0
    for number in range(saves):
        # One right, one wrong: so every verdict differs from the last.
        kind, text = ("right", right) if number % 2 == 0 else ("wrong", wrong[number // 2 % len(wrong)])
        verdict, whole = watch.save(f"{text}# {number}\n", SAYS[kind], WHOLE[kind])
        if number >= 2 * len(wrong):  # all are compiled
            times[kind].append(verdict * 1e3)
            if kind == "wrong":
                times["mistake named"].append(whole * 1e3)
        if number == max(saves // 10, 2 * len(wrong)):
            memory = watch.memory_mib()
        time.sleep(0.02)
    growth = watch.memory_mib() - memory
    time.sleep(1.0)
    before = watch.cpu_seconds()
    time.sleep(idle)
    percent = 100 * (watch.cpu_seconds() - before) / idle

    python = platform.python_version()
    print(f"machine: {platform.machine()}, {os.cpu_count()} CPUs, Linux {platform.release()}, Python {python}")
    print(f"one kata: {SLUG}, 5 checks, {len(wrong)} wrong solutions; {saves} saves\n")
    print(f"{'save to verdict':16}{'median ms':>10}{'95 % ms':>10}{'max':>10}")
    failures = []
    for kind, of_kind in times.items():
        of_kind.sort()
        late = of_kind[min(int(0.95 * len(of_kind)), len(of_kind) - 1)]
        print(f"{kind:16}{statistics.median(of_kind):10.1f}{late:10.1f}{of_kind[-1]:10.1f}")
        if late > LATENCY_MS and kind in SAYS:
            failures.append(
                f"{kind}: the 95th percentile from save to verdict is {late:.0f} ms, above {LATENCY_MS:g} ms"
            )
    print(f"\nidle CPU        {percent:10.2f} %")
    print(f"memory          {memory:10.1f} MiB, {growth:+.1f} MiB over the saves that followed")
    if percent > IDLE_PERCENT:
        failures.append(f"idle CPU is {percent:.2f} %, above {IDLE_PERCENT:g} %")
    if growth > GROWTH_MIB:
        failures.append(f"memory grew by {growth:.1f} MiB over {saves} saves, above {GROWTH_MIB:g} MiB")
    return failures


class Watch:
    """`kata watch` at work in a terminal."""

    def __init__(self, course: Path) -> None:
        self._reference = next((course / "reference").glob(f"*/{SLUG}"))
        self._stub = next((course / "katas").glob(f"*/{SLUG}")) / f"{SLUG}.py"
        self._terminal, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "grader", "watch", SLUG],
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=course,
            env={**os.environ, "TERM": "xterm-256color", "PYTHONPATH": str(ROOT)},
            start_new_session=True,
        )
        os.close(slave)
        self._read_until(re.compile(rb"not begun"))
        time.sleep(0.5)

    def texts(self) -> list[str]:
        """The reference, then the known wrong solutions."""
        files = [self._reference / f"{SLUG}.py", *sorted((self._reference / "misconceptions").glob("*.py"))]
        return [file.read_text(encoding="utf-8") for file in files]

    def save(self, text: str, verdict: re.Pattern[bytes], whole: re.Pattern[bytes]) -> tuple[float, float]:
        """Seconds until the verdict and until the whole report, from the moment when the new text is in place."""
        new = self._stub.with_name("new")
        new.write_text(text, encoding="utf-8")
        started = time.perf_counter()
        new.replace(self._stub)
        seen = self._read_until(verdict)
        told = time.perf_counter() - started
        self._read_until(whole, seen)
        return told, time.perf_counter() - started

    def _read_until(self, wanted: re.Pattern[bytes], seen: bytes = b"") -> bytes:
        until = time.monotonic() + 30
        # A frame is written at once, and its end comes after its last line.
        while not (wanted.search(seen) and seen.endswith(b"\x1b[?2026l")):
            if not select.select([self._terminal], [], [], until - time.monotonic())[0]:
                raise SystemExit(f"no verdict within 30 seconds; the terminal received {seen[-2000:]!r}")
            seen += os.read(self._terminal, 65536)
        return seen

    def cpu_seconds(self) -> float:
        """All processes of the session."""
        return sum(map(_cpu_seconds, self._processes()))

    def memory_mib(self) -> float:
        """`kata watch` and its host; the zygote and the runners share their pages with the host."""
        pages = sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in self._processes()[:2])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def _processes(self) -> list[int]:
        """`kata watch`, its host, the zygote and whatever runner there is."""
        found = [self._process.pid]
        for pid in found:
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                found += [int(child) for child in children.read_text().split()]
        return found

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        os.close(self._terminal)


def _cpu_seconds(pid: int) -> float:
    """Of all threads, to the nanosecond; `stat` counts in hundredths of a second."""
    return sum(int(path.read_text().split()[0]) for path in Path(f"/proc/{pid}/task").glob("*/schedstat")) / 1e9


if __name__ == "__main__":
    main()
