"""The dtype was turned into text. Text reads well, and it cannot do what a dtype can: it does not equal
`torch.float32`, and no function accepts it as `dtype=`. The object itself belongs into the dict.
"""

import torch

CAUGHT_BY = ("test_dtype",)


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": str(t.dtype), "device": t.device}
