"""The gradients are right, and the target is gone: `-=` wrote the errors over it. The caller still needs it for the
next pass over the data. The plain operator makes a new tensor.
"""

import torch

CAUGHT_BY = ("test_changes_gradients_only",)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    target -= model(x)
    loss = (target**2).mean()
    loss.backward()
