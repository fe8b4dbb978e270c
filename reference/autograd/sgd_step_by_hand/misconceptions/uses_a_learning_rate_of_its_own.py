"""The step has the learning rate 0.1, whatever `lr` is. How far to go is for the caller to say, and the argument holds
it.
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
    lr = 0.1
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
