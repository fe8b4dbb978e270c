"""Every number moved equally far, whatever its gradient is: only the sign of the gradient was used, as the first step
of the optimizer Adam does it too. A steep slope should take a long step and a flat one a short step, so the gradient
itself is multiplied by the learning rate.
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
                parameter -= lr * parameter.grad.sign()
