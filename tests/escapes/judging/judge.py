"""A judge: a host with a course full of secrets, and everything that is looked at after a hostile submission.

Invariants: an escape is judged by what is left behind (the verdict, the report, processes, files, the host's own
descriptors and memory, the next honest submission), never by what it says of itself; secrets are new for every judge,
so no escape can know one without having read it; a judge of no isolation must find leaks, or its search is worthless.
"""

from __future__ import annotations

import base64
import contextlib
import os
import re
import secrets
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import grader
from grader.catalog import load_curriculum
from grader.errors import SandboxError
from grader.hosting import Host
from grader.model import Kata, KataReport, Outcome, Report, Source, Submission
from judging.configuration import Configuration
from judging.corpus import COURSE, Escape
from judging.leaks import leaks
from judging.processes import family_of, levels_of_process_ids

LAUNCH = Path(__file__).with_name("launch.py")

DEADLINE_SECONDS = 20.0  # a host that needs longer for one submission hangs
SETTLING_SECONDS = 2.0  # for killed processes to be collected
GROWTH_LIMIT = 200 * 2**20  # bytes that a host may keep
SPARE_DESCRIPTORS = 3  # those of the runner that is forked ahead


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What became of one escape.

    Attributes:
        problems: one sentence for everything that is not as it should be; empty when the escape was held.
        outcome: what became of the kata, or empty when there was no report.
    """

    escape: Escape
    problems: tuple[str, ...]
    outcome: str
    points: int
    seconds: float


class Judge:
    """A host with a course full of secrets. Use as a context manager.

    Attributes:
        root: its copy of the course.
        mark: stands on the command lines of its processes, and so tells them from those of others on the machine.
    """

    def __init__(self, configuration: Configuration) -> None:
        self.configuration = configuration
        self._token = secrets.token_hex(8)
        self._key = f"canary-key-{self._token}".encode()
        self._secrets = (self._token, base64.b64encode(self._key).decode())  # the second is how JSON holds a key
        self._folder = Path(tempfile.mkdtemp(prefix="torch-katas-escapes-"))
        self.root = self._folder / "course"
        self.mark = f"judge={self._token}"
        self._host: Host | None = None

    def __enter__(self) -> Judge:
        try:
            self._plant()
            self._start()
        except BaseException:
            self.__exit__()
            raise
        self._files_before = frozenset(self._files())
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()
        shutil.rmtree(self._folder)

    def judge(self, escape: Escape) -> Judgement:
        """Grade one escape, and afterwards an honest submission for the same kata."""
        started = time.perf_counter()
        problems: list[str] = []
        kata: KataReport | None = None
        try:
            report = self._grade(escape.kata, self._armed(escape.text))
        except SandboxError as error:
            problems.append(f"the host did not survive: {error}")
            self._restart()
        else:
            kata = report.katas[0]
            problems += [*_verdict_problems(escape, kata), *leaks(report, self._secrets)]
        seconds = time.perf_counter() - started
        suspects = family_of(self.mark) - self._permanent
        problems += self._honest_problems(escape.kata)
        if self._katas[escape.kata].limits.scratch_kib:
            problems += self._honest_problems("double")  # a runner with a file leaves the one that was forked ahead
        if left := self._left_behind(suspects):
            problems += left
            self._restart()  # so that the next escape is not blamed for it
            self._files_before = frozenset(self._files())
        return Judgement(
            escape=escape,
            problems=tuple(problems),
            outcome=kata.outcome if kata else "",
            points=kata.points if kata else 0,
            seconds=seconds,
        )

    @property
    def has_namespaces(self) -> bool:
        """Whether runners really have namespaces of their own: seen from here, they then have a second process id."""
        here = levels_of_process_ids(os.getpid())
        return any(levels_of_process_ids(process) > here for process in family_of(self.mark))

    # --- The secrets ---

    def _plant(self) -> None:
        """Copy the course, and put a secret wherever something worth stealing lies in real life."""
        shutil.copytree(COURSE, self.root)
        hidden = [path for path in (self.root / "reference").rglob("*.py") if path.name != "scenarios.py"]
        for path in hidden:  # scenarios travel to runners and hold no secret
            path.write_text(f"# canary-reference-{self._token}\n{path.read_text()}")
        self._home = self._folder / "home"
        self._home.mkdir()
        for name in (".netrc", "notes.txt"):
            (self._home / name).write_text(f"canary-file-{self._token}\n")
        self._planted = [*sorted(hidden), *sorted(self._home.iterdir())]
        for path in (self._folder, *self._folder.rglob("*")):  # an ordinary user's host reads the course, too
            path.chmod(0o755 if path.is_dir() else 0o644)

    def _armed(self, text: str) -> str:
        text = re.sub(r"^PLANTED = .*", f"PLANTED = {list(map(str, self._planted))}", text, flags=re.MULTILINE)
        return re.sub(r"^COURSE = .*", f"COURSE = {str(self.root)!r}", text, flags=re.MULTILINE)

    # --- The host ---

    @cached_property
    def _katas(self) -> dict[str, Kata]:
        return {kata.slug: kata for kata in load_curriculum(self.root)}

    def _start(self) -> None:
        command = [sys.executable, "-s", "-P", "-X", self.mark, "-m", "grader.host"]
        if self.configuration.user != os.geteuid():
            folders = [sys.prefix, sys.base_prefix, str(Path(grader.__file__).parents[1]), str(self.root)]
            launch = [sys.executable, "-s", "-P", str(LAUNCH), str(self.configuration.user)]
            command = [*launch, *folders, "--", *command]
        with _environment(GRADER_TOKEN=f"canary-environment-{self._token}"):
            self._host = Host(
                self.root,
                sandbox=self.configuration.sandbox,
                namespaces=self.configuration.namespaces,
                command=command,
            )
        self._warm_up()

    def _warm_up(self) -> None:
        """Let the host do everything that it does once, and remember how it is when it rests."""
        families = []
        confined = self.configuration.sandbox == "confined"
        for slug in list(self._katas)[: None if confined else 1]:  # runners that are no forks take a second each
            self._grade(slug, "")
            problems = self._honest_problems(slug)
            assert not problems, f"nothing can be judged before the honest {slug} passes: {'; '.join(problems)}"
            families.append(family_of(self.mark))
        self._permanent = set.intersection(*families)  # host and zygote; every submission has other runners
        self._descriptors, self._memory = self._holdings()

    def _stop(self) -> None:
        if self._host is not None:
            self._host.close()
            self._host = None

    def _restart(self) -> None:
        self._stop()
        self._start()

    def _grade(self, slug: str, text: str) -> Report:
        """Grade one file; a host that hangs is ended, which raises SandboxError."""
        assert self._host is not None
        source = Source(kata=slug, path=f"{slug}.py", text=text)
        watchdog = threading.Timer(DEADLINE_SECONDS, self._host._process.kill)
        watchdog.start()
        try:
            return self._host.grade(Submission(name="somebody", sources=(source,)), [self._katas[slug]], key=self._key)
        finally:
            watchdog.cancel()

    # --- What is looked for ---

    def _left_behind(self, suspects: set[int]) -> list[str]:
        """What differs from before, once killed processes had time to be collected.

        Args:
            suspects: processes from before the honest submission. That has taken the runner which was forked ahead,
                so none of them may be left.
        """
        deadline = time.monotonic() + SETTLING_SECONDS
        while (problems := list(self._differences(suspects))) and time.monotonic() < deadline:
            time.sleep(0.01)
        return problems

    def _differences(self, suspects: set[int]) -> Iterator[str]:
        for process in sorted(suspects & family_of(self.mark)):
            yield f"process {process} is still there"
        for path in sorted(self._files_before ^ frozenset(self._files())):
            yield f"a file is new, changed or gone: {path}"
        descriptors, memory = self._holdings()
        if descriptors > self._descriptors + SPARE_DESCRIPTORS:
            yield f"the host has {descriptors} descriptors instead of {self._descriptors}"
        if memory > self._memory + GROWTH_LIMIT:
            yield f"the host grew by {(memory - self._memory) >> 20} MiB"

    def _holdings(self) -> tuple[int, int]:
        """Descriptors of the host, and bytes of its memory."""
        assert self._host is not None
        process = Path(f"/proc/{self._host._process.pid}")
        pages = int((process / "statm").read_text().split()[1])
        return len(list((process / "fd").iterdir())), pages * os.sysconf("SC_PAGE_SIZE")

    def _files(self) -> Iterator[str]:
        """The course and the home with their times and sizes, torch, and whatever carries the mark of an escape."""
        torch = next(Path(entry, "torch") for entry in sys.path if Path(entry, "torch").is_dir())
        for path in [*self._folder.rglob("*"), torch.parent, torch, torch / "__init__.py"]:
            status = path.stat()
            yield f"{path} ({status.st_size} bytes, {status.st_mtime_ns}, {status.st_mode:o})"
        for folder in ("/", "/tmp", "/var/tmp", "/dev/shm", str(Path.home()), str(torch), str(Path.cwd())):
            with contextlib.suppress(FileNotFoundError):
                yield from (str(path) for path in Path(folder).glob("*ESCAPED*"))

    def _honest_problems(self, slug: str) -> list[str]:
        """Nothing, when an honest submission gets every point and no secret is in its report."""
        text = next((COURSE / "reference").glob(f"*/{slug}/{slug}.py")).read_text()
        try:
            report = self._grade(slug, text)
            if report.katas[0].outcome is Outcome.TIMED_OUT:  # limits are short here, and the machine may be busy
                report = self._grade(slug, text)
        except SandboxError as error:
            self._restart()
            return [f"the host did not survive the next, honest submission: {error}"]
        kata = report.katas[0]
        problems = list(leaks(report, self._secrets))
        if kata.outcome is not Outcome.PASSED or kata.points != kata.points_possible or not kata.points:
            problems.append(f"the next, honest submission got {kata.points}/{kata.points_possible}: {kata}")
        return problems


def _verdict_problems(escape: Escape, kata: KataReport) -> Iterator[str]:
    if kata.outcome not in escape.outcomes:
        yield f"the outcome is {kata.outcome} instead of {' or '.join(sorted(escape.outcomes))}: {_why(kata)}"
    if kata.points != escape.points:
        yield f"it earned {kata.points} points instead of {escape.points}"


def _why(kata: KataReport) -> str:
    messages = [kata.problem, *(check.message for check in kata.checks)]
    return "; ".join(message for message in messages if message)


@contextlib.contextmanager
def _environment(**variables: str) -> Iterator[None]:
    """Environment variables of this process, for a while."""
    os.environ.update(variables)
    try:
        yield
    finally:
        for name in variables:
            del os.environ[name]
