"""The prediction was computed under `no_grad`, so nothing was recorded and there is no way back. `no_grad` is for using
a model and for changing its values by hand. Here the record is what is needed.
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
    model.zero_grad()
    with torch.no_grad():
        prediction = model(x)
    loss = ((prediction - target) ** 2).mean()
    loss.backward()
