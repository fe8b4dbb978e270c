"""The probabilities do not know how they were computed: a way through NumPy, `detach`, `.data`, `no_grad` and a new
`torch.tensor` do that. Training needs the way back from the probabilities to the logits.
"""

import torch

CAUGHT_BY = ("test_gradients_flow_through_softmax",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        return torch.softmax(x, dim=-1)
