"""The question about the shapes has the wrong answer: equal shapes raise the ValueError, and shapes that differ go on
to the arithmetic. Read the condition aloud, from `if` to `raise`.
"""

import torch

CAUGHT_BY = (
    "test_column_of_four",
    "test_any_shape",
    "test_keeps_the_dtype",
    "test_refuses_a_column_and_a_list",
    "test_refuses_other_numbers_of_dimensions",
    "test_refuses_other_sizes",
    "test_gradient_reaches_the_predictions",
    "test_leaves_the_inputs_unchanged",
)


def mse(pred: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    if pred.shape == target.shape:
        raise ValueError("pred and target must have the same shape")
    return ((pred - target) ** 2).mean()
