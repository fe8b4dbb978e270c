"""The new values are computed and returned, and the model never sees them. A step is something done *to* the model:
its parameters hold other values afterwards, and there is nothing to return.
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
        return [p - lr * p.grad for p in model.parameters() if p.grad is not None]
