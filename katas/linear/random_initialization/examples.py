"""Examples for random_initialization: the numbers of the lesson's layer, and of a smaller one."""

import torch

from grader.authoring import expect_close, expect_type


def test_lesson_layer(learner):
    """Seed 7 gives the first layer of the lesson's picture."""
    layer = learner.seeded_layer(4, 1, 7)

    expect_type(layer, "Linear")
    expected = {"weight": torch.tensor([[0.0349, -0.3012, 0.1592, 0.1569]]), "bias": torch.tensor([-0.2672])}
    expect_close(layer.state, expected, atol=1e-4)  # the numbers are written with four digits


def test_same_layer_again(learner):
    """Two calls with seed 1 give the same numbers."""
    first, second = learner.seeded_layer(2, 2, 1), learner.seeded_layer(2, 2, 1)

    expect_type(first, "Linear")
    expect_close(second, first)
