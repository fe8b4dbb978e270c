"""The gradients are cleared before the step, so it has nothing to go by and nothing in the model changes. In a training
loop the clearing stands before `backward`, which has been called already when this function runs. The step reads the
gradients and changes the parameters, no more.
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
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    optimizer.zero_grad()
    optimizer.step()
