"""Grows the stack itself, with the activation in front of every layer but the first."""

from torch import nn


def build_mlp(sizes: list[int]) -> nn.Sequential:
    model = nn.Sequential()
    for i in range(len(sizes) - 1):
        if i > 0:
            model.append(nn.ReLU(inplace=True))
        model.append(nn.Linear(sizes[i], sizes[i + 1]))  # also right
    return model
