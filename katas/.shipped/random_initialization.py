"""Make linear layers whose random numbers can be repeated. The lesson is README.md, beside this file."""

import torch


def seeded_layer(in_features: int, out_features: int, seed: int) -> torch.nn.Linear:
    """Make a linear layer with the numbers that `nn.Linear` draws first after `torch.manual_seed(seed)`.

    Args:
        in_features: how many numbers go into the layer for each row.
        out_features: how many numbers come out for each row.
        seed: where the random numbers begin, a whole number from 0.

    Returns:
        A new layer at every call, with its bias; float32, as PyTorch makes it.

    Example:
        >>> seeded_layer(4, 1, seed=7).weight.data
        tensor([[ 0.0349, -0.3012,  0.1592,  0.1569]])
        >>> seeded_layer(4, 1, seed=7).weight.data
        tensor([[ 0.0349, -0.3012,  0.1592,  0.1569]])
    """
    raise NotImplementedError("seeded_layer: replace this line")
