"""Only the weights are frozen. The biases still get gradients and go on changing, so the layer does not give what
it gave before. A linear layer has two parameters.
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
    linears = [module for module in model.modules() if isinstance(module, nn.Linear)]
    for linear in linears[:k]:
        linear.weight.requires_grad = False
