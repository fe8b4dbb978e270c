"""Nothing is frozen. Each parameter carries the flag, and nothing else does: `requires_grad` or `trainable` of a layer
would be a new attribute that nobody reads, and `requires_grad_` with the underscore is a method and not a flag.
`detach` makes another tensor and leaves the parameter as it is, and a `.grad` that was set to None is filled again by
`backward`.
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
