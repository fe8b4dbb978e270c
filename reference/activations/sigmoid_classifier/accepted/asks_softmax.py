"""Puts a second class with the logit 0 beside the first: softmax over the two is the sigmoid, and argmax the class."""

import torch


def sigmoid(z: torch.Tensor) -> torch.Tensor:
    both = torch.stack([torch.zeros_like(z), z], dim=-1)
    return torch.softmax(both, dim=-1)[..., 1]


def predict(logits: torch.Tensor) -> torch.Tensor:
    both = torch.stack([torch.zeros_like(logits), logits], dim=-1)
    return both.argmax(dim=-1)
