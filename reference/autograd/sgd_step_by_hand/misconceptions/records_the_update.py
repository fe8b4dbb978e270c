"""The update runs while autograd is recording. A parameter that requires a gradient may not be changed in place then:
the record of how the loss was computed would no longer be true. The step is not part of that computation, so
recording has to be off while it happens.
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
    for parameter in model.parameters():
        if parameter.grad is not None:
            parameter -= lr * parameter.grad
