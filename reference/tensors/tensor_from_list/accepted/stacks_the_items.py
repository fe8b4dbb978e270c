"""Makes a tensor of every item and stacks them along a new first dimension."""

import torch


def tensor_from_list(values: list) -> torch.Tensor:
    return torch.stack([torch.tensor(item) for item in values])  # also right
