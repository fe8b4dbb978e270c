"""`np.exp` takes the numbers out of the tensor. That works while nobody needs gradients, and is refused as soon as
they are recorded. PyTorch has the same function for its own tensors.
"""

import numpy as np
import torch

CAUGHT_BY = ("test_gradients_flow_through_sigmoid",)


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    return 1 / (1 + np.exp(-z))


def predict(logits: torch.Tensor) -> torch.Tensor:
    return (torch.sigmoid(logits) > 0.5).long()
