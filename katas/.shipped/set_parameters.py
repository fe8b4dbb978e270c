"""Put meaningful numbers into a linear layer. The lesson is README.md, beside this file."""

import torch


def fahrenheit_layer() -> torch.nn.Linear:
    """Make a linear layer that turns degrees Celsius into degrees Fahrenheit.

    Returns:
        A new layer at every call: one feature in, one out, float32, ready to be trained further. Applied to Celsius of
        shape (rows, 1) it gives Fahrenheit of shape (rows, 1).

    Example:
        >>> layer = fahrenheit_layer()
        >>> layer(torch.tensor([[0.0], [100.0]])).detach()
        tensor([[ 32.],
                [212.]])
    """
    raise NotImplementedError("fahrenheit_layer: replace this line")
