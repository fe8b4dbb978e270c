"""The result is right, but afterwards the weight that was handed in has its rows and columns swapped: an operation
whose name ends in `_` changes the tensor itself. The next call with the same weight would go wrong. Most of these
operations have a variant without the `_`, which leaves the original alone.
"""

import torch

CAUGHT_BY = ("test_leaves_the_inputs_unchanged",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return x @ weight.t_() + bias
