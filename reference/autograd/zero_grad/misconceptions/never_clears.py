"""Nothing is cleared. `backward` adds to what is already in `.grad`, so after the second call the gradients are the sum
of two. Where there is a line that should clear them, see that it does: a method without its parentheses is named and
not called, and a new value for a loop variable changes nothing in the model.
"""

import torch

CAUGHT_BY = ("test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
