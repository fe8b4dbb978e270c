"""The network is that of the example, whatever the sizes are. They come in as a list, which may be longer or shorter
and hold other numbers; a loop over its neighbours makes the layers.
"""

from torch import nn

CAUGHT_BY = (
    "test_one_hidden_layer",
    "test_any_sizes_form_a_chain",
    "test_no_layer_stands_in_two_places",
)


def build_mlp(sizes: list[int]) -> nn.Sequential:
    return nn.Sequential(nn.Linear(4, 6), nn.ReLU(), nn.Linear(6, 2))
