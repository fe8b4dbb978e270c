"""The loop takes what lies along the first dimension for rows. That holds for a table. Alone, a row of logits falls
into single numbers, each with the probability 1, and with more dimensions the items are whole tables. The classes are
the last dimension, and the operations on tensors take it as `dim=-1` without a loop.
"""

import torch

CAUGHT_BY = ("test_any_number_of_dimensions",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    result = torch.zeros_like(x)
    for i in range(x.shape[0]):
        powers = torch.exp(x[i] - x[i].max())
        result[i] = powers / powers.sum()
    return result
