"""After the call there are no gradients at all. Perhaps they were cleared after the backward pass, when they were what
the caller waits for; what has to go is what *earlier* calls left, and it has to go before. Perhaps nothing walked back
from the loss, because an `except` caught an error on the way, or `torch.autograd.grad` did, which hands its answer to
whoever asks and leaves `.grad` alone.
"""

import torch

CAUGHT_BY = ("test_one_call", "test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_older_gradients")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
    model.zero_grad()
