"""The step reaches for a `weight` and a `bias` where there may be none. A single linear layer has them; a network keeps
them inside its layers, which may hold layers in turn, and some layers have no parameters at all. A method of every
module runs through all parameters.
"""

import torch

CAUGHT_BY = (
    "test_three_steps_of_a_deeper_network",
    "test_keeps_the_parameter_objects",
    "test_skips_parameters_without_a_gradient",
    "test_leaves_the_gradients_alone",
)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in (model.weight, model.bias):
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
