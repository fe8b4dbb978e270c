"""The gradients were clipped: all of them are made smaller when they are large together, so the step has the right
direction and is too short, and whoever reads the gradients afterwards finds other ones. Clipping is a measure of its
own; this step goes as far as the gradients say.
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
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter -= lr * parameter.grad
