"""Examples for state_dict: one linear layer whose numbers you can see."""

import torch

from grader.authoring import expect, expect_close

WEIGHT, BIAS = torch.tensor([[1.0, 2.0]]), torch.tensor([3.0])


def test_file_holds_the_state_dict(learner):
    """After save_model the file holds a dict of tensors, with the names of the state dict."""
    held = learner.run("file_of_a_linear_layer", WEIGHT, BIAS)

    expect(not isinstance(held, bytes), "torch.load cannot read the file")
    expect_close(held, {"weight": WEIGHT, "bias": BIAS})


def test_loaded_layer_computes_as_before(learner):
    """A layer that was saved and loaded computes what it computed before."""
    x = torch.tensor([[10.0, 1.0], [0.0, 0.0]])

    # 1*10 + 2*1 + 3 = 15 and 0 + 0 + 3 = 3.
    expect_close(learner.run("output_of_a_loaded_linear_layer", WEIGHT, BIAS, x), torch.tensor([[15.0], [3.0]]))
