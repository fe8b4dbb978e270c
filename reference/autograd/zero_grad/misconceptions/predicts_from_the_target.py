"""The model was given the target, and its output was compared with the rows. `x` goes in, and `target` is what should
have come out. Where both have the same shape this runs, with gradients of another question.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(target) - x) ** 2).mean()
    loss.backward()
