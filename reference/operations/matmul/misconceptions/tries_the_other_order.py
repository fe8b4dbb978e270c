"""Where `a @ b` raises, the other order was tried. Another product is not an answer to the question, and the error
that would have told the caller is gone. Let it through.
"""

import torch

CAUGHT_BY = ("test_refuses_what_does_not_fit",)


def matrix_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    try:
        return a @ b
    except RuntimeError:
        return b @ a
