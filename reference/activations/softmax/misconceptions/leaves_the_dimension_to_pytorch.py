"""No dimension was named, so PyTorch guesses one, with a warning. It guesses the classes for a table and the first
dimension for three of them. Say which dimension you mean.
"""

import warnings

import torch
from torch.nn import functional

CAUGHT_BY = ("test_any_number_of_dimensions",)


def softmax(x: torch.Tensor) -> torch.Tensor:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return functional.softmax(x)
