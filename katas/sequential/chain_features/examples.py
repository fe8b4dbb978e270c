"""Examples for chain_features: a small network, and numbers that you can send through it by hand."""

import torch

from grader.authoring import expect, expect_close, expect_type

#: The first layer gives x and -x; the second adds up what the ReLU lets pass, so the network computes |x| - 1.
LAYERS = [
    (torch.tensor([[1.0], [-1.0]]), torch.tensor([0.0, 0.0])),
    (torch.tensor([[1.0, 1.0]]), torch.tensor([-1.0])),
]


def test_layers_of_a_small_network(learner):
    """build_mlp([4, 6, 2]) is Linear(4, 6), ReLU, Linear(6, 2)."""
    network = learner.build_mlp([4, 6, 2])

    expect_type(network, "Sequential")
    names = [layer.class_name for _, layer in network.children]
    expect(names == ["Linear", "ReLU", "Linear"], f"the layers are {', '.join(names) or 'missing'}")
    for number, takes, gives in ((0, 4, 6), (2, 6, 2)):
        sizes = {"in_features": takes, "out_features": gives}
        found = {name: network.children[number][1].attributes.get(name) for name in sizes}
        expect_close(found, sizes)


def test_send_three_rows_through(learner):
    """With these weights, a network of sizes [1, 2, 1] computes how far a number is from 0, minus 1."""
    x = torch.tensor([[3.0], [0.0], [-5.0]])

    expect_close(learner.run("send_through", LAYERS, x), torch.tensor([[2.0], [-1.0], [4.0]]))
