"""The loss does not know how it was computed: `detach`, `.data`, `no_grad`, `.item()` and a new `torch.tensor` do that.
No gradient finds the way back to the network, and nothing can be trained. Let PyTorch record the operations.
"""

import torch

CAUGHT_BY = ("test_gradient_reaches_the_predictions",)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape != target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred.detach() - target) ** 2).mean()
