"""Examples for capstone_digits: small cases that you can follow by hand."""

import numpy as np
import torch

from grader.authoring import expect_close


def test_prepare_two_pictures(learner):
    """An empty picture and a half black one become rows of 0.0 and 0.5."""
    images = np.stack([np.zeros(64), np.full(64, 8.0)])

    x, y = torch.stack([torch.zeros(64), torch.full((64,), 0.5)]), torch.tensor([4, 2])
    expect_close(learner.prepare(images, np.array([4, 2])), (x, y))


def test_model_gives_ten_scores(learner):
    """Three pictures in, three rows of ten scores out."""
    scores = learner.run("scores_of_a_new_model", [torch.zeros(3, 64)])

    expect_close([tuple(rows.shape) for rows in scores], [(3, 10)])


def test_score_of_a_model_that_always_says_nine(learner):
    """A network that always answers 9 is right on three of four rows."""
    weight, bias = torch.zeros(10, 64), torch.arange(10.0)

    share = learner.run("score_of_a_linear_model", weight, bias, torch.zeros(4, 64), torch.tensor([9, 9, 1, 9]))

    expect_close(share, 0.75)
