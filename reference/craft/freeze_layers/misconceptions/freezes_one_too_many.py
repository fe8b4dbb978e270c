"""One linear layer more than `k` is frozen. The layers are numbered from 0, so the first `k` have the numbers 0 to
`k - 1`. With `k` 0 nothing should be frozen.
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
    for number, linear in enumerate(linears):
        if number <= k:
            linear.requires_grad_(False)
