"""What the checks of evaluation_loop do with evaluate.

`layers` is a list of (weight, bias), one pair for each linear layer; `mode` is "training" or "evaluation". Every model
has a dropout behind its first layer.
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class _Shift(nn.Module):
    """A layer that nobody knows by its class, with two modes like a dropout."""

    def forward(self, x):
        return x + 1 if self.training else x


def losses_of_three_evaluations(learner, layers, x, y, batch_size):
    """Three evaluations in a row with the mean squared error, of a model in evaluation mode."""
    model, loader = _network("evaluation", layers), _loader(x, y, batch_size)
    numbers = ("first", "second", "third")
    return {number: _number(_evaluate(learner, model, loader, nn.MSELoss())) for number in numbers}


def returned_by_one_evaluation(learner, layers, x, y, batch_size):
    """What one evaluation with the mean squared error returns."""
    return _evaluate(learner, _network("evaluation", layers), _loader(x, y, batch_size), nn.MSELoss())


def loss_of_classes(learner, layers, x, labels, batch_size):
    """One evaluation with the cross-entropy of class labels."""
    model, loader = _network("evaluation", layers), _loader(x, labels, batch_size)
    return _number(_evaluate(learner, model, loader, nn.CrossEntropyLoss()))


def loss_in_training_mode(learner, layers, x, y, batch_size, mean, variance):
    """One evaluation of a model in training mode, with layers that have two modes, and what its batch norm knows."""
    first, *others = _network("training", layers)
    norm = nn.BatchNorm1d(first.out_features)
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)
    model = nn.Sequential(nn.Sequential(first, norm, _Shift()), *others)
    loss = _number(_evaluate(learner, model, _loader(x, y, batch_size), nn.MSELoss()))
    return {"loss": loss, "running mean": norm.running_mean.clone(), "running variance": norm.running_var.clone()}


def predictions_seen(learner, layers, x, y, batch_size):
    """The predictions that the model made during one evaluation, by whether they were recorded for backward()."""
    model = _network("evaluation", layers)
    seen = {"recorded": [y[:0]], "not recorded": [y[:0]]}

    def watch(_module, _inputs, output):
        rows = output.detach().to(y.dtype, copy=True).reshape(-1, y.shape[1])
        seen["recorded" if output.requires_grad else "not recorded"].append(rows)

    model[-1].register_forward_hook(watch)
    _evaluate(learner, model, _loader(x, y, batch_size), nn.MSELoss())
    # In which batches the samples go through the model does not matter, so the rows stand below each other.
    return {name: torch.cat(rows) for name, rows in seen.items()}


def modes_after(learner, mode, layers, x, y, batch_size):
    """The modes of a model and its layers after one evaluation."""
    model = _network(mode, layers)
    predicted = _count_predictions(model)
    _evaluate(learner, model, _loader(x, y, batch_size), nn.MSELoss())
    modes = {"model": _mode(model), "its layers": [_mode(layer) for layer in model]}
    return {"predictions": len(predicted), "modes": modes}


def model_after(learner, layers, gradients, x, y, batch_size):
    """The parameters of a model after one evaluation, their gradients, which were given before, and their flags."""
    model = _network("evaluation", layers)
    for parameter, gradient in zip(model.parameters(), gradients, strict=True):
        parameter.grad = gradient.clone()
    # One that was frozen before has to be frozen afterwards, too.
    model[0].bias.requires_grad_(False)
    predicted = _count_predictions(model)
    _evaluate(learner, model, _loader(x, y, batch_size), nn.MSELoss())
    parameters = {
        name: {
            "values": parameter.detach().clone(),
            # A gradient that was removed reads as zeros, like one that was set to zero.
            "gradient": torch.zeros_like(parameter) if parameter.grad is None else parameter.grad.clone(),
            "flag": "trainable" if parameter.requires_grad else "frozen",
        }
        for name, parameter in model.named_parameters()
    }
    return {"predictions": len(predicted), "parameters": parameters}


def gradients_computed_after(learner, layers, x, y, batch_size):
    """The gradients that a backward pass leaves after one evaluation."""
    model = _network("evaluation", layers)
    weights, predicted = list(model.parameters()), _count_predictions(model)
    try:
        learner.evaluate(model, _loader(x, y, batch_size), nn.MSELoss())
        predictions = len(predicted)
        model.eval()
        loss = nn.functional.mse_loss(model(x), y)
    finally:
        torch.set_grad_enabled(True)
    for weight in weights:
        weight.grad = None
    if loss.requires_grad:
        loss.backward()
    gradients = [torch.zeros_like(weight) if weight.grad is None else weight.grad for weight in weights]
    return {"predictions": predictions, "gradients": gradients}


def _evaluate(learner, model, loader, criterion):
    """Call evaluate, and switch the recording on again whatever it did: the next call is another story."""
    try:
        return learner.evaluate(model, loader, criterion)
    finally:
        torch.set_grad_enabled(True)


def _count_predictions(model):
    """A list that grows with every prediction that the model makes, or a copy of it."""
    predicted = []
    model[-1].register_forward_hook(lambda _module, _inputs, output: predicted.append(len(output)))
    return predicted


def _number(loss):
    """A loss as a number, also where it came as a tensor: a check of its own looks at the type."""
    return loss.item() if isinstance(loss, torch.Tensor) and loss.numel() == 1 else loss


def _network(mode, layers):
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0])
        linear.load_state_dict({"weight": weight, "bias": bias})
        linears.append(linear)
    first, *others = linears
    model = nn.Sequential(first, nn.Dropout(0.5), *(module for linear in others for module in (nn.ReLU(), linear)))
    return model.train(mode == "training")


def _loader(x, y, batch_size):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size)


def _mode(module):
    return "training" if module.training else "evaluation"
