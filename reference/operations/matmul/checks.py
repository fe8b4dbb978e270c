"""Hidden checks of matmul."""

import torch

from grader.authoring import expect_raises, expect_same, expect_unchanged, points


@points(1)
def test_two_small_squares(learner, reference):
    """Two square matrices: each value is a row of the first times a column of the second, added up."""
    hint = "Work out the value in row 0 and column 1 by hand: row 0 comes from a, and column 1 from b."

    expect_same(learner, reference, hint=hint).matrix_product(
        torch.tensor([[1.0, 2.0], [0.0, 3.0]]), torch.tensor([[1.0, 4.0], [5.0, 0.0]])
    )


@points(2)
def test_square_matrices(learner, reference, draw):
    """It works for square matrices, where other products and another order go unnoticed."""
    hint = "Any two square matrices of one size fit, in either order and turned or not, so check the numbers by hand."

    for size in (3, 4):
        expect_same(learner, reference, atol=1e-5, hint=hint).matrix_product(
            draw.normal(size, size), draw.normal(size, size)
        )


@points(2)
def test_matrices_that_are_not_square(learner, reference, draw):
    """A matrix of shape (m, k) times one of shape (k, n) has the shape (m, n)."""
    same = expect_same(learner, reference, atol=1e-5)

    same.matrix_product(
        torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]),
        torch.tensor([[1.0, 0.0, 2.0, 0.0], [0.0, 1.0, 0.0, 0.0], [-1.0, 0.0, 0.0, 3.0]]),
    )
    for m, k, n in ((2, 3, 1), (4, 3, 2), (4, 1, 3), (5, 2, 2)):
        same.matrix_product(draw.normal(m, k), draw.normal(k, n))


@points(1)
def test_one_row_times_one_column(learner, reference, draw):
    """One row times one column is a matrix with a single value, shape (1, 1)."""
    hint = "The product of two matrices is a matrix, however small."

    same = expect_same(learner, reference, atol=1e-5, hint=hint)
    same.matrix_product(torch.tensor([[1.0, 2.0, 3.0]]), torch.tensor([[4.0], [5.0], [6.0]]))
    same.matrix_product(draw.normal(1, 5), draw.normal(5, 1))


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """Whole numbers stay whole numbers, and float64 stays float64."""
    for dtype in (torch.int64, torch.float64):
        a, b = draw.integers(2, 3, low=-20, high=20).to(dtype), draw.integers(3, 2, low=-20, high=20).to(dtype)
        expect_same(learner, reference).matrix_product(a, b)


@points(1)
def test_refuses_what_does_not_fit(learner, reference, draw):
    """A product where the sizes in the middle fit, and an exception where they differ."""
    hint = "Nothing has to be turned, cut or caught: where the sizes in the middle differ there is no product."

    # First something that fits, so that a function that fails at everything earns nothing here.
    expect_same(learner, reference).matrix_product(torch.tensor([[1, 2, 3]]), torch.tensor([[1], [2], [3]]))
    for one, other in (((2, 3), (2, 3)), ((4, 2), (4, 2)), ((2, 3), (4, 2))):
        expect_raises(learner, "Exception", hint=hint).matrix_product(draw.normal(*one), draw.normal(*other))


@points(1)
def test_leaves_the_inputs_unchanged(learner, draw):
    """Both matrices stay as they were."""
    hint = "Operators such as *= and methods whose name ends in _ change the tensor that they are given."

    for m, k, n in ((3, 3, 3), (2, 3, 4)):
        expect_unchanged(learner, hint=hint).matrix_product(draw.normal(m, k), draw.normal(k, n))
