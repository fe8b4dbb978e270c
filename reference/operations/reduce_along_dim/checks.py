"""Hidden checks of reduce_along_dim."""

import torch

from grader.authoring import expect, expect_same, expect_shape, expect_unchanged, points

#: Rows and columns: taller than wide, square, wider than tall, and enough rows for dividing by n to be nearly n - 1.
SIZES = ((4, 2), (3, 3), (2, 5), (40, 3))
#: The result has values around 1; another way of computing the same may be off in the fifth digit.
ATOL = 1e-4


def draw_table(draw, rows, columns, dtype=torch.float32):
    """Random columns, each around a mean of its own; no two values of a column are close, so rounding stays small."""
    return torch.stack(
        [
            draw.permutation(rows) + draw.uniform(rows, high=0.5, dtype=dtype) + draw.number(-5, 5)
            for _ in range(columns)
        ],
        dim=1,
    )


def standardized(learner, x):
    """What the learner makes of `x`; fails the check unless it is a table of decimals in the shape of `x`."""
    result = learner.standardize_columns(x)
    expect_shape(result, x.shape)
    expect(result.is_floating_point(), "it holds no decimals")
    return result


def off(statistics, wanted):
    """How many columns have another statistic than the wanted one; NaN is another."""
    return len(statistics) - int(torch.isclose(statistics, torch.full_like(statistics, wanted), atol=1e-3).sum())


@points(1)
def test_two_columns(learner, reference):
    """Two columns with round means and standard deviations are standardised."""
    x = torch.tensor([[4.0, 0.0], [4.0, 20.0], [8.0, 20.0], [8.0, 0.0]])

    expect_same(learner, reference, atol=ATOL).standardize_columns(x)


@points(2)
def test_every_column_has_mean_zero(learner, draw):
    """Every column of the result has the mean 0."""
    hint = "Compute the means of your result along the same dimension as those of the table, and look at them."

    for rows, columns in SIZES:
        means = standardized(learner, draw_table(draw, rows, columns)).mean(dim=0)
        expect(not off(means, 0.0), f"the mean is not 0 in {off(means, 0.0)} of {columns} columns", hint=hint)


@points(2)
def test_every_column_has_deviation_one(learner, draw):
    """Every column of the result has the standard deviation 1, that of the population."""
    hint = "The standard deviation of the population divides by the number of rows, as NumPy does it."

    for rows, columns in SIZES:
        deviations = standardized(learner, draw_table(draw, rows, columns)).std(dim=0, correction=0)
        wrong = off(deviations, 1.0)
        expect(not wrong, f"the standard deviation is not 1 in {wrong} of {columns} columns", hint=hint)


@points(2)
def test_every_value_is_in_its_place(learner, reference, draw):
    """Every value is standardised with the mean and the standard deviation of its own column."""
    for rows, columns in SIZES:
        expect_same(learner, reference, atol=ATOL).standardize_columns(draw_table(draw, rows, columns))


@points(1)
def test_columns_on_different_scales(learner, reference, draw):
    """Columns with very small and very large values are standardised alike."""
    hint = (
        "After standardising, nobody can tell which column was in hundredths and which in thousands. "
        "A number that is added before the division would show in the small ones."
    )
    # Not smaller: whoever adds 1e-8 to the variance would be right with some inputs and wrong with others.
    scales = torch.tensor([0.05, 1.0, 1000.0])

    for rows in (5, 3):
        x = draw_table(draw, rows, 3) * scales
        expect_same(learner, reference, atol=ATOL, hint=hint).standardize_columns(x)


@points(1)
def test_keeps_the_dtype(learner, reference, draw):
    """float64 stays float64."""
    x = draw_table(draw, 4, 3, dtype=torch.float64)

    expect_same(learner, reference, atol=ATOL).standardize_columns(x)


@points(1)
def test_leaves_the_table_unchanged(learner, draw):
    """The table stays as it was."""
    hint = "Operators such as -= and methods whose name ends in _ change the tensor that they are given."

    for rows, columns in ((3, 3), (4, 2)):
        expect_unchanged(learner, hint=hint).standardize_columns(draw_table(draw, rows, columns))
