"""The error was caught, and None comes back in its place. An earlier kata asked for that; this one asks for the error,
because a caller who reckons with a matrix would stumble over None much later.
"""

import torch

CAUGHT_BY = ("test_refuses_what_does_not_fit",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    try:
        return a @ b
    except RuntimeError:
        return None
