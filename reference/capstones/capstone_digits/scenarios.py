"""What the checks of capstone_digits do with prepare, build_model, fit and score."""

from types import MethodType

import numpy as np
import torch
from torch import nn


def scores_of_a_new_model(learner, batches):
    """A new model gets pictures, one batch after another."""
    model = learner.build_model().eval()
    with torch.no_grad():
        return [model(batch) for batch in batches]


def scores_of_a_model_with_large_weights(learner, batches):
    """A new model gets large random weights, and then pictures."""
    model = learner.build_model().eval()
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.normal_(std=10)
        return [model(batch) for batch in batches]


def parameters_of_a_new_model(learner):
    """The shapes of the parameters of a new model."""
    return [tuple(parameter.shape) for parameter in learner.build_model().parameters()]


def fill_two_models(learner, one, other):
    """Two models are built; the first is filled with one number, then the second with another."""
    models = [learner.build_model(), learner.build_model()]
    with torch.no_grad():
        for model, number in zip(models, (one, other), strict=True):
            for parameter in model.parameters():
                parameter.fill_(number)
    first, second = (next(model.parameters()).mean().item() for model in models)
    return {"first model": first, "second model": second}


def fit_a_small_model(learner, layers, x, y):
    """fit trains a model with given weights; then the model gets the same pictures."""
    model = _small_model(layers)
    learner.fit(model, x, y)
    with torch.no_grad():
        return model.eval()(x)


def rows_seen_in_each_mode(learner, layers, x, y):
    """fit trains a model that arrives in evaluation mode; how many rows go through it in each mode."""
    model, seen = _small_model(layers).eval(), {"training mode": 0, "evaluation mode": 0}

    def counting(self, rows):
        seen["training mode" if self.training else "evaluation mode"] += len(rows)
        return nn.Sequential.forward(self, rows)

    # `model(x)` comes by here, and so does `model.forward(x)`, on which no hook is called.
    model.forward = MethodType(counting, model)
    learner.fit(model, x, y)
    return seen


def pictures_after_fit(learner, layers, x, y):
    """The pictures and labels, after fit has trained a model on them."""
    learner.fit(_small_model(layers), x, y)
    return x, y


def score_of_a_linear_model(learner, weight, bias, x, y):
    """score of a linear model with given weights."""
    return learner.score(_linear(weight, bias), x, y)


def score_of_a_model_with_dropout(learner, weight, bias, x, y):
    """score of a model with dropout that arrives in training mode."""
    model = nn.Sequential(nn.Dropout(0.8), _linear(weight, bias))
    return learner.score(model.train(), x, y)


def learn_to_read(learner, images, labels, new_images):
    """prepare, build_model and fit learn from some digits; then the model reads digits that it has never seen."""
    x, y = learner.prepare(images, labels)
    model = learner.build_model()
    learner.fit(model, x, y)
    new_x, _ = learner.prepare(new_images, np.zeros(len(new_images), dtype=np.int64))
    with torch.no_grad():
        return model.eval()(new_x)


def _small_model(layers):
    first, second = (_linear(weight, bias) for weight, bias in layers)
    return nn.Sequential(first, nn.ReLU(), second)


def _linear(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer
