"""Examples for sigmoid_classifier: the numbers of the lesson."""

import torch

from grader.authoring import expect_close


def test_sigmoid_of_a_few_logits(learner):
    """sigmoid: 0 becomes 0.5, and 1 and -1 become 0.731 and 0.269."""
    z = torch.tensor([0.0, 1.0, -1.0])

    expect_close(learner.sigmoid(z), torch.tensor([0.5, 0.731059, 0.268941]), atol=1e-5)


def test_sigmoid_of_large_logits(learner):
    """sigmoid: 100 becomes 1 and -100 becomes 0, up to rounding."""
    expect_close(learner.sigmoid(torch.tensor([100.0, -100.0])), torch.tensor([1.0, 0.0]))


def test_predict_three_classes(learner):
    """predict: the logits -1.4, 0.2 and 3.0 have the probabilities 0.20, 0.55 and 0.95."""
    expect_close(learner.predict(torch.tensor([[-1.4], [0.2], [3.0]])), torch.tensor([[0], [1], [1]]))
