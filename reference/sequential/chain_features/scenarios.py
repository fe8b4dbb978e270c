"""What the checks of chain_features do with build_mlp.

`layers` is a list of (weight, bias), one pair for each linear layer.
"""

import torch
from torch import nn


def send_through(learner, layers, x):
    """Rows go through a network of build_mlp whose linear layers were given weights and biases."""
    first_weight, _ = layers[0]
    network = learner.build_mlp([first_weight.shape[1], *(weight.shape[0] for weight, _ in layers)])
    for layer, (weight, bias) in zip(_linears(network), layers, strict=False):
        layer.load_state_dict({"weight": weight, "bias": bias}, strict=False)
    return network(x)


def number_the_layers(learner, sizes, numbers):
    """The linear layers of one network are filled with a number each, one after the other."""
    linears = _linears(learner.build_mlp(sizes))
    with torch.no_grad():
        for layer, number in zip(linears, numbers, strict=False):
            layer.weight.fill_(number)
    return [layer.weight.mean().item() for layer in linears]


def fill_two_networks(learner, sizes, one, other):
    """Two networks are built; the first is filled with one number, then the second with another."""
    networks = [learner.build_mlp(list(sizes)), learner.build_mlp(list(sizes))]
    with torch.no_grad():
        for network, number in zip(networks, (one, other), strict=True):
            for parameter in network.parameters():
                parameter.fill_(number)
    first, second = (next(network.parameters()).mean().item() for network in networks)
    return {"first network": first, "second network": second}


def _linears(stack):
    """Its linear layers in order; one that stands in two places is there twice, as `modules()` would hide."""
    found = []
    for layer in stack:
        if isinstance(layer, nn.Linear):
            found.append(layer)
        elif isinstance(layer, nn.Sequential):
            found += _linears(layer)
    return found
