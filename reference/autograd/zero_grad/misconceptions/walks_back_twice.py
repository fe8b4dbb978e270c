"""The backward pass ran twice for one loss, and the second one added the same gradients once more, so all of them are
doubled. A loss needs one walk back. `retain_graph=True` makes a second one possible, and here it is not wanted.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    model.zero_grad()
    loss = ((model(x) - target) ** 2).mean()
    loss.backward(retain_graph=True)
    loss.backward()
