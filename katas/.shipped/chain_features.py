"""Build networks of any depth from their sizes. The lesson is README.md, beside this file."""

from torch import nn


def build_mlp(sizes: list[int]) -> nn.Sequential:
    """Build a network of linear layers with a ReLU between each two of them.

    Args:
        sizes: how many features go in, how many numbers each hidden layer gives, and how many come out; two numbers or
            more. Stays as it is.

    Returns:
        A new network at every call: Linear, ReLU, Linear, ..., Linear, each linear layer with its bias.

    Example:
        >>> build_mlp([4, 6, 2])
        Sequential(
          (0): Linear(in_features=4, out_features=6, bias=True)
          (1): ReLU()
          (2): Linear(in_features=6, out_features=2, bias=True)
        )
    """
    raise NotImplementedError("build_mlp: replace this line")
