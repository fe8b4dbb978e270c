"""What the checks of set_parameters do with fahrenheit_layer."""

import torch


def converted(learner, celsius):
    """The layer of fahrenheit_layer, applied to temperatures."""
    return learner.fahrenheit_layer()(celsius)


def three_training_steps(learner, x, factors, lr):
    """How far each parameter of the layer moves in three steps of training."""
    layer = learner.fahrenheit_layer()
    before = {name: parameter.detach().clone() for name, parameter in layer.named_parameters()}
    for _ in range(3):
        layer.zero_grad()
        # Its gradients do not depend on the numbers in the layer, so wrong numbers are no hindrance here.
        loss = (layer(x) * factors).sum()
        # A layer that cannot be trained stays as it is, which is an observation too.
        if loss.requires_grad:
            loss.backward()
        with torch.no_grad():
            for parameter in layer.parameters():
                if parameter.grad is not None:
                    parameter -= lr * parameter.grad
    return {name: parameter.detach() - before[name] for name, parameter in layer.named_parameters()}


def fill_two_layers(learner, one, other):
    """Two layers are made; the first is filled with one number, then the second with another."""
    layers = [learner.fahrenheit_layer(), learner.fahrenheit_layer()]
    with torch.no_grad():
        for layer, number in zip(layers, (one, other), strict=True):
            layer.weight.fill_(number)
    first, second = (layer.weight.mean().item() for layer in layers)
    return {"first layer": first, "second layer": second}
