"""The result is float32, whatever comes in: the inputs were converted, or the numbers were collected in `torch.zeros`,
which is float32 unless told otherwise. float64 inputs lose about half of their digits, and the result no longer fits
the code that handed them in. The inputs already agree on a dtype: keep it.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return x.float() @ weight.float().T + bias.float()
