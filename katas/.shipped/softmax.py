"""Turn logits into probabilities over classes. The lesson is README.md, beside this file."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    """Turn every row of logits into probabilities that add up to 1.

    Args:
        x: logits, floating point, shape (..., classes); stays as it is.

    Returns:
        Probabilities over the last dimension, the shape and dtype of `x`. Gradients flow back to `x`.

    Example:
        >>> softmax(torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]]))
        tensor([[0.6652, 0.2447, 0.0900],
                [0.3333, 0.3333, 0.3333]])
    """
    raise NotImplementedError("softmax: replace this line")
