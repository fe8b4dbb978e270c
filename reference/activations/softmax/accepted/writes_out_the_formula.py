"""Subtracts the largest logit of each row, and divides the exponentials by their sum."""

import torch


def softmax(x: torch.Tensor) -> torch.Tensor:
    powers = torch.exp(x - x.amax(dim=-1, keepdim=True))
    return powers / powers.sum(dim=-1, keepdim=True)
