"""Examples for make_layer."""

from grader.authoring import expect_type


def test_three_to_two(learner):
    """A layer from three features to two is an nn.Linear."""
    expect_type(learner.make_layer(3, 2), "Linear")
