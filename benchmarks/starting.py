"""How long a cold start takes: `kata grade KATA` against `python -c "import torch"`, and the commands without torch.

    python benchmarks/starting.py [--rounds N]

Wall time of whole processes, in rounds that take turns; the ratio is of medians of one run. `kata grade` grades the
reference of linear_by_hand, handed in as a file, with all its checks.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT / "reference/linear/linear_by_hand/linear_by_hand.py"
KATA = [sys.executable, "-m", "grader"]

COMMANDS = {
    "import torch": [sys.executable, "-c", "import torch"],
    "kata grade": [*KATA, "grade", "linear_by_hand", "--submission", str(REFERENCE)],
    "kata list": [*KATA, "list"],
    "kata show": [*KATA, "show", "linear_by_hand"],
    "kata hint": [*KATA, "hint", "linear_by_hand"],
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds

    seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(rounds + 1):
        for name, command in COMMANDS.items():
            started = time.perf_counter()
            subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            seconds[name].append(time.perf_counter() - started)
    _print({name: times[1:] for name, times in seconds.items()})  # the first round fills the page cache


def _print(seconds: dict[str, list[float]]) -> None:
    python = platform.python_version()
    print(f"machine: {platform.machine()}, {os.cpu_count()} CPUs, Linux {platform.release()}, Python {python}\n")
    print(f"{'':16}{'median ms':>10}{'min':>10}{'/ import torch':>16}")
    torch = statistics.median(seconds["import torch"])
    for name, times in seconds.items():
        middle = statistics.median(times)
        print(f"{name:16}{middle * 1e3:10.0f}{min(times) * 1e3:10.0f}{middle / torch:16.2f}")


if __name__ == "__main__":
    main()
