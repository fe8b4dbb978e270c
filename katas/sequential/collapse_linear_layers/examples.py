"""Examples for collapse_linear_layers: stacks that you can collapse by hand."""

import torch

from grader.authoring import expect_close, expect_type


def test_lesson_stack(learner):
    """The lesson's two layers, 3 * x + 1 and 2 * x - 5, collapse into 6 * x - 3."""
    layers = [(torch.tensor([[3.0]]), torch.tensor([1.0])), (torch.tensor([[2.0]]), torch.tensor([-5.0]))]

    layer = learner.run("collapsed", layers)

    expect_type(layer, "Linear")
    expect_close(layer.state, {"weight": torch.tensor([[6.0]]), "bias": torch.tensor([-3.0])}, atol=1e-5)


def test_two_features(learner):
    """The first layer gives the sum plus 1, and the difference; the second adds them up, twice the first, plus 3."""
    layers = [
        (torch.tensor([[1.0, 1.0], [1.0, -1.0]]), torch.tensor([1.0, 0.0])),
        (torch.tensor([[2.0, 1.0]]), torch.tensor([3.0])),
    ]
    x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])

    # Row one: the sum plus 1 is 2, the difference is 1, and 2 * 2 + 1 + 3 = 8.
    expect_close(learner.run("outputs", layers, x), torch.tensor([[8.0], [6.0], [5.0]]), atol=1e-5)
