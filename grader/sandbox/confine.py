"""Take away from a process everything that learner code has no use for.

Invariants: each layer is enough for most attacks on its own, and no layer trusts another; a layer that the kernel
refuses raises `Unconfined`, except namespaces, which ordinary users are often denied; nothing here is undone later.

Two moments: namespaces (`namespaces`), ruleset (`landlock`) and filter (`seccomp`) are made once in the zygote;
`confine` runs in every runner before its first byte of learner code.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace

from grader.sandbox import landlock, seccomp
from grader.sandbox.namespaces import mount_scratch_folder
from grader.sandbox.rights import die_with_parent, drop_capabilities, give_up_privileges, limit


@dataclass(frozen=True, slots=True, kw_only=True)
class Confinement:
    """Everything that a runner needs to lock itself in, made once by the zygote.

    Attributes:
        ruleset: descriptor of the Landlock ruleset.
        program: the seccomp program, see `seccomp_program`.
        address_space: bytes of address space in use when a runner starts.
        readable: what the ruleset lets a runner read.
        pivoted: True where the zygote has a root of its own, in a mount namespace.
        file_bytes: how large files may become.
        descriptors: how many are kept, from 0.
    """

    ruleset: int
    program: bytes
    address_space: int
    readable: tuple[str, ...] = ()
    pivoted: bool = False
    file_bytes: int = 0
    descriptors: int = 5


def grant_scratch_file(confinement: Confinement, *, kib: int, uid: int | None) -> tuple[Confinement, str]:
    """Make the scratch file of this runner, before it confines itself.

    Where there is a mount namespace, the runner leaves it for a copy, in which a file system of its own holds this file
    and has no room for another. Elsewhere the file has no name at all: it is descriptor 5, and its path leads through
    /proc to the descriptors of whoever walks it; Landlock governs no file that cannot be mounted, so it needs no rule.
    Both are memory, are seen by nobody else, and end with the process, however that ends.

    Args:
        confinement: that of a runner without a file. Its ruleset belongs to all runners, so it is not added to.
        kib: how large the file may become.
        uid: the user that the runner will become, or None.

    Returns:
        The confinement that lets the runner write this file, and the file's path.
    """
    with_file = replace(confinement, file_bytes=kib * 1024)
    if not confinement.pivoted:
        file = os.memfd_create("scratch")
        os.dup2(file, 5)
        return replace(with_file, descriptors=6), "/proc/self/fd/5"
    path = f"{mount_scratch_folder(kib)}/file"
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o600))
    if uid is not None:
        os.chown(path, uid, uid)
    return replace(with_file, ruleset=landlock.landlock_ruleset(confinement.readable, path)), path


def confine(confinement: Confinement, *, memory_mib: int, cpu_seconds: int, uid: int | None, parent: int) -> None:
    """Lock this process in for good. Afterwards it has a few descriptors and can read published code.

    Args:
        confinement: made once in the zygote.
        memory_mib: address space beyond what is in use now.
        cpu_seconds: a backstop for the host's deadlines.
        uid: the user to become, or None.
        parent: the zygote's process id as seen from here.
    """
    drop_capabilities(uid)
    die_with_parent(parent)  # after the change of user, which resets it
    give_up_privileges()
    memory_bytes = confinement.address_space + memory_mib * 2**20
    limit(memory_bytes=memory_bytes, cpu_seconds=cpu_seconds, file_bytes=confinement.file_bytes)
    landlock.restrict(confinement.ruleset)
    os.closerange(confinement.descriptors, 1024)
    seccomp.load(confinement.program)
