"""What the checks of tensor_attributes do with describe."""

import torch


def describe_elsewhere(learner, rows, columns):
    """describe on a tensor that is on the device `meta`, which has a shape and a dtype and no values."""
    return learner.describe(torch.empty(rows, columns, device="meta"))
