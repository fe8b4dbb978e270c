"""This works for a table of rows and for nothing else: `mm` multiplies two matrices and refuses any other number of
dimensions. A layer also meets a single list of features, or rows in several groups. Look for a product that treats
whatever stands in front of the features as rows.
"""

import torch

CAUGHT_BY = ("test_any_number_of_dimensions",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return torch.mm(x, weight.t()) + bias
