"""Hidden checks of tensor_from_list."""

from grader.authoring import expect_same, expect_unchanged, points


@points(1)
def test_whole_numbers_become_int64(learner, reference, draw):
    """A list of whole numbers becomes an int64 tensor."""
    hint = "The numbers are those of the list of this call, each in its place."
    same = expect_same(learner, reference, hint=hint)

    same.tensor_from_list([3, 1, 4, 1])
    same.tensor_from_list(draw.integers(6, low=-50, high=50).tolist())


@points(1)
def test_decimals_become_float32(learner, reference, draw):
    """A list with a decimal point in it becomes a float32 tensor."""
    same = expect_same(learner, reference)

    same.tensor_from_list([0.5, -1.25, 2.0])
    same.tensor_from_list([1, 2.5, 3])
    same.tensor_from_list(draw.normal(5).tolist())


@points(2)
def test_rows_and_columns_are_kept(learner, reference, draw):
    """A list of rows becomes a tensor with those rows and columns."""
    same = expect_same(learner, reference, hint="Each inner list is one row of the result.")

    same.tensor_from_list([[5, 6], [7, 8]])
    same.tensor_from_list([[1, 2, 3], [4, 5, 6]])
    same.tensor_from_list(draw.normal(3, 3).tolist())
    same.tensor_from_list(draw.normal(4, 2).tolist())


@points(1)
def test_one_item_keeps_its_dimensions(learner, reference, draw):
    """A list with one item has as many dimensions as it has levels of brackets."""
    same = expect_same(learner, reference)

    same.tensor_from_list([[4], [9]])
    same.tensor_from_list([[2.5]])
    same.tensor_from_list([7])
    same.tensor_from_list([[draw.integer(-50, 50)], [draw.integer(-50, 50)]])


@points(1)
def test_three_levels_of_lists(learner, reference, draw):
    """Lists in lists in lists become a tensor with three dimensions."""
    same = expect_same(learner, reference)

    same.tensor_from_list([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])
    same.tensor_from_list(draw.integers(2, 3, 4, low=-50, high=50).tolist())


@points(1)
def test_true_and_false_become_bool(learner, reference, draw):
    """A list of True and False becomes a bool tensor."""
    same = expect_same(learner, reference)

    same.tensor_from_list([True, False, False])
    same.tensor_from_list((draw.normal(3, 4) > 0).tolist())


@points(1)
def test_list_is_unchanged(learner, draw):
    """The list is the same after the call as before."""
    unchanged = expect_unchanged(learner, hint="The caller may want to use the list again.")

    unchanged.tensor_from_list([[1, 2, 3], [4, 5, 6]])
    unchanged.tensor_from_list(draw.normal(5).tolist())
