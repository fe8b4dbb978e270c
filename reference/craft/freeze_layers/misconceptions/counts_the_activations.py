"""The first `k` modules were taken, and a ReLU is a module too. It has nothing to freeze, so fewer linear layers
are frozen than asked for. Pick the linear layers first, then count.
"""

from torch import nn

CAUGHT_BY = (
    "test_freezes_as_many_as_asked_for",
    "test_training_changes_the_others_only",
    "test_layers_may_have_no_bias",
    "test_nested_layers_are_found",
    "test_no_layer_and_all_layers",
)


def freeze_first(model: nn.Module, k: int) -> None:
    for layer in list(model.children())[:k]:
        layer.requires_grad_(False)
