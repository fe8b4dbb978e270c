"""Reference of make_layer."""

from torch import nn


def make_layer(in_features, out_features):
    return nn.Linear(in_features, out_features)
