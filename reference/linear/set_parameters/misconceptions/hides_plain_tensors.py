"""The parameters were deleted and plain tensors took their names. The layer still computes with them, but it no longer
counts them among its parameters: they are not trained, not saved and not moved. Keep parameters under these names.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_weight_fits_the_scale", "test_bias_fits_the_scale", "test_can_be_trained_further")


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    del layer.weight, layer.bias
    layer.weight = torch.tensor([[1.8]])
    layer.bias = torch.tensor([32.0])
    return layer
