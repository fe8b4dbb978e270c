"""Examples for count_parameters: networks small enough to count on paper."""

from grader.authoring import expect_close


def test_the_network_of_the_lesson(learner):
    """The network 3 -> 4 -> 2 has 16 + 10 parameters."""
    expect_close(learner.run("count_all_of_a_network", (3, 4, 2)), 26)


def test_trainable_with_a_frozen_layer(learner):
    """Of the network 3 -> 4 -> 2 with its first layer frozen, 10 parameters are left to train."""
    expect_close(learner.run("count_trainable_of_a_network", (3, 4, 2), [0]), 10)


def test_all_with_a_frozen_layer(learner):
    """Frozen parameters are parameters still: all in all there are 26."""
    expect_close(learner.run("count_all_of_a_network", (3, 4, 2), [0]), 26)
