"""What the checks of sgd_optimizer do with make_optimizer and train_step.

`layers` is a list of (weight, bias), one pair for each linear layer of the model.
"""

from types import MethodType

import torch
from torch import nn


def steps_of_the_optimizer(learner, layers, gradients, lr):
    """The optimizer of make_optimizer takes steps against gradients that are given."""
    model, seen = _model(layers), {}
    optimizer = learner.make_optimizer(model, lr)
    for number, given in enumerate(gradients, start=1):
        for parameter, gradient in zip(model.parameters(), given, strict=True):
            parameter.grad = gradient.clone()
        optimizer.step()
        seen[f"after step {number}"] = _values(model)
    return seen


def parameters_after_each_step(learner, layers, batches, lr, momentum=0.0):
    """train_step on one batch after the other with one torch.optim.SGD, and the parameters after each."""
    model, seen = _model(layers), {}
    optimizer = torch.optim.SGD(model.parameters(), lr=lr, momentum=momentum)
    for number, (x, target) in enumerate(batches, start=1):
        learner.train_step(model, optimizer, x, target)
        seen[f"after step {number}"] = _values(model)
    return seen


def losses_of_the_steps(learner, layers, batches, lr):
    """What train_step returns for one batch after the other."""
    model = _model(layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    return [learner.train_step(model, optimizer, x, target) for x, target in batches]


def predictions_of_the_steps(learner, layers, batches, lr):
    """train_step on one batch after the other, and how many predictions the model made."""
    model = _model(layers)
    predicted = _count_predictions(model)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for x, target in batches:
        learner.train_step(model, optimizer, x, target)
    return len(predicted)


def _model(layers):
    """One linear layer, or linear layers with a ReLU between them and one level of nesting."""
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight, "bias": bias})
        linears.append(linear)
    first, *others = linears
    return nn.Sequential(first, *(nn.Sequential(nn.ReLU(), linear) for linear in others)) if others else first


def _count_predictions(model):
    """The rows of each prediction from now on, in a list that grows, be it made by `model(x)` or `model.forward(x)`."""
    rows, forward = [], type(model).forward

    def counting(self, x):
        rows.append(len(x))
        return forward(self, x)

    # A bound method, so that the copy of a model counts as well and computes with its own parameters.
    model.forward = MethodType(counting, model)
    return rows


def _values(model):
    return {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
