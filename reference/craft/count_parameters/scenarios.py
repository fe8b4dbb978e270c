"""What the checks of count_parameters do with count_parameters and count_trainable.

`sizes` are those of a chain of linear layers with a ReLU between each two; `frozen` are numbers of linear layers,
counted from 0.
"""

from itertools import pairwise

import torch
from torch import nn


class _Scale(nn.Module):
    """A layer of its own kind: one factor for each feature."""

    def __init__(self, features):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return x * self.factor


def count_all_of_a_network(learner, sizes, frozen=(), bias=True):
    """count_parameters on a network of linear layers with ReLUs between them."""
    return learner.count_parameters(_network(sizes, frozen, bias))


def count_trainable_of_a_network(learner, sizes, frozen=(), bias=True):
    """count_trainable on a network of linear layers, some of them frozen."""
    return learner.count_trainable(_network(sizes, frozen, bias))


def count_trainable_with_frozen_biases(learner, sizes):
    """count_trainable on a network of linear layers whose biases are frozen."""
    model = _network(sizes)
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(not name.endswith("bias"))
    return learner.count_trainable(model)


def count_all_of_one_layer(learner, features, outputs):
    """count_parameters on a single linear layer."""
    return learner.count_parameters(nn.Linear(features, outputs))


def count_with_other_layers(learner, features, outputs):
    """A nested model with a batch norm is counted; then its trainable parameters, with the batch norm frozen."""
    inner = nn.Sequential(nn.Linear(features, outputs), nn.ReLU(), nn.Sequential(_Scale(outputs)))
    model = nn.Sequential(nn.BatchNorm1d(features), inner)
    return _all_then_trainable(learner, model)


def count_with_a_shared_layer(learner, width):
    """A model that uses one layer twice is counted; then its trainable parameters, with that layer frozen."""
    shared = nn.Linear(width, width)
    model = nn.Sequential(shared, nn.ReLU(), shared, nn.Linear(width, 1))
    return _all_then_trainable(learner, model)


def model_after_counting(learner, layers):
    """A network of given weights and biases after both functions have counted it, and which parameters can train."""
    model = nn.Sequential()
    for weight, bias in layers:
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.load_state_dict({"weight": weight, "bias": bias})
        model.append(layer)
    model[0].requires_grad_(False)
    counts = [learner.count_parameters(model), learner.count_trainable(model)]
    parameters = {
        name: (parameter.detach().clone(), "trainable" if parameter.requires_grad else "frozen")
        for name, parameter in model.named_parameters()
    }
    return {"counts": counts, "parameters": parameters}


def _all_then_trainable(learner, model):
    """Both counts; the first layer is frozen between them, so that no two numbers can be mistaken for each other."""
    count = learner.count_parameters(model)
    model[0].requires_grad_(False)
    return [count, learner.count_trainable(model)]


def _network(sizes, frozen=(), bias=True):
    layers = [nn.Linear(before, after, bias=bias) for before, after in pairwise(sizes)]
    for number in frozen:
        layers[number].requires_grad_(False)
    first, *others = layers
    return nn.Sequential(first, *(module for layer in others for module in (nn.ReLU(), layer)))
