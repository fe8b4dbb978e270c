"""The step was taken on the gradients: they got new values, and the parameters are the same as before. The gradient is
what the step reads. What it changes is the parameter.
"""

import torch

CAUGHT_BY = (
    "test_steps_against_given_gradients",
    "test_three_steps_of_a_linear_layer",
    "test_three_steps_of_a_deeper_network",
    "test_keeps_the_parameter_objects",
    "test_skips_parameters_without_a_gradient",
    "test_leaves_the_gradients_alone",
)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter.grad -= lr * parameter.grad
