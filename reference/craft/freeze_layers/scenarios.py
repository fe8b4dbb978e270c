"""What the checks of freeze_layers do with freeze_first.

`layers` is a list of (weight, bias), one pair for each linear layer; a bias may be None. Gradients are None where there
are none, because a frozen parameter and one with a gradient of zero are not the same.
"""

import torch
from torch import nn


def gradients_after_freezing(learner, layers, k, x, factors):
    """The gradients after a backward pass through linear layers with ReLUs between them."""
    model = _network(layers)
    learner.freeze_first(model, k)
    return _gradients(model, x, factors)


def gradients_in_a_nested_model(learner, layers, k, x, factors):
    """The gradients after a backward pass through a nested model, with a batch norm behind its first linear layer."""
    first, second, *others = _linears(layers)
    body = nn.Sequential(nn.Sequential(first, nn.BatchNorm1d(first.out_features)), nn.Tanh(), nn.Sequential(second))
    model = nn.Sequential(body, nn.Tanh(), *others)
    learner.freeze_first(model, k)
    return _gradients(model, x, factors)


def gradients_with_the_last_frozen_before(learner, layers, k, x, factors):
    """The gradients after a backward pass, where the last layer was frozen before the call."""
    model = _network(layers)
    model[-1].requires_grad_(False)
    learner.freeze_first(model, k)
    return _gradients(model, x, factors)


def train_after_freezing(learner, layers, k, x, target):
    """Three optimizer steps after the call; the optimizer was made before it."""
    model = _network(layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    learner.freeze_first(model, k)
    for _ in range(3):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), target).backward()
        optimizer.step()
    return {name: parameter.detach().clone() for name, parameter in model.named_parameters()}


def model_after_freezing(learner, layers, k, mode):
    """The values of a model after the call, the modes of the model and its layers, and how much of it is frozen."""
    model = _network(layers).train(mode == "training")
    learner.freeze_first(model, k)
    values = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    frozen = sum(not parameter.requires_grad for parameter in model.parameters())
    modes = {f"module {name}" if name else "model": _mode(module) for name, module in model.named_modules()}
    return {"values": values, "modes": modes, "frozen parameters": frozen}


def _mode(module):
    return "training" if module.training else "evaluation"


def _gradients(model, x, factors):
    output = model(x)
    # When everything is frozen there is nothing to go back to.
    if output.requires_grad:
        (output * factors).sum().backward()
    return {f"gradient of {name}": None if p.grad is None else p.grad.clone() for name, p in model.named_parameters()}


def _linears(layers):
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
        linear.load_state_dict({"weight": weight} if bias is None else {"weight": weight, "bias": bias})
        linears.append(linear)
    return linears


def _network(layers):
    first, *others = _linears(layers)
    return nn.Sequential(first, *(module for linear in others for module in (nn.ReLU(), linear)))
