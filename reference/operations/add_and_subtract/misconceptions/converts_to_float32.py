"""The inputs were turned into float32 first. Whole numbers come back as decimals then, and float64 loses digits. Sums
and differences exist in every dtype, so none has to be chosen.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype",)


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return a.float() + b.float(), a.float() - b.float()
