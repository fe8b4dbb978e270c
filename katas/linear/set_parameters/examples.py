"""Examples for set_parameters: temperatures that a thermometer with two scales shows."""

import torch

from grader.authoring import expect_close, expect_type


def test_it_is_a_linear_layer(learner):
    """fahrenheit_layer() is an nn.Linear."""
    expect_type(learner.fahrenheit_layer(), "Linear")


def test_water_freezes_and_boils(learner):
    """0 °C is 32 °F, and 100 °C is 212 °F."""
    celsius = torch.tensor([[0.0], [100.0]])

    expect_close(learner.run("converted", celsius), torch.tensor([[32.0], [212.0]]), atol=1e-3)


def test_both_scales_meet(learner):
    """-40 °C is -40 °F."""
    expect_close(learner.run("converted", torch.tensor([[-40.0]])), torch.tensor([[-40.0]]), atol=1e-3)
