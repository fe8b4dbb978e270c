"""The result is the product alone; the bias never enters. A row of zeros shows it: without a bias it becomes zeros,
with one it becomes the bias. There is one number of the bias for each output, and every row gets it.
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
    return x @ weight.T
