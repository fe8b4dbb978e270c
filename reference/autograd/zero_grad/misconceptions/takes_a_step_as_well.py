"""The gradients are fresh, and the weights have moved: a step was taken with them. That is the job of the caller, who
may want to look at the gradients first.
"""

import torch

CAUGHT_BY = ("test_three_calls_on_a_layer", "test_three_calls_on_a_network", "test_changes_gradients_only")


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    optimizer.zero_grad()
    loss = ((model(x) - target) ** 2).mean()
    loss.backward()
    optimizer.step()
