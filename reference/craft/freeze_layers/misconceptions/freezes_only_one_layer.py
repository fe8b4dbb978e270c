"""Only one layer is frozen, the one with the number `k`. The task is about all of the first `k` layers: what the
first layer learns would change everything behind it.
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
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    if 0 < k <= len(linears):
        linears[k - 1].requires_grad_(False)
