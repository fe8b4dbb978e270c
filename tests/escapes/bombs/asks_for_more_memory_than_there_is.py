"""Asks for one piece of memory that no machine has."""

# kata: double
# outcome: OUT_OF_MEMORY
# points: 0

import torch


def double(x):
    return torch.ones(2**40)
