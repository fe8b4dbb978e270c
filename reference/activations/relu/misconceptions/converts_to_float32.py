"""Everything is turned into float32 on the way, so float64 inputs lose about half of their digits, and the result no
longer fits the code that handed them in. Keep the dtype that comes in.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def relu(x: torch.Tensor) -> torch.Tensor:
    return torch.relu(x.float())


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    return torch.where(x > 0, x, slope * x).float()
