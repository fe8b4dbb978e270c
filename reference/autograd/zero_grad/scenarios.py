"""What the checks of zero_grad do with fresh_gradients.

`layers` is a list of (weight, bias), one pair for each linear layer of the model.
"""

from types import MethodType

import torch
from torch import nn


def gradients_after_each_call(learner, layers, batches):
    """One call for each batch on the same model, and the gradients after each."""
    model, seen = _model(layers), {}
    for number, (x, target) in enumerate(batches, start=1):
        learner.fresh_gradients(model, x, target)
        seen[f"after call {number}"] = _gradients(model)
    return seen


def gradients_after_older_ones(learner, layers, older, x, target):
    """One call on a model whose parameters have gradients from somewhere else."""
    model = _model(layers)
    for parameter, gradient in zip(model.parameters(), older, strict=True):
        parameter.grad = gradient.clone()
    learner.fresh_gradients(model, x, target)
    return _gradients(model)


def parameters_after_three_calls(learner, layers, x, target):
    """The values of the parameters after three calls, and how many predictions the model made meanwhile."""
    model = _model(layers)
    predicted = _count_predictions(model)
    for _ in range(3):
        learner.fresh_gradients(model, x, target)
    values = {name: parameter.detach() for name, parameter in model.named_parameters()}
    return {"predictions": len(predicted), "parameters": values}


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


def _gradients(model):
    """The gradients as they are now; one that is not there reads as zeros."""
    parameters = dict(model.named_parameters())
    return {name: torch.zeros_like(p) if p.grad is None else p.grad.clone() for name, p in parameters.items()}
