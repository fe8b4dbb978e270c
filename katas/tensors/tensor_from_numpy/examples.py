"""Visible checks of shared_tensor and copied_tensor; they earn no points."""

import numpy as np
import torch

from grader.authoring import expect_close


def test_shared_tensor_of_three_decimals(learner):
    """shared_tensor keeps the values and the float64 of NumPy."""
    expect_close(learner.shared_tensor(np.array([1.5, 2.5, 3.5])), torch.tensor([1.5, 2.5, 3.5], dtype=torch.float64))


def test_copied_tensor_of_three_decimals(learner):
    """copied_tensor keeps the values and the float64 of NumPy."""
    expect_close(learner.copied_tensor(np.array([1.5, 2.5, 3.5])), torch.tensor([1.5, 2.5, 3.5], dtype=torch.float64))


def test_rows_of_whole_numbers(learner):
    """Both functions keep rows, columns and the int64 of NumPy."""
    array = np.array([[1, 2, 3], [4, 5, 6]], dtype=np.int64)

    expect_close(learner.shared_tensor(array), torch.tensor([[1, 2, 3], [4, 5, 6]]))
    expect_close(learner.copied_tensor(array), torch.tensor([[1, 2, 3], [4, 5, 6]]))
