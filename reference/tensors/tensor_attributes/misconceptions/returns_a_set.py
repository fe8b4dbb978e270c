"""Braces without a colon make a set, not a dict: a bag of values without names and without an order. Each entry of a
dict has a key in front of the colon and its value behind it.
"""

import torch

CAUGHT_BY = (
    "test_returns_three_named_facts",
    "test_shape",
    "test_shape_of_a_single_number",
    "test_dtype",
    "test_device_of_a_tensor_on_the_cpu",
    "test_device_of_a_tensor_elsewhere",
)


def describe(t: torch.Tensor) -> set:
    return {t.shape, t.dtype, t.device}
