"""Finds weight and bias by least squares from the outputs for random rows, in float64."""

import torch
from torch import nn


def collapse(model: nn.Sequential) -> nn.Linear:
    first, last = model[0], model[-1]
    rows = torch.randn(200, first.in_features, dtype=torch.float64)
    with torch.no_grad():
        y = rows
        for layer in model:
            y = y @ layer.weight.double().T + layer.bias.double()
        ones = torch.ones(len(rows), 1, dtype=torch.float64)
        found = torch.linalg.lstsq(torch.hstack([rows, ones]), y).solution.float()  # also right
        result = nn.Linear(first.in_features, last.out_features)
        nn.init.zeros_(result.weight).add_(found[:-1].T)
        nn.init.zeros_(result.bias).add_(found[-1])
    return result
