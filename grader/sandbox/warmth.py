"""Do once, before the first fork, what every runner would otherwise do again: lazy imports and first touches.

Invariants: it runs in the host before anything secret is known; it leaves no trace but loaded modules, and the random
generators are seeded before every call anyway.
"""

from __future__ import annotations

import torch
from torch import nn


def warm_up() -> None:
    """Run one small training step, one failing call and the modules of the standard library that learners import."""
    import bz2  # noqa: F401
    import collections  # noqa: F401
    import copy  # noqa: F401
    import dataclasses  # noqa: F401
    import decimal  # noqa: F401
    import functools  # noqa: F401
    import hashlib  # noqa: F401
    import inspect  # noqa: F401
    import itertools  # noqa: F401
    import json  # noqa: F401
    import linecache  # noqa: F401
    import math  # noqa: F401
    import random  # noqa: F401
    import statistics  # noqa: F401
    import traceback  # noqa: F401
    import typing  # noqa: F401

    import numpy.random  # noqa: F401

    model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
    loss = nn.functional.mse_loss(model(torch.ones(2, 3)), torch.zeros(2, 2))
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    model(torch.ones(2, 3)).backward(torch.ones(2, 2))
    str(torch.ones(2) / 3)
    torch.from_numpy(torch.ones(2).numpy())
    try:
        torch.ones(2, 3) @ torch.ones(2, 3)
    except RuntimeError as error:
        str(error)
