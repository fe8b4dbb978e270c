"""The steps are shorter where the model has more parameters: the learning rate was divided by their number. Each
parameter takes its own step, as far as the learning rate and its gradient say, whatever else is in the model.
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
    parameters = [parameter for parameter in model.parameters() if parameter.grad is not None]
    with torch.no_grad():
        for parameter in parameters:
            parameter -= lr / len(parameters) * parameter.grad
