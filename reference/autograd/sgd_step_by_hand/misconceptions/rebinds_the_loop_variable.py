"""Nothing in the model changes. What was computed is a new tensor, in a name, a copy or a dict that is not the model's:
`p = p - ...` gives it the name of the loop variable, which the next turn of the loop takes away. The model still holds
the old one. Whatever is computed, the parameter itself has to be given the new values.
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
        for parameter in model.parameters():
            if parameter.grad is not None:
                parameter = parameter - lr * parameter.grad
