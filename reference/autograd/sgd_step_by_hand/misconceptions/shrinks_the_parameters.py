"""On top of the step, every parameter moved a little towards 0. That is called weight decay, and nobody asked for it.
The formula has the old value, the learning rate and the gradient, and nothing else.
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
    torch.optim.SGD(model.parameters(), lr=lr, weight_decay=0.01).step()
