"""Examples for capstone_feature_learning: the four corners, where every class is known."""

import torch

from grader.authoring import expect, expect_type

#: The signs agree in the first and the last corner, which have class 0.
CORNERS = torch.tensor([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])
CLASSES = torch.tensor([0, 1, 1, 0])


def test_hand_crafted_gives_a_row_for_each_point(learner):
    """hand_crafted turns four points into a float32 tensor with four rows."""
    features = learner.hand_crafted(CORNERS)

    expect_type(features, "Tensor")
    expect(features.dtype == torch.float32, f"the dtype is {features.dtype} instead of torch.float32")
    expect(features.ndim == 2, f"the features have {features.ndim} dimensions instead of 2")
    expect(len(features) == 4, f"there are {len(features)} rows of features for 4 points")


def test_learn_features_returns_a_network(learner):
    """learn_features returns a module, trained on 40 points near the corners."""
    nudges = torch.linspace(-0.2, 0.0, 10).repeat_interleave(4).reshape(40, 1)
    points = CORNERS.repeat(10, 1) * (1 + nudges)

    expect_type(learner.learn_features(points, CLASSES.repeat(10)), "Module")


def test_network_scores_new_points(learner):
    """The trained network gives two scores for each new point, or one number."""
    scores = learner.run("scores_of_new_points", CORNERS.repeat(10, 1), CLASSES.repeat(10), 0.5 * CORNERS)

    expect_type(scores, "Tensor")
    expect(
        tuple(scores.shape) in ((4, 2), (4, 1), (4,)),
        f"for 4 points the scores have the shape {tuple(scores.shape)}; (4, 2), (4, 1) or (4,) is wanted",
    )
