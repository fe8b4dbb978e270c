"""Examples for freeze_layers: a network of three layers, each with one weight and one bias."""

import torch

from grader.authoring import expect_close

#: Weight and bias of each layer. The input 1 becomes 2, then 2 * 3 = 6, then 6 + 1 = 7.
LAYERS = [
    (torch.tensor([[2.0]]), torch.tensor([0.0])),
    (torch.tensor([[3.0]]), torch.tensor([0.0])),
    (torch.tensor([[1.0]]), torch.tensor([1.0])),
]


def test_one_frozen_layer(learner):
    """With k = 1 the first layer gets no gradient, and the other two do."""
    gradients = learner.run("gradients_after_freezing", LAYERS, 1, torch.tensor([[1.0]]), torch.tensor([[1.0]]))

    expected = {
        "gradient of 0.weight": None,
        "gradient of 0.bias": None,
        "gradient of 2.weight": torch.tensor([[2.0]]),
        "gradient of 2.bias": torch.tensor([1.0]),
        "gradient of 4.weight": torch.tensor([[6.0]]),
        "gradient of 4.bias": torch.tensor([1.0]),
    }
    expect_close(gradients, expected)


def test_two_frozen_layers(learner):
    """With k = 2 the ReLU between the layers does not count."""
    gradients = learner.run("gradients_after_freezing", LAYERS, 2, torch.tensor([[1.0]]), torch.tensor([[1.0]]))

    expected = {
        "gradient of 0.weight": None,
        "gradient of 0.bias": None,
        "gradient of 2.weight": None,
        "gradient of 2.bias": None,
        "gradient of 4.weight": torch.tensor([[6.0]]),
        "gradient of 4.bias": torch.tensor([1.0]),
    }
    expect_close(gradients, expected)
