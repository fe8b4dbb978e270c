"""The host: the process that holds torch, the checks and the secrets, and never learner code.

The order of its start is the security of the whole:

1. import torch on one thread and warm what every runner will need,
2. freeze the heap and fork the zygote, while this process knows nothing,
3. only then read the course, the submission and the key, and let pytest collect the checks.
"""

from __future__ import annotations

import gc
import os
import select
import sys
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from grader.errors import GraderError
from grader.hosting import (
    Done,
    Early,
    Failed,
    Grade,
    Graded,
    Interrupt,
    Prepare,
    Progressed,
    Prove,
    Proved,
    Start,
    ToHost,
    read_message,
    write_message,
)

if TYPE_CHECKING:
    from grader.model import KataReport
    from grader.sandbox.spawning import Sandbox


#: What checks, references and misconceptions may use together, beyond torch itself.
MEMORY_GIB = 4


def main() -> NoReturn:
    """Serve the front end on standard input and output until it closes them."""
    gc.disable()  # collecting during imports finds nothing and costs a tenth of a second
    requests, answers = _take_standard_streams()
    try:
        _serve(requests, answers)
    except GraderError as error:
        write_message(answers, Failed(fault=type(error).__name__, sentence=str(error)))
    os._exit(0)  # interpreter shutdown after torch costs half a second, and everything is written


def _take_standard_streams() -> tuple[FileIO, FileIO]:
    """Keep the pipes to the front end for ourselves; what checks and misconceptions print goes nowhere.

    Not to standard error: its last line is shown when this process ends unexpectedly.
    """
    requests = FileIO(os.dup(0), "rb")
    answers = FileIO(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.close(null)
    return requests, answers


def _serve(requests: FileIO, answers: FileIO) -> None:
    _import_torch()
    from grader.sandbox.spawning import open_sandbox

    start: Start | None = read_message(requests, ToHost)
    if start is None:
        return
    # A collection in a forked child would copy every page it looks at; frozen objects are never looked at.
    gc.freeze()
    gc.enable()
    if start.processor is not None:
        # Host and runner take turns: on one processor each finds the caches as the other left them, which saves 10 to
        # 25 % of the time that both take. Inherited by all that is forked.
        os.sched_setaffinity(0, {start.processor})
    sandbox = open_sandbox(start.sandbox, namespaces=start.namespaces)
    # From here on the zygote exists, and this process may know things.
    _bound_memory()
    try:
        _work(Path(start.root), sandbox, requests, answers)
    finally:
        sandbox.close()


def _bound_memory() -> None:
    """A check or a misconception that asks for the machine gets a MemoryError; the host lives on."""
    if sys.platform == "linux":
        import resource

        from grader.sandbox.rights import address_space

        most = address_space() + MEMORY_GIB * 2**30
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _import_torch() -> None:
    import torch

    torch.set_num_threads(1)
    from grader.sandbox import eager, warmth

    eager.install()
    warmth.warm_up()


def _work(root: Path, sandbox: Sandbox, requests: FileIO, answers: FileIO) -> None:
    from grader import catalog
    from grader.checking import CheckBook, with_checks
    from grader.grading import Grader
    from grader.proof import prove

    curriculum = catalog.load_curriculum(root)
    sandbox.self_test([root, root / "katas", root / "reference"])

    def progress(kata: str, done: int, total: int) -> None:
        write_message(answers, Progressed(kata=kata, done=done, total=total))

    def seen(report: KataReport) -> None:
        write_message(answers, Early(report=report))

    def is_waited_for() -> bool:
        ready, _, _ = select.select((requests,), (), (), 0)
        return bool(ready)

    def serve(book: CheckBook) -> None:
        grader = Grader(curriculum=curriculum, sandbox=sandbox, book=book, interrupted=is_waited_for)
        gc.freeze()
        while (request := read_message(requests, ToHost)) is not None:
            if isinstance(request, Interrupt):
                continue
            try:
                if isinstance(request, Grade):
                    katas = catalog.select(curriculum, request.katas)
                    early = seen if request.early else None
                    report = grader.grade(request.submission, katas, key=request.key, progress=progress, seen=early)
                    write_message(answers, Graded(report=report))
                elif isinstance(request, Prepare):
                    grader.prepare(catalog.select(curriculum, (request.kata,))[0])
                elif isinstance(request, Prove):
                    katas = catalog.select(curriculum, request.katas)
                    for claim in prove(grader, katas, keys=request.keys, progress=progress):
                        write_message(answers, Proved(claim=claim))
                write_message(answers, Done())
            except GraderError as error:
                write_message(answers, Failed(fault=type(error).__name__, sentence=str(error)))

    with_checks(root, serve)


if __name__ == "__main__":
    main()
