"""Put meaningful numbers into a linear layer."""

import torch


def fahrenheit_layer() -> torch.nn.Linear:
    """Make a linear layer that turns degrees Celsius into degrees Fahrenheit."""
    layer = torch.nn.Linear(1, 1)
    with torch.no_grad():
        layer.weight.fill_(1.8)
        layer.bias.fill_(32.0)
    return layer
