"""Leave fresh gradients in a model. The lesson and two hints are in README.md, beside this file."""

import torch


def fresh_gradients(model: torch.nn.Module, x: torch.Tensor, target: torch.Tensor) -> None:
    """Leave the gradients of this batch's mean squared error in the `.grad` of every parameter, and nothing else.

    Args:
        model: any module; the values of its parameters stay as they are, its gradients are replaced.
        x: float32, shape (rows, features), what the model takes; stays as it is.
        target: float32, the shape of `model(x)`; stays as it is.

    Example:
        >>> layer = torch.nn.Linear(1, 1, bias=False)
        >>> _ = layer.weight.data.fill_(3.0)
        >>> for _ in range(2):
        ...     fresh_gradients(layer, torch.tensor([[2.0]]), torch.tensor([[1.0]]))
        >>> layer.weight.grad
        tensor([[20.]])
    """
    raise NotImplementedError("fresh_gradients: replace this line")
