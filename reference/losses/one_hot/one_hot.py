"""One-hot labels."""

import torch
import torch.nn.functional as F


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    """Write `labels` (rows,) as float32 rows with a 1.0 at the place of the class (rows, num_classes)."""
    return F.one_hot(labels, num_classes).to(torch.float32)
