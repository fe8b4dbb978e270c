"""Examples for tensor_dtype: the same numbers, in the dtype that PyTorch wants."""

import numpy as np
import torch

from grader.authoring import expect_close


def test_features_from_a_list(learner):
    """A list of two rows of whole numbers becomes float32."""
    expect_close(learner.as_features([[72, 160], [65, 120]]), torch.tensor([[72.0, 160.0], [65.0, 120.0]]))


def test_features_from_an_array(learner):
    """An array of decimals, float64 in NumPy, becomes float32."""
    rows = np.array([[0.5, 1.5, 2.5], [3.5, 4.5, 5.5]])

    expect_close(learner.as_features(rows), torch.tensor([[0.5, 1.5, 2.5], [3.5, 4.5, 5.5]]))


def test_labels_from_a_list(learner):
    """A list of three class numbers becomes int64."""
    expect_close(learner.as_labels([0, 2, 0]), torch.tensor([0, 2, 0]))


def test_labels_from_an_array(learner):
    """An array of class numbers, int32 in NumPy, becomes int64."""
    expect_close(learner.as_labels(np.array([1, 0, 2], dtype=np.int32)), torch.tensor([1, 0, 2]))
