"""What the checks of tensor_dtype do with as_features and as_labels: they hand the results to PyTorch."""

from torch import nn


def features_through_a_layer(learner, rows, weight, bias):
    """The output of an nn.Linear for the features."""
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.load_state_dict({"weight": weight, "bias": bias})
    return layer(learner.as_features(rows))


def loss_for_the_labels(learner, scores, values):
    """The cross-entropy loss of some scores for the labels."""
    return nn.functional.cross_entropy(scores, learner.as_labels(values))
