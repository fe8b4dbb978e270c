"""The gradients belong to the *sum* of the squared errors. They are too large, by as many times as there are numbers in
the target, and a batch twice as large doubles them. The loss is the mean.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(x) - target) ** 2).sum()
    loss.backward()
