"""The squared errors were added up and divided by the number of rows alone. With several outputs there are more numbers
than rows, and the mean is over all of them, so the gradients are too large by the number of outputs.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(x) - target) ** 2).sum() / len(x)
    loss.backward()
