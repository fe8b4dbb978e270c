"""Hidden checks of shared_tensor and copied_tensor."""

import numpy as np
import torch

from grader.authoring import expect_same, expect_unchanged, points

ARRAYS = (
    np.array([1.0, 2.0, 3.0]),
    np.array([[1.0, 2.0], [3.0, 4.0]]),
    np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
    # A shape that was there before, with other numbers.
    np.array([7.0, -8.0, 0.5]),
)


def decimals(draw, *shape):
    """A float64 array, NumPy's own dtype for decimals."""
    return draw.normal(*shape, dtype=torch.float64).numpy()


@points(1)
def test_shared_tensor_has_the_values(learner, reference, draw):
    """shared_tensor returns a float64 tensor with the shape and the values of a float64 array."""
    hint = "The numbers are those of the array of this call, with nothing done to them."

    for array in (*ARRAYS, decimals(draw, 4, 2)):
        expect_same(learner, reference, hint=hint).shared_tensor(array)


@points(1)
def test_copied_tensor_has_the_values(learner, reference, draw):
    """copied_tensor returns a float64 tensor with the shape and the values of a float64 array."""
    hint = "The numbers are those of the array of this call, with nothing done to them."

    for array in (*ARRAYS, decimals(draw, 4, 2)):
        expect_same(learner, reference, hint=hint).copied_tensor(array)


@points(1)
def test_every_dtype_is_kept(learner, reference, draw):
    """Both functions keep the dtype of the array, whatever it is."""
    numbers = draw.integers(3, 4, low=0, high=100).numpy()
    for dtype in (np.int64, np.int32, np.uint8, np.float32, np.bool_):
        array = (numbers % 2 == 0) if dtype is np.bool_ else numbers.astype(dtype)

        expect_same(learner, reference).shared_tensor(array)
        expect_same(learner, reference).copied_tensor(array)


@points(2)
def test_shared_tensor_follows_the_array(learner, reference, draw):
    """When the array changes in place, the shared tensor shows it."""
    same = expect_same(learner, reference, hint="Array and tensor should be two names for one piece of memory.")

    same.run("array_changes_after_sharing", np.array([1.0, 2.0, 3.0]), 10.0)
    same.run("array_changes_after_sharing", decimals(draw, 3, 3), draw.number(1.0, 9.0))
    same.run("array_changes_after_sharing", decimals(draw, 2, 5), draw.number(1.0, 9.0))


@points(1)
def test_array_follows_the_shared_tensor(learner, reference, draw):
    """When the shared tensor changes in place, the array shows it."""
    same = expect_same(learner, reference, hint="Array and tensor should be two names for one piece of memory.")

    same.run("tensor_changes_after_sharing", np.array([1.0, 2.0, 3.0]), 10.0)
    same.run("tensor_changes_after_sharing", decimals(draw, 4, 2), draw.number(1.0, 9.0))


@points(1)
def test_shared_tensor_follows_parts_of_an_array(learner, reference, draw):
    """Tensors that share some rows or some columns of a larger array follow them too."""
    same = expect_same(learner, reference, hint="The columns of a larger array do not lie side by side in memory.")

    same.run("array_changes_after_sharing_parts", np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), 10.0)
    same.run("array_changes_after_sharing_parts", decimals(draw, 4, 4), draw.number(1.0, 9.0))


@points(2)
def test_copied_tensor_stands_alone(learner, reference, draw):
    """No change in place of the array or of the copied tensor shows in the other."""
    same = expect_same(learner, reference, hint="A copy has memory of its own.")

    same.run("array_changes_after_copying", np.array([1.0, 2.0, 3.0]), 10.0)
    same.run("array_changes_after_copying", decimals(draw, 3, 3), draw.number(1.0, 9.0))
    same.run("tensor_changes_after_copying", decimals(draw, 2, 5), draw.number(1.0, 9.0))


@points(1)
def test_array_is_unchanged(learner, draw):
    """Neither call changes the array."""
    unchanged = expect_unchanged(learner, hint="Making the tensor and changing the array are two separate steps.")

    unchanged.shared_tensor(np.array([1.0, 2.0, 3.0]))
    unchanged.shared_tensor(decimals(draw, 3, 2))
    unchanged.copied_tensor(decimals(draw, 3, 2))
