"""What the checks of state_dict do with save_model and load_model.

`numbers` are the values of a model in the order of its state dict: a linear layer, batch norm with its running numbers,
ReLU, dropout, and another linear layer. Before a file is loaded, the model that was saved is filled with zeros, so
that only the file can know its numbers.
"""

from pathlib import Path

import torch
from torch import nn


def file_of_a_linear_layer(learner, weight, bias, *, scratch_file):
    """save_model on a linear layer; then the file is read."""
    learner.save_model(_linear(weight, bias), scratch_file)
    return _read(scratch_file)


def output_of_a_loaded_linear_layer(learner, weight, bias, x, *, scratch_file):
    """A linear layer is saved and filled with zeros; then load_model loads it, and it gets an input."""
    layer = _linear(weight, bias)
    learner.save_model(layer, scratch_file)
    _fill_with_zeros(layer)
    loaded = learner.load_model(lambda: nn.Linear(weight.shape[1], weight.shape[0]), scratch_file)
    return loaded(x).detach()


def file_of_a_network(learner, numbers, *, scratch_file):
    """save_model on a network with batch norm; then the file is read."""
    learner.save_model(_network(numbers), scratch_file)
    return _read(scratch_file)


def file_saved_three_times(learner, one, two, three, *, scratch_file):
    """save_model on three networks in a row, all to the same file; then the file is read."""
    for numbers in (one, two, three):
        learner.save_model(_network(numbers), scratch_file)
    return _read(scratch_file)


def network_after_saving(learner, numbers, training, *, scratch_file):
    """A network in training mode or not, after save_model has saved it; and what save_model returns."""
    network = _network(numbers).train(training)
    returned = learner.save_model(network, scratch_file)
    return {"network": network, "returned": returned}


def loaded_network(learner, numbers, *, scratch_file):
    """A network is saved and filled with zeros; then load_model loads it."""
    network = _network(numbers)
    learner.save_model(network, scratch_file)
    _fill_with_zeros(network)
    return learner.load_model(_builder(numbers), scratch_file)


def network_loaded_from_a_given_file(learner, numbers, *, scratch_file):
    """load_model on a file that holds the state dict of a network."""
    torch.save(_network(numbers).state_dict(), scratch_file)
    return learner.load_model(_builder(numbers), scratch_file)


def network_loaded_from_another_structure(learner, numbers, *, scratch_file):
    """load_model on a file that lacks the numbers of the last layer."""
    state = _network(numbers).state_dict()
    torch.save({name: tensor for name, tensor in state.items() if not name.startswith("4.")}, scratch_file)
    return learner.load_model(_builder(numbers), scratch_file)


def _read(path):
    """What a file holds: nothing at all, a dict, whatever else was saved, or bytes that torch.save did not write."""
    if Path(path).stat().st_size == 0:
        return None
    try:
        held = torch.load(path, weights_only=False)
    except Exception:
        return Path(path).read_bytes()
    return dict(held) if isinstance(held, dict) else held


def _linear(weight, bias):
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer


def _network(numbers):
    network = _builder(numbers)()
    network.load_state_dict(dict(zip(network.state_dict(), numbers, strict=True)))
    return network


def _builder(numbers):
    hidden, features = numbers[0].shape
    classes = numbers[-1].shape[0]
    return lambda: nn.Sequential(
        nn.Linear(features, hidden), nn.BatchNorm1d(hidden), nn.ReLU(), nn.Dropout(0.5), nn.Linear(hidden, classes)
    )


def _fill_with_zeros(model):
    with torch.no_grad():
        for tensor in model.state_dict().values():
            tensor.zero_()
