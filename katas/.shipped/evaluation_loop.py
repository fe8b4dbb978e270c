"""Measure the loss of a model. The lesson and two hints are in README.md, beside this file."""

from collections.abc import Callable

import torch
from torch import nn
from torch.utils.data import DataLoader


def evaluate(
    model: nn.Module,
    loader: DataLoader,
    criterion: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
) -> float:
    """Compute the mean loss of `model` over all samples of `loader`, in evaluation mode and without recording.

    Args:
        model: any module, all of it in training mode or all of it in evaluation mode; it is the same afterwards.
        loader: gives pairs of x (rows, features) and y, one or more rows each; the last batch may be smaller.
        criterion: takes the prediction and y, and returns their mean loss, a tensor of shape ().

    Returns:
        The mean over the samples, as a Python float.

    Example:
        >>> x = torch.tensor([[1.0], [2.0], [3.0]])
        >>> loader = DataLoader(torch.utils.data.TensorDataset(x, 2 * x), batch_size=2)
        >>> model = nn.Linear(1, 1, bias=False)
        >>> _ = model.weight.data.fill_(1.0)
        >>> round(evaluate(model, loader, nn.MSELoss()), 4)
        4.6667
    """
    raise NotImplementedError("evaluate: replace this line")
