"""Train a model for some epochs. The lesson and two hints are in README.md, beside this file."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def train(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: torch.optim.Optimizer,
    epochs: int,
) -> list[float]:
    """Train `model` for `epochs` epochs, with one step of `optimizer` for every batch, in training mode.

    Args:
        model: any module, in training mode or in evaluation mode; its parameters are changed.
        loader: gives pairs of x (rows, features) and y, one or more rows each; the last batch may be smaller.
        criterion: takes the prediction and y, and returns their mean loss, a tensor of shape ().
        optimizer: holds the parameters of `model`.
        epochs: how often to go through the loader, 1 or more.

    Returns:
        For each epoch the mean loss of its samples, each before the step of its batch, as a Python float.

    Example:
        >>> x = torch.tensor([[1.0], [2.0], [3.0]])
        >>> loader = DataLoader(torch.utils.data.TensorDataset(x, 2 * x), batch_size=2)
        >>> model = nn.Linear(1, 1, bias=False)
        >>> _ = model.weight.data.fill_(1.0)
        >>> losses = train(model, loader, nn.MSELoss(), torch.optim.SGD(model.parameters(), lr=0.1), 3)
        >>> [round(loss, 4) for loss in losses]
        [2.4167, 0.3867, 0.0619]
    """
    raise NotImplementedError("train: replace this line")
