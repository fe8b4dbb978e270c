"""Examples for dropout_modes: one network to build, and predictions that you can follow by hand."""

import torch

from grader.authoring import expect, expect_close, expect_type

#: Weight and bias of two layers: the first makes x and -x of each number, the second adds up what the ReLU leaves.
LAYERS = [
    (torch.tensor([[1.0], [-1.0]]), torch.tensor([0.0, 0.0])),
    (torch.tensor([[1.0, 1.0]]), torch.tensor([10.0])),
]


def test_network_has_four_layers(learner):
    """build_network() is an nn.Sequential of four layers."""
    network = learner.build_network()

    expect_type(network, "Sequential")
    expect(len(network.children) == 4, f"it has {len(network.children)} layers")


def test_prediction_without_dropping(learner):
    """In evaluation mode nothing is dropped, although the model comes in training mode."""
    x = torch.tensor([[3.0], [-2.0]])

    # 3 becomes (3, -3), the ReLU makes it (3, 0), and 3 + 0 + 10 = 13. For -2 it is 0 + 2 + 10 = 12.
    expect_close(learner.run("predict_from", "training", LAYERS, x), torch.tensor([[13.0], [12.0]]))


def test_model_is_back_in_training_mode(learner):
    """A model that comes in training mode leaves in training mode, with all its layers."""
    seen = learner.run("modes_after", "training", LAYERS, torch.tensor([[3.0], [-2.0]]))

    expect_close(seen["model"], "training")
    expect_close(seen["its layers"], ["training"] * 4)
