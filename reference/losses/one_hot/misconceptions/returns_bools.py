"""The rows are right and hold True and False, which is what a comparison gives. A loss needs numbers to compute with.
Convert the table before returning it.
"""

import torch

CAUGHT_BY = ("test_gives_float32",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return labels.unsqueeze(1) == torch.arange(num_classes)
