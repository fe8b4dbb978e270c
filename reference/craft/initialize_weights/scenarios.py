"""What the checks of initialize_weights do with init_weights.

Every model is filled with one number before, so that its own initialisation is no answer.
"""

from itertools import pairwise

import torch
from torch import nn

#: Far outside of every bound.
BEFORE = 7.0


def initialise_one_layer(learner, in_features, out_features, bias=True):
    """init_weights on an nn.Sequential with one linear layer in it."""
    layer = nn.Linear(in_features, out_features, bias=bias)
    learner.init_weights(_filled(nn.Sequential(layer)))
    return _values(layer)


def initialise_a_bare_layer(learner, in_features, out_features):
    """init_weights on a linear layer that is the whole model."""
    layer = _filled(nn.Linear(in_features, out_features))
    learner.init_weights(layer)
    return _values(layer)


def initialise_a_network(learner, sizes):
    """init_weights on linear layers with ReLUs between them."""
    model = _filled(_network(sizes))
    learner.init_weights(model)
    return _values(model)


def initialise_nested_layers(learner, sizes):
    """init_weights on a model whose linear layers lie inside other modules."""
    model = _filled(nn.ModuleDict({"body": nn.Sequential(_network(sizes), nn.ReLU()), "head": nn.Linear(sizes[-1], 2)}))
    learner.init_weights(model)
    return _values(model)


def initialise_among_other_layers(learner, features, weight, bias):
    """init_weights on a model that also has a batch norm and an embedding, whose values are given."""
    model = nn.Sequential(nn.Embedding(*weight.shape), nn.Linear(features, features), nn.BatchNorm1d(features))
    model[0].load_state_dict({"weight": weight})
    with torch.no_grad():
        model[1].weight.fill_(BEFORE)
        model[2].weight.copy_(bias)
        model[2].bias.copy_(-bias)
    learner.init_weights(model)
    others = {"embedding": model[0].weight, "batch norm, weight": model[2].weight, "batch norm, bias": model[2].bias}
    return {"linear layer": model[1].weight, "other layers": others}


def initialise_three_times(learner, sizes):
    """init_weights three times on the same network."""
    model, seen = _filled(_network(sizes)), []
    for _ in range(3):
        learner.init_weights(model)
        seen.append(_values(model))
    return seen


def initialise_what_was_collected(learner, sizes, x, factors):
    """Parameters that were collected before init_weights, one of them frozen, and what became of them in the model."""
    # No ReLU here: one that is zero everywhere would stop the gradients.
    model = _filled(nn.Sequential(*(nn.Linear(before, after) for before, after in pairwise(sizes))))
    held = dict(model.named_parameters())
    trainable = {name: parameter for name, parameter in held.items() if name != "0.bias"}
    held["0.bias"].requires_grad_(False)
    learner.init_weights(model)
    (model(x) * factors).sum().backward()
    return {
        "collected before": {name: parameter.detach().clone() for name, parameter in held.items()},
        "in the model": _values(model),
        # A gradient that is missing reads as zeros.
        "gradients": {n: torch.zeros_like(p) if p.grad is None else p.grad.clone() for n, p in trainable.items()},
        "frozen": [name for name, parameter in model.named_parameters() if not parameter.requires_grad],
    }


def _network(sizes):
    model = nn.Sequential()
    for before, after in pairwise(sizes):
        model.append(nn.Linear(before, after))
        model.append(nn.ReLU())
    return model


def _filled(model):
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.fill_(BEFORE)
    return model


def _values(model):
    return {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
