"""Calls itself for every inner list and stacks what comes back."""

import torch


def tensor_from_list(values: list) -> torch.Tensor:
    items = [tensor_from_list(item) if isinstance(item, list) else torch.tensor(item) for item in values]
    return torch.stack(items)
