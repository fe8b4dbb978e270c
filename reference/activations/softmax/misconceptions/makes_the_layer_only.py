"""A layer was made, and it came back in place of a result: `nn.Softmax(...)` makes an object, and in its parentheses
stands the dimension. The object is called with the tensor afterwards, in parentheses of its own.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_two_samples",
    "test_any_batch",
    "test_square_batch",
    "test_any_number_of_dimensions",
    "test_large_logits",
    "test_logits_far_apart",
    "test_keeps_the_dtype",
    "test_gradients_flow_through_softmax",
)


def softmax(x: torch.Tensor) -> nn.Softmax:
    return nn.Softmax(x)
