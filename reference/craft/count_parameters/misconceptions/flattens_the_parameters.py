"""The counts are right, and the model is broken: its weights were made into long vectors so that `len` can count
them. A layer with a flat weight multiplies no more. Every tensor tells how many numbers it holds, whatever its
shape.
"""

from torch import nn

CAUGHT_BY = ("test_leaves_the_model_as_it_was",)


def count_parameters(model: nn.Module) -> int:
    total = 0
    for parameter in model.parameters():
        parameter.data = parameter.data.flatten()
        total += len(parameter)
    return total


def count_trainable(model: nn.Module) -> int:
    total = 0
    for parameter in model.parameters():
        parameter.data = parameter.data.flatten()
        if parameter.requires_grad:
            total += len(parameter)
    return total
