"""What the checks of capstone_debug_network do with make_dataset, train and evaluate.

`layers` is a list of (weight, bias), one pair for each linear layer of a model, with ReLU between them. Datasets and
loaders are built here, so that a bug in one function does not show in the checks of another.
"""

from types import MethodType

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def samples_of_a_dataset(learner, features, labels):
    """All samples of the dataset that make_dataset returns."""
    dataset = learner.make_dataset(features, labels)
    samples = [dataset[row] for row in range(len(dataset))]
    return {
        name: torch.stack([sample[place] for sample in samples]) for place, name in enumerate(("features", "labels"))
    }


def losses_of_one_batch(learner, layers, features, labels):
    """train for one epoch of a single batch; the list of losses that it returns."""
    return learner.train(_model(layers), _loader(features, labels, len(features)), 1, 0.1)


def gradients_of_the_last_batch(learner, layers, features, labels, batch_size):
    """The gradients after one and two more epochs of two batches, and after the second batch alone, with lr = 0."""
    both, alone = _model(layers), _model(layers)
    for epochs in (1, 2):
        learner.train(both, _loader(features, labels, batch_size), epochs, 0.0)
    learner.train(alone, _loader(features[batch_size:], labels[batch_size:], batch_size), 1, 0.0)
    return {
        "after all batches": _gradients(both),
        "after the second alone": _gradients(alone),
        "parameters": _parameters(both),
    }


def one_step(learner, layers, features, labels, lr):
    """One step of train on a single batch: the parameters and the loss, before and after."""
    model, seen = _model(layers), {}
    for moment in ("before", "after"):
        if moment == "after":
            learner.train(model, _loader(features, labels, len(features)), 1, lr)
        with torch.no_grad():
            loss = nn.functional.cross_entropy(model(features), labels).item()
        seen[moment] = {"loss": loss, "parameters": _parameters(model)}
        # How many gradients are there tells a step that found none from one that changed nothing.
        seen[moment]["gradients"] = sum(bool(gradient.any()) for gradient in _gradients(model))
    return seen


def samples_used_in_an_epoch(learner, layers, features, labels, batch_size):
    """The features of all samples that go through the model in one epoch of train."""
    model, seen = _model(layers), []

    def noting(self, rows):
        seen.append(rows.detach().clone())
        return nn.Sequential.forward(self, rows)

    # `model(x)` comes by here, and so does `model.forward(x)`, on which no hook is called.
    model.forward = MethodType(noting, model)
    learner.train(model, _loader(features, labels, batch_size), 1, 0.0)
    return torch.cat(seen) if seen else features[:0]


def share_with_dropout(learner, layers, features, labels, batch_size):
    """evaluate on a model with dropout that arrives in training mode."""
    model = nn.Sequential(nn.Dropout(0.9), _model(layers))
    return learner.evaluate(model.train(), _loader(features, labels, batch_size))


def two_trainings(learner, layers, features, labels, batch_size, lr):
    """train for three epochs, then for one more; the losses, and the parameters at the end."""
    model = _model(layers)
    losses = [learner.train(model, _loader(features, labels, batch_size), epochs, lr) for epochs in (3, 1)]
    return {"losses": losses, "parameters": _parameters(model)}


def training_behind_a_closed_dropout(learner, layers, features, labels, batch_size, lr):
    """train on a model that arrives in evaluation mode, with dropout that lets nothing pass in training mode."""
    model = nn.Sequential(nn.Dropout(1.0), _model(layers))
    losses = learner.train(model.eval(), _loader(features, labels, batch_size), 1, lr)
    return {"losses": losses, "parameters": _parameters(model)}


def _loader(features, labels, batch_size):
    return DataLoader(TensorDataset(features, labels), batch_size=batch_size)


def _model(layers):
    model = nn.Sequential()
    for number, (weight, bias) in enumerate(layers):
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight, "bias": bias})
        model.extend([nn.ReLU(), linear] if number else [linear])
    return model


def _parameters(model):
    return [parameter.detach().clone() for parameter in model.parameters()]


def _gradients(model):
    """A gradient that was removed reads as zeros, like one that was set to zero."""
    return [torch.zeros_like(p) if p.grad is None else p.grad for p in model.parameters()]
