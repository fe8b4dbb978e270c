"""The weights got their step, and the biases are the same as before. A bias is a parameter like any other, with a
gradient of its own, and `model.parameters()` gives both kinds.
"""

import torch

CAUGHT_BY = (
    "test_steps_against_given_gradients",
    "test_three_steps_of_a_linear_layer",
    "test_three_steps_of_a_deeper_network",
    "test_keeps_the_parameter_objects",
    "test_skips_parameters_without_a_gradient",
)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.grad is not None and name.endswith("weight"):
                parameter -= lr * parameter.grad
