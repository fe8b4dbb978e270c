"""Examples for capstone_debug_network: one question each, with numbers that you can follow by hand."""

import numpy as np
import torch

from grader.authoring import expect, expect_close, expect_type


def test_network_takes_four_features(learner):
    """The first layer of build_network takes four features."""
    network = learner.build_network()

    expect_type(network, "Sequential")
    expect(len(network.children) > 0, "the network is empty")
    _, first = network.children[0]
    expect_type(first, "Linear")
    expect(first.attributes.get("in_features") == 4, f"it takes {first.attributes.get('in_features')} numbers")


def test_one_sample_of_a_dataset(learner):
    """A dataset of one sample gives its features as float32 and its label as int64."""
    samples = learner.run("samples_of_a_dataset", np.array([[1.0, 2.0, 3.0, 4.0]]), np.array([2]))

    expect_close(samples, {"features": torch.tensor([[1.0, 2.0, 3.0, 4.0]]), "labels": torch.tensor([2])})


def test_loss_of_one_sample(learner):
    """Logits of 2 and 0, and the right class is the first: the loss is log(1 + exp(-2)), or 0.1269."""
    weight, bias = torch.zeros(2, 3), torch.tensor([2.0, 0.0])

    losses = learner.run("losses_of_one_batch", [(weight, bias)], torch.ones(1, 3), torch.tensor([0]))

    expect_close(losses, [0.126928])
