"""Returns NaN everywhere, for comparisons that ask whether anything differs."""

# kata: double
# outcome: FAILED
# points: 0

import torch


def double(x):
    return torch.full(x.shape, float("nan"))
