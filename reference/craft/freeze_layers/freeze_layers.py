"""Freeze the first linear layers of a model."""

from torch import nn


def freeze_first(model: nn.Module, k: int) -> None:
    """The first `k` linear layers of `model` no longer require gradients."""
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for linear in linears[:k]:
        linear.requires_grad_(False)
