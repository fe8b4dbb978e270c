"""`x` was multiplied with the weight as it lies. The weight is (out_features, in_features), so the product sums over
the wrong dimension: most shapes are refused, and a square weight runs through with wrong numbers. The features of
`x` have to meet the features of the weight.
"""

import torch

CAUGHT_BY = (
    "test_one_row",
    "test_several_rows",
    "test_square_weight",
    "test_any_number_of_dimensions",
    "test_keeps_the_dtype",
    "test_gradients_reach_every_input",
    "test_leaves_the_inputs_unchanged",
)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    return x @ weight + bias
