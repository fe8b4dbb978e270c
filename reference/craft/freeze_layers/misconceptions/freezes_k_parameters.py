"""The first `k` parameters are frozen, and a linear layer has two of them, its weight and its bias. With `k` 1 the
first layer keeps a bias that is trained. Count layers, and freeze all that each of them has.
"""

from torch import nn

CAUGHT_BY = (
    "test_freezes_the_first_layer",
    "test_freezes_as_many_as_asked_for",
    "test_training_changes_the_others_only",
    "test_nested_layers_are_found",
    "test_no_layer_and_all_layers",
    "test_layers_frozen_before_stay_frozen",
)


def freeze_first(model: nn.Module, k: int) -> None:
    for parameter in list(model.parameters())[:k]:
        parameter.requires_grad = False
