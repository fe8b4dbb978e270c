"""Uses the functions that stand behind the operators, and a list."""

import torch


def add_and_subtract(a: torch.Tensor, b: torch.Tensor) -> list[torch.Tensor]:
    total = torch.add(a, b)
    difference = torch.sub(a, b)  # also right
    return [total, difference]
