"""All parameters of the model are frozen, so nothing can be trained any more. Only the first `k` linear layers
should stop learning.
"""

from torch import nn

CAUGHT_BY = (
    "test_freezes_the_first_layer",
    "test_freezes_as_many_as_asked_for",
    "test_training_changes_the_others_only",
    "test_layers_may_have_no_bias",
    "test_nested_layers_are_found",
    "test_no_layer_and_all_layers",
    "test_layers_frozen_before_stay_frozen",
)


def freeze_first(model: nn.Module, k: int) -> None:
    for parameter in model.parameters():
        parameter.requires_grad = False
