"""The result was built as a new tensor from Python numbers. It has forgotten where they came from, so no gradient
finds its way back, and it is float32 whatever went in. Operations on the whole tensor keep both.
"""

import torch

CAUGHT_BY = ("test_keeps_the_dtype", "test_gradients_flow_through_relu", "test_gradients_flow_through_leaky_relu")


def relu(x: torch.Tensor) -> torch.Tensor:
    return torch.tensor([max(number, 0.0) for number in x.flatten().tolist()]).reshape(x.shape)


def leaky_relu(x: torch.Tensor, slope: float) -> torch.Tensor:
    numbers = [number if number > 0 else slope * number for number in x.flatten().tolist()]
    return torch.tensor(numbers).reshape(x.shape)
