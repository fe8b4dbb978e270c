"""Reads the bias from a row of zeros and the weight from rows with a single one, without looking into the model."""

import torch
from torch import nn


def collapse(model: nn.Sequential) -> nn.Linear:
    features = model[0].in_features
    with torch.no_grad():
        bias = model(torch.zeros(features))
        weight = (model(torch.eye(features)) - bias).T  # also right
    layer = nn.Linear(features, model[-1].out_features)
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer
