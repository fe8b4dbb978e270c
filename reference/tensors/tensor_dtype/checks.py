"""Hidden checks of tensor_dtype."""

import numpy as np
import torch

from grader.authoring import expect_same, expect_unchanged, points


@points(1)
def test_features_from_a_list(learner, reference, draw):
    """as_features turns a list of rows, whole numbers or decimals, into float32."""
    same = expect_same(learner, reference, hint="Whatever its dtype becomes, every number keeps its value.")

    same.as_features([[1, 2, 3], [4, 5, 9]])
    same.as_features([[0.5, 1.0], [-2.0, 3.25]])
    same.as_features(draw.integers(4, 2, low=-50, high=50).tolist())


@points(2)
def test_features_from_an_array_of_decimals(learner, reference, draw):
    """as_features turns a float64 array, NumPy's own dtype for decimals, into float32."""
    same = expect_same(learner, reference)

    same.as_features(np.array([[1.5, -2.5, 0.25], [4.0, 5.0, -6.0]]))
    for rows, columns in ((3, 3), (1, 4), (5, 2)):
        same.as_features(draw.normal(rows, columns, dtype=torch.float64).numpy())


@points(1)
def test_features_from_other_arrays(learner, reference, draw):
    """as_features turns an array of any other dtype into float32."""
    numbers = draw.integers(3, 2, low=0, high=100).numpy()

    for dtype in (np.int64, np.int32, np.uint8, np.float32):
        expect_same(learner, reference).as_features(numbers.astype(dtype))


@points(1)
def test_layer_accepts_the_features(learner, reference, draw):
    """A linear layer accepts the features, from a list and from an array."""
    weight, bias = draw.normal(2, 3), draw.normal(2)
    same = expect_same(learner, reference, atol=1e-4)

    same.run("features_through_a_layer", [[1, 2, 3], [0, -1, 2]], weight, bias)
    same.run("features_through_a_layer", draw.normal(4, 3, dtype=torch.float64).numpy(), weight, bias)


@points(1)
def test_labels_from_a_list(learner, reference, draw):
    """as_labels turns a list of class numbers into int64."""
    hint = "A label is the number of a class, counted from 0. Whatever its dtype becomes, it keeps its value."
    same = expect_same(learner, reference, hint=hint)

    same.as_labels([2, 0, 1, 1])
    same.as_labels([3])
    same.as_labels(draw.integers(6, low=0, high=10).tolist())


@points(1)
def test_labels_from_an_array(learner, reference, draw):
    """as_labels turns an array of class numbers, whatever its dtype, into int64."""
    numbers = draw.integers(5, low=0, high=10).numpy()

    for dtype in (np.int32, np.uint8, np.int64):
        expect_same(learner, reference).as_labels(numbers.astype(dtype))


@points(1)
def test_labels_written_as_decimals(learner, reference, draw):
    """as_labels turns class numbers that were written as decimals into int64."""
    same = expect_same(learner, reference)

    same.as_labels(np.array([1.0, 0.0, 2.0]))
    same.as_labels(draw.integers(6, low=0, high=10).double().tolist())


@points(1)
def test_loss_accepts_the_labels(learner, reference, draw):
    """The cross-entropy loss accepts the labels, from a list and from an array."""
    same = expect_same(learner, reference, atol=1e-5)

    same.run("loss_for_the_labels", draw.normal(3, 4), [0, 3, 1])
    same.run("loss_for_the_labels", draw.normal(5, 3), draw.integers(5, low=0, high=3).int().numpy())


@points(1)
def test_leaves_the_data_unchanged(learner, draw):
    """Lists and arrays stay as they were, in their own dtype."""
    unchanged = expect_unchanged(learner, hint="The result belongs into a tensor of its own.")

    unchanged.as_features([[1, 2], [3, 4], [5, 6]])
    unchanged.as_features(draw.normal(3, 2, dtype=torch.float64).numpy())
    unchanged.as_labels([2, 0, 1])
    unchanged.as_labels(np.array([1.0, 0.0, 2.0]))
