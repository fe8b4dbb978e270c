"""The linear layers are taken to stand at the places 0, 2, 4 of the model. That is so in a plain stack of linear
layers and activations, and nowhere else: models nest, and there may be fewer layers than `k`. Let the type of a
module tell whether it is a linear layer.
"""

from torch import nn

CAUGHT_BY = (
    "test_nested_layers_are_found",
    "test_no_layer_and_all_layers",
)


def freeze_first(model: nn.Module, k: int) -> None:
    for number in range(k):
        model[2 * number].requires_grad_(False)
