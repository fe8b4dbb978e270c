"""Children that lock themselves in, for tests of what that takes away."""

from __future__ import annotations

import json
import os
from collections.abc import Callable

from grader.sandbox import confine, landlock, library, namespaces, rights, seccomp


def in_a_child(work: Callable[[], object]) -> object:
    """What `work` returns, as JSON has it, in a child that ends with it; what it raises is the text of that."""
    inward, outward = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(outward, 4)  # the place of a runner's replies, which confinement leaves open
        try:
            found = work()
        except BaseException as error:
            found = f"{type(error).__name__}: {error}"
        os.write(4, json.dumps(found).encode())
        os._exit(0)
    os.close(outward)
    with os.fdopen(inward) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else None


def fails(attempt: Callable[[], object]) -> str:
    """The name of what an attempt raises; empty when it succeeds."""
    try:
        attempt()
    except BaseException as error:
        return type(error).__name__
    return ""


def confined(work: Callable[..., object], *, memory_mib: int = 256, scratch_kib: int = 0) -> object:
    """What `work` returns under everything but namespaces; with a scratch file, it gets its path."""
    confinement = confine.Confinement(
        ruleset=landlock.landlock_ruleset(library.readable_paths()),
        program=seccomp.seccomp_program(),
        address_space=rights.address_space(),
    )

    def locked_in() -> object:
        held, given = confinement, ()
        if scratch_kib:
            held, *given = confine.grant_scratch_file(confinement, kib=scratch_kib, uid=None)
        confine.confine(held, memory_mib=memory_mib, cpu_seconds=60, uid=None, parent=os.getppid())
        return work(*given)

    found = in_a_child(locked_in)
    os.close(confinement.ruleset)
    return found


def apart(work: Callable[[], object]) -> object:
    """What `work` returns in new namespaces with a root of only the readable paths."""

    def inside() -> object:
        readable = library.readable_paths()
        if not namespaces.unshare():
            return None
        return in_a_child(lambda: (namespaces.pivot(readable), work())[1])

    return in_a_child(inside)
