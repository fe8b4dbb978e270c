"""Only modules directly inside the model are looked at. Linear layers inside another module are not found, so they
are not frozen, and the wrong layers are counted as the first. There is a method that visits every module in the
tree.
"""

from torch import nn

CAUGHT_BY = ("test_nested_layers_are_found",)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.children() if isinstance(module, nn.Linear)]
    for linear in linears[:k]:
        linear.requires_grad_(False)
