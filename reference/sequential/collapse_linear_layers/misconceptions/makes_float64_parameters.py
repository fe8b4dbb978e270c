"""The parameters of the new layer are float64, and a layer of these refuses the inputs that the model takes. More
digits on the way are welcome; what goes into the layer is float32 again.
"""

import torch
from torch import nn

CAUGHT_BY = (
    "test_two_layers",
    "test_row_of_zeros",
    "test_any_stack",
    "test_single_layer",
    "test_new_layer_can_be_trained",
)


def collapse(model: torch.nn.Sequential) -> torch.nn.Linear:
    with torch.no_grad():
        weight, bias = model[0].weight.double(), model[0].bias.double()
        for linear in list(model)[1:]:
            weight, bias = linear.weight.double() @ weight, linear.weight.double() @ bias + linear.bias.double()
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight, layer.bias = nn.Parameter(weight), nn.Parameter(bias)
    return layer
