"""One block of a linear layer and an activation was made and repeated with `*`. That repeats the *object*: all places
share one weight. It also has one size only, and the sizes in the list differ.
"""

from torch import nn

CAUGHT_BY = ("test_any_sizes_form_a_chain", "test_no_layer_stands_in_two_places")


def build_mlp(sizes: list[int]) -> nn.Sequential:
    hidden = [nn.Linear(sizes[0], sizes[1]), nn.ReLU()] * (len(sizes) - 2)
    return nn.Sequential(*hidden, nn.Linear(sizes[-2], sizes[-1]))
