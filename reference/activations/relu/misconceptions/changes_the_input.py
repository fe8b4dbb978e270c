"""The result was written over the input: by an assignment to `x[...]`, by a function with `_` at the end of its name,
or with `inplace=True`. The caller's negative numbers are gone then, and PyTorch refuses this for a tensor that is
trained. Let the result be a new tensor.
"""

import torch

CAUGHT_BY = (
    "test_gradients_flow_through_relu",
    "test_gradients_flow_through_leaky_relu",
    "test_leaves_the_input_unchanged",
)


def relu(x: torch.Tensor) -> torch.Tensor:
    x[x < 0] = 0
    return x


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    x[x < 0] *= slope
    return x
