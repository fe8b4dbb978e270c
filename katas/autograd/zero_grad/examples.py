"""Examples for zero_grad: one weight and one bias, so that every gradient can be worked out by hand."""

import torch

from grader.authoring import expect_close

#: A single layer that computes 3 * x + 1.
LAYERS = [(torch.tensor([[3.0]]), torch.tensor([1.0]))]


def test_one_call(learner):
    """One row: the prediction is 7, the error 5, and the gradients are 2 * 5 * 2 and 2 * 5."""
    batch = torch.tensor([[2.0]]), torch.tensor([[2.0]])

    seen = learner.run("gradients_after_each_call", LAYERS, [batch])

    expect_close(seen, {"after call 1": {"weight": torch.tensor([[20.0]]), "bias": torch.tensor([10.0])}})


def test_second_call(learner):
    """The second batch has an error of -1: only that counts after the second call."""
    first = torch.tensor([[2.0]]), torch.tensor([[2.0]])
    second = torch.tensor([[1.0]]), torch.tensor([[5.0]])

    seen = learner.run("gradients_after_each_call", LAYERS, [first, second])

    expected = {
        "after call 1": {"weight": torch.tensor([[20.0]]), "bias": torch.tensor([10.0])},
        "after call 2": {"weight": torch.tensor([[-2.0]]), "bias": torch.tensor([-2.0])},
    }
    expect_close(seen, expected)
