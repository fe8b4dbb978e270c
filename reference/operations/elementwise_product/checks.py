"""Hidden checks of elementwise_product."""

import torch

from grader.authoring import expect_same, expect_unchanged, points


@points(1)
def test_vectors_multiply_place_by_place(learner, reference, draw):
    """Two vectors give a vector of products."""
    same = expect_same(learner, reference, hint="n values and n values give n products; nothing is added up.")

    same.elementwise_product(torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0, 0.5, -1.0]))
    same.elementwise_product(draw.normal(5), draw.normal(5))


@points(2)
def test_square_matrices_multiply_place_by_place(learner, reference, draw):
    """Two square matrices are multiplied value by value, not row by column."""
    same = expect_same(learner, reference, hint="Each result is the product of two values; nothing is added up.")

    same.elementwise_product(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[2.0, 0.0], [1.0, 3.0]]))
    same.elementwise_product(draw.normal(3, 3), draw.normal(3, 3))


@points(2)
def test_matrices_that_are_not_square(learner, reference, draw):
    """Two matrices with more columns than rows, or more rows than columns, keep their shape."""
    same = expect_same(
        learner,
        reference,
        hint="a and b have the same shape, so each value has its partner, and the result has that shape too.",
    )

    same.elementwise_product(
        torch.tensor([[1.0, 2.0, 3.0, 4.0], [5.0, 6.0, 7.0, 8.0]]),
        torch.tensor([[1.0, 0.0, -1.0, 2.0], [0.5, 1.0, 0.0, -2.0]]),
    )
    same.elementwise_product(draw.normal(2, 4), draw.normal(2, 4))
    same.elementwise_product(draw.normal(5, 2), draw.normal(5, 2))


@points(1)
def test_three_dimensions(learner, reference, draw):
    """Two tensors with three dimensions are multiplied value by value."""
    same = expect_same(learner, reference)

    same.elementwise_product(
        torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]]),
        torch.tensor([[[1.0, 0.0], [2.0, 1.0]], [[0.0, 3.0], [1.0, 2.0]]]),
    )
    same.elementwise_product(draw.normal(2, 3, 4), draw.normal(2, 3, 4))


@points(1)
def test_dtype_is_kept(learner, reference, draw):
    """Whole numbers stay whole numbers, and float64 stays float64."""
    same = expect_same(learner, reference)

    same.elementwise_product(torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([[0, 1, 2], [3, -1, -2]]))
    same.elementwise_product(draw.integers(3, 3, low=-50, high=50), draw.integers(3, 3, low=-50, high=50))
    same.elementwise_product(draw.normal(4, 2, dtype=torch.float64), draw.normal(4, 2, dtype=torch.float64))


@points(1)
def test_inputs_are_unchanged(learner, draw):
    """Both tensors are the same after the call as before."""
    unchanged = expect_unchanged(learner, hint="The caller may want to use both tensors again.")

    unchanged.elementwise_product(torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.tensor([[5.0, 6.0], [7.0, 8.0]]))
    unchanged.elementwise_product(draw.normal(2, 4), draw.normal(2, 4))
