"""The first step is right, and later ones are longer: earlier gradients were kept and added again. That is a momentum,
which other optimizers have. Here each step has the gradient that is there now.
"""

import torch

CAUGHT_BY = (
    "test_three_steps_of_a_linear_layer",
    "test_three_steps_of_a_deeper_network",
)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                before = getattr(parameter, "velocity", torch.zeros_like(parameter))
                parameter.velocity = 0.9 * before + parameter.grad
                parameter -= lr * parameter.velocity
