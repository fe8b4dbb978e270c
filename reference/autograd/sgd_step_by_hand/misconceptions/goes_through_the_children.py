"""Only the layers directly below the model got their step. A single layer has none below it, and layers inside of
other layers are further down. `model.parameters()` reaches all of them, however deep they are.
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
        for layer in model.children():
            for parameter in layer.parameters(recurse=False):
                if parameter.grad is not None:
                    parameter -= lr * parameter.grad
