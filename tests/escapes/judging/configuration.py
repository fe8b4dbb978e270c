"""The ways of holding learner code that are promised to hold it, and which of them this machine can have."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

#: The user that stands for "somebody ordinary" when the judge is root; no account of that number is needed.
ORDINARY_USER = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """How learner code is held.

    Attributes:
        label: for test ids and tables.
        user: the user id of the host.
        namespaces: whether runners get namespaces of their own.
        sandbox: `confined` or, to see that the judge finds leaks, `process`.
    """

    label: str
    user: int
    namespaces: bool
    sandbox: str = "confined"

    @property
    def obstacle(self) -> str:
        """Why this configuration cannot be had here; empty when it can."""
        if self.user != os.geteuid() and os.geteuid() != 0:
            return f"needs root to start a host as user {self.user}"
        return ""


def configurations() -> list[Configuration]:
    """What `grader` promises to hold in; the first is the default one on this machine."""
    root, ordinary = 0, os.geteuid() or ORDINARY_USER
    found = [
        Configuration(label="root, namespaces", user=root, namespaces=True),
        Configuration(label="root, no namespaces", user=root, namespaces=False),
        Configuration(label="ordinary user, namespaces", user=ordinary, namespaces=True),
        Configuration(label="ordinary user, no namespaces", user=ordinary, namespaces=False),
    ]
    return sorted(found, key=lambda configuration: configuration.user != os.geteuid())


def why_nothing_is_confined() -> str:
    """Why this machine cannot confine anything; empty when the kernel has what it takes."""
    if sys.platform != "linux":
        return "confinement needs Linux"
    from grader.sandbox.landlock import landlock_version

    return "" if landlock_version() else "this kernel has no Landlock"
