"""What the checks of sgd_step_by_hand do with sgd_step.

`layers` is a list of (weight, bias), one pair for each linear layer of the model.
"""

import torch
from torch import nn


class _Scaled(nn.Module):
    """A layer norm, multiplied by one number for each feature and shifted by a single one."""

    def __init__(self, factor):
        super().__init__()
        self.norm = nn.LayerNorm(len(factor))
        self.factor = nn.Parameter(factor.clone())
        self.shift = nn.Parameter(torch.tensor(0.5))

    def forward(self, x):
        return self.norm(x) * self.factor + self.shift


def step_with_given_gradients(learner, layer, gradients, lr):
    """One step of a linear layer whose gradients are given."""
    model = _model([layer])
    model.weight.grad, model.bias.grad = (gradient.clone() for gradient in gradients)
    learner.sgd_step(model, lr)
    return _values(model)


def three_steps(learner, layers, x, target, lr):
    """Three steps, with new gradients before each."""
    model, seen = _model(layers), {}
    for number in (1, 2, 3):
        model.zero_grad()
        _backward(model, x, target)
        learner.sgd_step(model, lr)
        seen[f"after step {number}"] = _values(model)
    return seen


def parameters_held_before_the_step(learner, layers, x, target, lr):
    """One step, seen through parameter objects that were collected before it."""
    model = _model(layers)
    held = dict(model.named_parameters())
    _backward(model, x, target)
    returned = learner.sgd_step(model, lr)
    collected = {name: parameter.detach().clone() for name, parameter in held.items()}
    return {"in the model": _values(model), "collected before": collected, "returned": returned}


def step_of_other_layers(learner, factor, x, target, lr):
    """One step of a model whose parameters are its own and those of a layer norm, one of them without dimensions."""
    model = _Scaled(factor)
    _backward(model, x, target)
    learner.sgd_step(model, lr)
    return _values(model)


def step_with_a_frozen_layer(learner, layers, x, target, lr):
    """One step of a network whose second layer is frozen, and which parameters are frozen then."""
    model = _model(layers)
    model[1].requires_grad_(False)
    _backward(model, x, target)
    learner.sgd_step(model, lr)
    flags = {name: "trainable" if p.requires_grad else "frozen" for name, p in model.named_parameters()}
    return {"values": _values(model), "flags": flags}


def gradients_of_an_unused_layer(learner, layers, x, target, lr):
    """The gradients of a layer that was not used for the loss, after one step of the whole network."""
    first, unused, last = (_model([layer]) for layer in layers)
    _backward(nn.Sequential(first, last), x, target)
    learner.sgd_step(nn.Sequential(first, unused, last), lr)
    return {name: parameter.grad for name, parameter in unused.named_parameters()}


def step_with_an_unused_layer(learner, layers, x, target, lr):
    """One step of a network whose second layer was not used for the loss."""
    first, unused, last = (_model([layer]) for layer in layers)
    _backward(nn.Sequential(first, last), x, target)
    model = nn.Sequential(first, unused, last)
    learner.sgd_step(model, lr)
    return _values(model)


def gradients_after_the_step(learner, layers, x, target, lr):
    """The gradients as they are after one step."""
    model = _model(layers)
    held = dict(model.named_parameters())
    _backward(model, x, target)
    learner.sgd_step(model, lr)
    # A gradient that was removed reads as zeros, like one that was set to zero.
    return {f"gradient of {name}": torch.zeros_like(p) if p.grad is None else p.grad for name, p in held.items()}


def _model(layers):
    """One linear layer, or linear layers with a ReLU between them and one level of nesting."""
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight, "bias": bias})
        linears.append(linear)
    first, *others = linears
    return nn.Sequential(first, *(nn.Sequential(nn.ReLU(), linear) for linear in others)) if others else first


def _backward(model, x, target):
    """Leave the gradients of the mean squared error in the parameters."""
    nn.functional.mse_loss(model(x), target).backward()


def _values(model):
    return {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
