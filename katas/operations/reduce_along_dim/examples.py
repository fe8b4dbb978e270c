"""Examples for reduce_along_dim: columns with round means and standard deviations."""

import torch

from grader.authoring import expect_close


def test_four_rows(learner):
    """Two columns: mean 2 and standard deviation 1, mean 200 and standard deviation 100."""
    x = torch.tensor([[1.0, 300.0], [1.0, 100.0], [3.0, 300.0], [3.0, 100.0]])

    expected = torch.tensor([[-1.0, 1.0], [-1.0, -1.0], [1.0, 1.0], [1.0, -1.0]])
    expect_close(learner.standardize_columns(x), expected, atol=1e-5)


def test_square_table(learner):
    """Two rows and two columns: mean 2 and standard deviation 1, mean 30 and standard deviation 20."""
    x = torch.tensor([[1.0, 50.0], [3.0, 10.0]])

    expect_close(learner.standardize_columns(x), torch.tensor([[-1.0, 1.0], [1.0, -1.0]]), atol=1e-5)
