"""The result no longer knows how it was computed (`no_grad`, `detach`, `.data` and a new
`torch.tensor` do that). Gradients need the way back to tune the weight and the bias. Let PyTorch record the operations.
"""

import torch

CAUGHT_BY = ("test_gradients_reach_every_input",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return x @ weight.T + bias
