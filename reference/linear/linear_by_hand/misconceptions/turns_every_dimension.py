"""The weight stands in front and `x` and the result are turned with `.T`, which works for a table. For more dimensions
`.T` reverses all of them, and the features no longer meet the weight; there `x` should stay as it is, in front, and the
weight should be the one that is turned.
"""

import torch

CAUGHT_BY = ("test_any_number_of_dimensions",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (weight @ x.T).T + bias
