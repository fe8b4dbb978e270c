"""The parameters are float64, as NumPy makes its numbers, and the rest of a network is float32. A layer and its input
have to agree, so ordinary temperatures are refused. Keep the dtype that the layer came with.
"""

import numpy as np
import torch
from torch import nn

CAUGHT_BY = (
    "test_weight_fits_the_scale",
    "test_bias_fits_the_scale",
    "test_converts_any_temperatures",
    "test_can_be_trained_further",
)


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.weight.data = torch.from_numpy(np.array([[1.8]]))
    layer.bias.data = torch.from_numpy(np.array([32.0]))
    return layer
