"""The probabilities are right, and the logits are gone: `-=` wrote the shifted ones over them. Whoever called the
function finds other numbers in its tensor, and PyTorch refuses this for a tensor that is trained. Let the difference
be a new tensor.
"""

import torch

CAUGHT_BY = ("test_gradients_flow_through_softmax", "test_leaves_the_logits_unchanged")


def softmax(x: torch.Tensor) -> torch.Tensor:
    x -= x.amax(dim=-1, keepdim=True)
    powers = torch.exp(x)
    return powers / powers.sum(dim=-1, keepdim=True)
