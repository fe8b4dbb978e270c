"""The probabilities are right, and they no longer know how they were computed: a way through NumPy, `detach`, `.data`
and `no_grad` do that. Training needs the way back from the probabilities to the logits.
"""

import torch

CAUGHT_BY = ("test_gradients_flow_through_softmax",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return torch.softmax(x, dim=-1)
