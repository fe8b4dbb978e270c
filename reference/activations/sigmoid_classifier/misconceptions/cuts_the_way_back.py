"""The probabilities do not know how they were computed: a way through NumPy, `detach`, `.data`, `no_grad` and a new
`torch.tensor` do that. Training needs the way back from the probability to the logit.
"""

import torch

CAUGHT_BY = ("test_gradients_flow_through_sigmoid",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return torch.sigmoid(z.detach())


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
