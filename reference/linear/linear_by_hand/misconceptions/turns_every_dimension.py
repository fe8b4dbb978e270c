"""The weight stands in front, and `x` was turned with `.T` to make the shapes fit. For a table that can be made to
work; for more dimensions `.T` reverses all of them, and the features no longer meet the weight. There `x` should stay
as it is, in front, and the weight should be the one that is turned.
"""

import torch

CAUGHT_BY = ("test_any_number_of_dimensions",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (weight @ x.T).T + bias
