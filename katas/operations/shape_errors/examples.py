"""Examples for shape_errors: pairs of shapes to line up on the right."""

import torch

from grader.authoring import expect_close


def test_equal_shapes(learner):
    """Shapes (3,) and (3,) are compatible: the sum comes back."""
    expect_close(learner.try_add(torch.tensor([1, 2, 3]), torch.tensor([10, 20, 30])), torch.tensor([11, 22, 33]))


def test_matrix_and_row(learner):
    """Shapes (2, 3) and (3,) are compatible: 3 meets 3."""
    a = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

    total = learner.try_add(a, torch.tensor([0.5, 0.0, -0.5]))
    expect_close(total, torch.tensor([[1.5, 2.0, 2.5], [4.5, 5.0, 5.5]]))


def test_row_that_does_not_fit(learner):
    """Shapes (2, 3) and (2,) are not compatible: 3 meets 2, so None comes back."""
    expect_close(learner.try_add(torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([10, 20])), None)
