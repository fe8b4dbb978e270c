"""Loads data with worker processes, as real programs do, and waits for them."""

# kata: double
# outcome: RAISED TIMED_OUT
# points: 0

import torch
from torch.utils.data import DataLoader


def double(x):
    return torch.cat(list(DataLoader(2 * x, num_workers=4)))
