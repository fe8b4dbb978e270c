"""An optimizer was made to clear the gradients, and it was given the model in the place of its parameters. It works on
tensors and does not look for them inside of a module. The model can clear them itself, too.
"""

import torch

CAUGHT_BY = (
    "test_one_call",
    "test_three_calls_on_a_layer",
    "test_three_calls_on_a_network",
    "test_older_gradients",
    "test_changes_gradients_only",
)


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    torch.optim.SGD(model, lr=0.1).zero_grad()
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
