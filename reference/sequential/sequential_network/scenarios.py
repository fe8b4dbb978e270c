"""What the checks of sequential_network do with build_network and forward."""

import torch
from torch import nn


def fill_two_networks(learner, one, other):
    """Two networks are built; the first is filled with one number, then the second with another."""
    networks = [learner.build_network(), learner.build_network()]
    with torch.no_grad():
        for network, number in zip(networks, (one, other), strict=True):
            for parameter in network.parameters():
                parameter.fill_(number)
    first, second = (next(network.parameters()).mean().item() for network in networks)
    return {"first network": first, "second network": second}


def send_through(learner, layers, x):
    """forward on a network with given weights and biases."""
    return learner.forward(_network(layers), x)


def network_after_use(learner, layers, x):
    """The network after forward has used it three times."""
    model = _network(layers)
    for _ in range(3):
        learner.forward(model, x)
    return {"network": model, "training mode": [module.training for module in model.modules()]}


def gradients_through_the_output(learner, layers, x, factors):
    """A backward pass through the output of forward, and the gradients that it leaves."""
    model, x = _network(layers), x.clone().requires_grad_()
    output = learner.forward(model, x)
    # An output without a history is an observation too: its gradients stay zero.
    if output.requires_grad:
        (output * factors).sum().backward()
    tensors = {**dict(model.named_parameters()), "x": x}
    return {f"gradient of {name}": torch.zeros_like(t) if t.grad is None else t.grad for name, t in tensors.items()}


def _network(layers):
    model = nn.Sequential()
    for weight, bias in layers:
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.load_state_dict({"weight": weight, "bias": bias})
        model.append(layer)
    return model
