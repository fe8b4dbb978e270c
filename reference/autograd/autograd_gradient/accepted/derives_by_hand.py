"""Uses the formulas that a walk back would find."""

import torch


def gradient_at(x0: float) -> torch.Tensor:
    return torch.tensor(3 * x0**2 - 4 * x0)


def linear_gradients(
    x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor, target: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    errors = 2 * (x @ weight.T + bias - target) / target.numel()  # also right
    return errors.T @ x, errors.sum(dim=0)
