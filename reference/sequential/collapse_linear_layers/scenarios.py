"""What the checks of collapse_linear_layers do with collapse.

`layers` is a list of (weight, bias), one pair for each linear layer of the model.
"""

import torch
from torch import nn


def collapsed(learner, layers):
    """collapse on a model with given weights and biases."""
    return learner.collapse(_model(layers))


def outputs(learner, layers, x):
    """The result of collapse, applied to rows."""
    return learner.collapse(_model(layers))(x)


def model_after_three_calls(learner, layers):
    """The model after it was collapsed three times."""
    model = _model(layers)
    for _ in range(3):
        learner.collapse(model)
    return model


def model_after_filling_the_new_layer(learner, layers, number):
    """The model after the parameters of the new layer were filled with a number."""
    model = _model(layers)
    layer = learner.collapse(model)
    with torch.no_grad():
        for parameter in layer.parameters():
            parameter.fill_(number)
    return model


def training_step(learner, layers, x, factors):
    """How far one step of training moves each parameter of the new layer."""
    layer = learner.collapse(_model(layers))
    before = {name: parameter.detach().clone() for name, parameter in layer.named_parameters()}
    # Its gradients do not depend on the numbers in the layer, so wrong numbers are no hindrance here.
    loss = (layer(x) * factors).sum()
    # A layer that cannot be trained stays as it is, which is an observation too.
    if loss.requires_grad:
        loss.backward()
    with torch.no_grad():
        for parameter in layer.parameters():
            if parameter.grad is not None:
                parameter -= 0.5 * parameter.grad
    return {name: parameter.detach() - before[name] for name, parameter in layer.named_parameters()}


def _model(layers):
    model = nn.Sequential()
    for weight, bias in layers:
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.load_state_dict({"weight": weight, "bias": bias})
        model.append(layer)
    return model
