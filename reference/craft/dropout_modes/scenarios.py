"""What the checks of dropout_modes do with build_network and predict.

`mode` is "training" or "evaluation"; `layers` is a list of two pairs, weight and bias of each linear layer.
"""

import torch
from torch import nn


class _Shift(nn.Module):
    """A layer that nobody knows by its class, with two modes like a dropout."""

    def forward(self, x):
        return x + 1 if self.training else x


def fill_two_networks(learner, one, other):
    """Two networks are built; the first is filled with one number, then the second with another."""
    networks = [learner.build_network(), learner.build_network()]
    with torch.no_grad():
        for network, number in zip(networks, (one, other), strict=True):
            for parameter in network.parameters():
                parameter.fill_(number)
    first, second = (next(network.parameters()).mean().item() for network in networks)
    return {"first network": first, "second network": second}


def predict_from(learner, mode, layers, x):
    """predict on a network with dropout that comes in the mode named."""
    return _predict(learner, _network(mode, layers), x)


def predict_three_times(learner, mode, layers, x):
    """predict three times on the same network with dropout."""
    model = _network(mode, layers)
    return [learner.predict(model, x) for _ in range(3)]


def predict_with_a_batch_norm(learner, mode, layers, x, mean, variance):
    """predict on a nested model whose layers have two modes, and what its batch norm remembers then."""
    first, relu, dropout, last = _network(mode, layers)
    norm = nn.BatchNorm1d(first.out_features)
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)
    model = nn.Sequential(nn.Sequential(first, norm), nn.Sequential(relu, _Shift(), dropout), last)
    model.train(mode == "training")
    return {
        "prediction": _predict(learner, model, x),
        "running mean": norm.running_mean.clone(),
        "running variance": norm.running_var.clone(),
    }


def modes_after(learner, mode, layers, x):
    """The modes of a network and its layers after predict."""
    model = _network(mode, layers)
    prediction = _predict(learner, model, x)
    return {"prediction": prediction, "model": _mode(model), "its layers": [_mode(layer) for layer in model]}


def model_after(learner, mode, layers, x):
    """The numbers of a network after predict has used it, the probability of its dropout among them."""
    model = _network(mode, layers)
    prediction = _predict(learner, model, x)
    values = {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
    return {"prediction": prediction, **values, "probability": model[2].p}


def _predict(learner, model, x):
    """What predict returns, without its gradients: whether it carries any is up to the learner."""
    prediction = learner.predict(model, x)
    return prediction.detach() if isinstance(prediction, torch.Tensor) else prediction


def _network(mode, layers):
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight, "bias": bias})
        linears.append(linear)
    first, last = linears
    model = nn.Sequential(first, nn.ReLU(), nn.Dropout(0.5), last)
    return model.train(mode == "training")


def _mode(module):
    return "training" if module.training else "evaluation"
