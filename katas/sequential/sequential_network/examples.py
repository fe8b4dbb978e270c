"""Examples for sequential_network: what a right answer does with numbers you can follow by hand."""

import torch

from grader.authoring import expect, expect_close, expect_type

#: Three layers, each a weight and a bias: doubles two features, adds them up, then splits the sum in two.
LAYERS = [
    (torch.tensor([[2.0, 0.0], [0.0, 2.0]]), torch.tensor([0.0, 0.0])),
    (torch.tensor([[1.0, 1.0]]), torch.tensor([1.0])),
    (torch.tensor([[1.0], [-1.0]]), torch.tensor([0.0, 0.0])),
]


def test_build_network_starts_with_ten_features(learner):
    """build_network() is an nn.Sequential whose first layer takes ten features."""
    network = learner.build_network()

    expect_type(network, "Sequential")
    expect(len(network.children) > 0, "the network is empty")
    _, first = network.children[0]
    expect_type(first, "Linear")
    expect(first.attributes.get("in_features") == 10, f"it takes {first.attributes.get('in_features')} features")


def test_forward_one_row(learner):
    """One row passes through all three layers."""
    x = torch.tensor([[3.0, 4.0]])

    # (3, 4) becomes (6, 8), then 6 + 8 + 1 = 15, then (15, -15).
    expect_close(learner.run("send_through", LAYERS, x), torch.tensor([[15.0, -15.0]]))


def test_forward_three_rows(learner):
    """Three rows go in, three rows come out."""
    x = torch.tensor([[3.0, 4.0], [0.0, 0.0], [-1.0, 0.5]])

    expect_close(learner.run("send_through", LAYERS, x), torch.tensor([[15.0, -15.0], [1.0, -1.0], [0.0, 0.0]]))
