"""Nothing is frozen. Python lets you give any object a new attribute, and this one is read by nobody: a layer has
no `requires_grad` of its own, and `requires_grad_` with the underscore is a method and not a flag. Each parameter
carries the flag.
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
    for linear in linears[:k]:
        linear.requires_grad = False
