"""What the checks of weights_and_biases do with layer_parameters."""

import torch
from torch import nn


def parameters_of(learner, weight, bias):
    """layer_parameters on a layer with a given weight and bias."""
    return learner.layer_parameters(_layer(weight, bias))


def fill_what_was_returned(learner, weight, bias, one, other):
    """The layer after the first returned tensor was filled with one number, and the second with another."""
    layer = _layer(weight, bias)
    with torch.no_grad():
        for tensor, number in zip(_tensors(learner.layer_parameters(layer)), (one, other), strict=False):
            tensor.fill_(number)
    return layer


def gradients_in_what_was_returned(learner, weight, bias, x, factors):
    """A backward pass through the layer, and the gradients that the returned tensors hold after it."""
    layer = _layer(weight, bias)
    tensors = _tensors(learner.layer_parameters(layer))
    output = layer(x)
    # A layer that was switched off leaves no gradients anywhere, which is an observation too.
    if output.requires_grad:
        (output * factors).sum().backward()
    # A tensor that is no leaf is asked as well; it holds none, and says so with a warning.
    return {f"gradient in tensor {number}": tensor.grad for number, tensor in enumerate(tensors, start=1)}


def layer_after_three_calls(learner, weight, bias):
    """The layer after layer_parameters has read it three times."""
    layer = _layer(weight, bias)
    for _ in range(3):
        learner.layer_parameters(layer)
    return layer


def _tensors(returned):
    """The tensors in what was returned; whatever else it is, the check of its kind tells."""
    return [item for item in returned if isinstance(item, torch.Tensor)] if isinstance(returned, tuple | list) else []


def _layer(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer
