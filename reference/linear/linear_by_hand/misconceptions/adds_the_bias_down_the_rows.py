"""The bias was turned into a column, so it is added row by row instead of output by output. With as many rows as
outputs nothing complains and the numbers are wrong. The bias belongs to the outputs, and they are the last dimension
of the result, where its plain shape already lines up.
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
    return x @ weight.T + bias.unsqueeze(1)
