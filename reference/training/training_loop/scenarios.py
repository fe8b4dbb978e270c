"""What the checks of training_loop do with train.

`layers` is a list of (weight, bias), one pair for each linear layer, with a ReLU between each two; a bias may be None.
Nothing is shuffled, so that every run takes the same steps.
"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def parameters_after_training(learner, layers, x, y, batch_size, lr, epochs):
    """The parameters after training with the mean squared error."""
    model = _network(layers)
    learner.train(model, _loader(x, y, batch_size), nn.MSELoss(), _sgd(model, lr), epochs)
    return _values(model)


def losses_of_training(learner, layers, x, y, batch_size, lr, epochs):
    """The losses that train returns, for the mean squared error."""
    losses = returned_by_training(learner, layers, x, y, batch_size, lr, epochs)
    return [_number(loss) for loss in losses] if isinstance(losses, list) else losses


def returned_by_training(learner, layers, x, y, batch_size, lr, epochs):
    """What train returns."""
    model = _network(layers)
    return learner.train(model, _loader(x, y, batch_size), nn.MSELoss(), _sgd(model, lr), epochs)


def parameters_after_classification(learner, layers, x, labels, batch_size, lr, epochs):
    """The parameters after training with the cross-entropy of class labels."""
    model = _network(layers)
    learner.train(model, _loader(x, labels, batch_size), nn.CrossEntropyLoss(), _sgd(model, lr), epochs)
    return _values(model)


def parameters_after_an_evaluation(learner, layers, x, y, batch_size, lr, epochs):
    """The parameters after training a model with a batch norm that arrives in evaluation mode."""
    first, *others = _network(layers)
    model = nn.Sequential(first, nn.BatchNorm1d(first.out_features), *others)
    model.eval()
    learner.train(model, _loader(x, y, batch_size), nn.MSELoss(), _sgd(model, lr), epochs)
    return _values(model)


def parameters_after_each_of_three_trainings(learner, layers, x, y, batch_size, lr, epochs):
    """The parameters after each of three trainings, all with one optimizer that has momentum."""
    model, seen = _network(layers), {}
    loader, optimizer = _loader(x, y, batch_size), torch.optim.SGD(model.parameters(), lr=lr, momentum=0.5)
    for number in (1, 2, 3):
        learner.train(model, loader, nn.MSELoss(), optimizer, epochs)
        seen[f"after training {number}"] = _values(model)
    return seen


def _number(loss):
    """A loss as a number, also where it came as a tensor: a check of its own looks at the type."""
    return loss.item() if isinstance(loss, torch.Tensor) and loss.numel() == 1 else loss


def _network(layers):
    linears = []
    for weight, bias in layers:
        linear = nn.Linear(weight.shape[1], weight.shape[0], bias=bias is not None)
        linear.load_state_dict({"weight": weight} if bias is None else {"weight": weight, "bias": bias})
        linears.append(linear)
    first, *others = linears
    return nn.Sequential(first, *(module for linear in others for module in (nn.ReLU(), linear)))


def _loader(x, y, batch_size):
    return DataLoader(TensorDataset(x, y), batch_size=batch_size)


def _sgd(model, lr):
    return torch.optim.SGD(model.parameters(), lr=lr)


def _values(model):
    return {name: parameter.detach().clone() for name, parameter in model.named_parameters()}
