"""Hidden checks of affine."""

from grader.authoring import expect_same, expect_unchanged


def test_a_rectangle(learner, reference, draw):
    """It works where rows and columns differ in number."""
    expect_same(learner, reference).affine(draw.normal(4, 3), draw.normal(2, 3), draw.normal(2))


def test_a_square(learner, reference, draw):
    """It works where rows and columns are equal in number."""
    expect_same(learner, reference).affine(draw.normal(3, 3), draw.normal(3, 3), draw.normal(3))


def test_leaves_its_inputs_unchanged(learner, draw):
    """What goes in stays as it was."""
    expect_unchanged(learner).affine(draw.normal(4, 3), draw.normal(2, 3), draw.normal(2))
