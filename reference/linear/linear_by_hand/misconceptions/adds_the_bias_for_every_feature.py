"""The bias of an output was added once for each feature, because it stands inside the sum. The sum goes over the
products alone, and the bias comes once, after it.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return (x.unsqueeze(-2) * weight + bias.unsqueeze(-1)).sum(dim=-1)
