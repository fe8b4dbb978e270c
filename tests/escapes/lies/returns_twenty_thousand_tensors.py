"""Returns a list of very many tensors, each of which takes a while to print."""

# kata: double
# outcome: FAILED RAISED TIMED_OUT
# points: 0

import torch


def double(x):
    return [torch.ones(()) for _ in range(20_000)]
