"""Probabilities and classes from logits. The lesson is README.md, beside this file."""

import torch


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    """Turn every logit into a probability, 1 / (1 + e^-z).

    Args:
        z: logits, floating point, any shape; stays as it is.

    Returns:
        Probabilities from 0 to 1 with the shape and dtype of `z`. Gradients flow back to `z`.

    Example:
        >>> sigmoid(torch.tensor([-100.0, -1.0, 0.0, 1.0]))
        tensor([0.0000, 0.2689, 0.5000, 0.7311])
    """
    raise NotImplementedError("sigmoid: replace this line")


def predict(logits: torch.Tensor) -> torch.Tensor:
    """Choose the class of every logit: 1 where its probability is above 0.5, else 0.

    Args:
        logits: floating point, any shape; stays as it is.

    Returns:
        int64 zeros and ones, the shape of `logits`.

    Example:
        >>> predict(torch.tensor([[-1.4], [0.2], [3.0]]))
        tensor([[0],
                [1],
                [1]])
    """
    raise NotImplementedError("predict: replace this line")
