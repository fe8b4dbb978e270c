"""What the checks of linear_layer do with make_layer and apply_layer."""

import torch
from torch import nn


def fill_two_layers(learner, one, other):
    """Two layers are made; the first is filled with one number, then the second with another."""
    layers = [learner.make_layer(), learner.make_layer()]
    with torch.no_grad():
        for layer, number in zip(layers, (one, other), strict=True):
            for parameter in layer.parameters():
                parameter.fill_(number)
    first, second = (next(layer.parameters()).mean().item() for layer in layers)
    return {"first layer": first, "second layer": second}


def apply_to(learner, x, weight, bias):
    """apply_layer on a layer with a given weight and bias."""
    return learner.apply_layer(_layer(weight, bias), x)


def layer_after_use(learner, x, weight, bias):
    """The layer after apply_layer has used it."""
    layer = _layer(weight, bias)
    learner.apply_layer(layer, x)
    return layer


def gradients_through_the_output(learner, x, weight, bias, factors):
    """A backward pass through the output of apply_layer, and the gradients that it leaves."""
    layer, x = _layer(weight, bias), x.clone().requires_grad_()
    output = learner.apply_layer(layer, x)
    # An output without a history is an observation too: its gradients stay zero.
    if output.requires_grad:
        (output * factors).sum().backward()
    tensors = {"weight": layer.weight, "bias": layer.bias, "x": x}
    return {f"gradient of {name}": torch.zeros_like(t) if t.grad is None else t.grad for name, t in tensors.items()}


def _layer(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer
