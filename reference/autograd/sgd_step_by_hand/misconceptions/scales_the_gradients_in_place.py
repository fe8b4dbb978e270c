"""The gradients themselves were multiplied by the learning rate. The parameters end up right, but the gradients are no
longer the ones that `backward` computed, and whoever reads them next gets wrong numbers. Let the product be a new
tensor.
"""

import torch

CAUGHT_BY = ("test_leaves_the_gradients_alone",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter.grad *= lr
                parameter -= parameter.grad
