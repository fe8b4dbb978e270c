"""Returns a network of more layers than anybody needs, each inside the one before."""

# kata: make_layer
# outcome: RAISED OUT_OF_MEMORY TIMED_OUT
# points: 0

from torch import nn


def make_layer(in_features, out_features):
    layer = nn.Linear(in_features, out_features)
    for _ in range(900):
        layer = nn.Sequential(layer)
    return layer
