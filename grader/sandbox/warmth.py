"""Do once, before the first fork, what every runner would otherwise do again: lazy imports and first times.

Invariants: it runs in the host before anything secret is known; it leaves no trace but loaded modules and caches, and
the random generators are seeded before every call anyway.
"""

from __future__ import annotations

import importlib
import linecache
import sys

import numpy as np
import torch

from grader.sandbox import runner, wire

#: What learners import; each would cost a runner milliseconds, and some of it lies where a runner cannot look.
LEARNERS_IMPORT = (
    "abc bz2 collections.abc copy csv dataclasses datetime decimal enum fractions functools hashlib heapq inspect io "
    "itertools json linecache logging lzma math numbers numpy.linalg numpy.random operator pprint random re statistics "
    "string textwrap time torch.nn.functional torch.nn.init torch.nn.utils torch.optim torch.utils.data traceback "
    "types typing warnings"
).split()

#: The interpreter rewrites code that it runs often; rewritten after a fork, it would be copied by every runner.
REHEARSALS = 12

_LESSON = """
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

def arithmetic(x, weight, bias):
    print(x.shape)
    y = F.relu(x @ weight.T + bias) - 0.5 * torch.ones(bias.shape)
    return torch.softmax(y, dim=-1).sum(dim=0), (y ** 2).mean(), torch.cat([y, y]), torch.stack([y, y]), y.max()

def tensors(array):
    return torch.from_numpy(array), torch.tensor(array.tolist()), torch.tensor([1, 2]), torch.zeros(2, 2).reshape(4)

def model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2))

def step(x, target):
    net = model()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)
    F.mse_loss(net(x), target).backward()
    net(x).backward(torch.ones(2, 2))
    optimizer.step()
    optimizer.zero_grad()
    with torch.no_grad():
        for parameter in net.parameters():
            parameter -= 0.1 * torch.ones_like(parameter)
    return net.state_dict()

def mistake(x):
    return x @ x
"""


def warm_up() -> None:
    """Import what learners import, then rehearse a runner's work, mistakes included."""
    for name in LEARNERS_IMPORT:
        importlib.import_module(name)
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = runner.Printed(1024)
    try:
        for _ in range(REHEARSALS):
            _rehearse()
    finally:
        sys.stdout, sys.stderr = stdout, stderr
        sys.modules.pop("rehearsal", None)
        linecache.cache.pop("rehearsal.py", None)


def _rehearse() -> None:
    """Let the runner's code answer requests in this process, as frames."""
    x, weight, bias = torch.ones(2, 3), torch.ones(2, 3), torch.ones(2)
    calls = {
        "arithmetic": (x, weight, bias),
        "tensors": (np.ones((2, 2), dtype=np.float32),),
        "model": (),
        "step": (x, torch.zeros(2, 2)),
        "mistake": (x,),
        "missing": (None, 1, 2.0, "text", [1, 2], (x, {"lr": 0.1})),
    }
    loaded: dict[str, runner.Loaded] = {}
    wire.encode(wire.Ready(id=0, detail=""))
    scenarios = "def look(learner): return 1"
    _answer(wire.Load(id=1, kata="rehearsal", path="rehearsal.py", source=_LESSON, scenarios=scenarios), loaded)
    for function, args in calls.items():
        _answer(wire.Call(id=2, kata="rehearsal", function=function, args=args, kwargs={}, seed=1), loaded)
    _answer(wire.Run(id=3, kata="rehearsal", scenario="look", args=(), kwargs={}, seed=1), loaded)


def _answer(request: wire.Load | wire.Call | wire.Run, loaded: dict[str, runner.Loaded]) -> None:
    frame = wire.encode(request)
    start = wire.HEADER.size
    meta, _ = wire.read_header(frame[:start], wire.REQUEST_META_LIMIT)
    reply = runner.answer(wire.decode_request(frame[start : start + meta], frame[start + meta :]), loaded)
    meta, _ = wire.read_header(reply[:start])
    wire.decode_reply(reply[start : start + meta], reply[start + meta :])
