"""One linear layer less than `k` is frozen. The layers before number `k - 1` are only `k - 1` layers, because the
count begins at 0. With `k` 1 the first layer should be frozen.
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
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for number, linear in enumerate(linears, start=1):
        if number < k:
            linear.requires_grad_(False)
