"""Nothing was recorded, so there is no way back from the loss. Perhaps the prediction was computed under `no_grad`, or
`requires_grad` of the parameters was switched off. Both are for using a model or freezing it. Here the record is what
is needed.
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
