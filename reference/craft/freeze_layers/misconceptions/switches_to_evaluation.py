"""The model was put into evaluation mode. That changes how dropout and batch norm work; gradients are computed as
before, and training goes on changing every weight. Freezing is about the parameters, and leaves the mode alone.
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
    "test_values_and_mode_stay",
)


def freeze_first(model: nn.Module, k: int) -> None:
    model.eval()
