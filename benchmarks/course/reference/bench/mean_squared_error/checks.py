"""Hidden checks of mean_squared_error."""

from grader.authoring import expect_same, expect_unchanged


def test_a_rectangle(learner, reference, draw):
    """It works where rows and columns differ in number."""
    expect_same(learner, reference).mean_squared_error(draw.normal(4, 1), draw.normal(4, 1))


def test_a_square(learner, reference, draw):
    """It works where rows and columns are equal in number."""
    expect_same(learner, reference).mean_squared_error(draw.normal(6, 6), draw.normal(6, 6))


def test_leaves_its_inputs_unchanged(learner, draw):
    """What goes in stays as it was."""
    expect_unchanged(learner).mean_squared_error(draw.normal(4, 1), draw.normal(4, 1))
