"""The numbers are right, and the parameters no longer require gradients, so nothing can ever be learned from here on
(`requires_grad=False` says that). To set them, recording has to be off for a moment only.
"""

from torch import nn

CAUGHT_BY = ("test_can_be_trained_further",)


def fahrenheit_layer() -> nn.Linear:
    layer = nn.Linear(1, 1)
    layer.requires_grad_(False)
    layer.weight.fill_(1.8)
    layer.bias.fill_(32.0)
    return layer
