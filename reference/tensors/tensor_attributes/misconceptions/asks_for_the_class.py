"""`t.type()` gives the old name of the tensor's class as text, such as `'torch.FloatTensor'`. The type that all values
share is an object of its own, and the tensor holds it in an attribute with another name.
"""

import torch

CAUGHT_BY = ("test_dtype",)


def describe(t: torch.Tensor) -> dict:
    return {"shape": t.shape, "dtype": t.type(), "device": t.device}
