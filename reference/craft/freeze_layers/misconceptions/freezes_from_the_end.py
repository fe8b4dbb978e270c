"""The last `k` linear layers are frozen, and the first ones are trained. It is the first layers that hold the
general features; the last ones are to be fitted to the new task.
"""

from torch import nn

CAUGHT_BY = (
    "test_freezes_the_first_layer",
    "test_freezes_as_many_as_asked_for",
    "test_training_changes_the_others_only",
    "test_layers_may_have_no_bias",
    "test_nested_layers_are_found",
    "test_layers_frozen_before_stay_frozen",
)


def freeze_first(model: nn.Module, k: int) -> None:
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for linear in reversed(linears):
        if k > 0:
            linear.requires_grad_(False)
        k -= 1
