"""Everything is turned into float32 on the way, so float64 inputs lose about half of their digits, and the result no
longer fits the code that handed them in. Keep the dtype that comes in; the inputs already agree on one.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return x.float() @ weight.float().T + bias.float()
