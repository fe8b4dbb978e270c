"""Joins all values in one long vector and asks for its length."""

import torch
from torch import nn


def count_parameters(model: nn.Module) -> int:
    return len(nn.utils.parameters_to_vector(model.parameters()))  # also right


def count_trainable(model: nn.Module) -> int:
    trained = [parameter.flatten() for parameter in model.parameters() if parameter.requires_grad]
    return len(torch.cat(trained)) if trained else 0
