"""The product was collected in the first layer of the model, and that layer came back. The model has lost its own
first layer on the way, and its layers no longer fit together. Collect the numbers in new tensors, and put them into a
new layer.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_leaves_the_model_unchanged", "test_new_layer_is_independent")


def collapse(model: nn.Sequential) -> nn.Linear:
    first, *others = model
    with torch.no_grad():
        for other in others:
            first.weight.data = other.weight @ first.weight
            first.bias.data = other.weight @ first.bias + other.bias
        first.out_features = len(first.bias)
    return first
