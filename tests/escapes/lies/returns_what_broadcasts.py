"""Returns a stack of guesses that broadcasts against any expected shape."""

# kata: double
# outcome: FAILED
# points: 0

import torch


def double(x):
    guesses = torch.stack([x * factor for factor in (0.5, 1.0, 2.0)])
    return guesses
