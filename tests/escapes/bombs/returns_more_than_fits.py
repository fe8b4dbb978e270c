"""Returns a tensor that is larger than any frame."""

# kata: double
# outcome: RAISED OUT_OF_MEMORY
# points: 0

import torch


def double(x):
    return torch.zeros(2**24 + 1)
