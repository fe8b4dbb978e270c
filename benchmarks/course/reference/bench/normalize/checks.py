"""Hidden checks of normalize."""

from grader.authoring import expect_same, expect_unchanged


def test_a_rectangle(learner, reference, draw):
    """It works where rows and columns differ in number."""
    expect_same(learner, reference).normalize(draw.normal(2, 5))


def test_a_square(learner, reference, draw):
    """It works where rows and columns are equal in number."""
    expect_same(learner, reference).normalize(draw.normal(4, 4))


def test_leaves_its_inputs_unchanged(learner, draw):
    """What goes in stays as it was."""
    expect_unchanged(learner).normalize(draw.normal(2, 5))
