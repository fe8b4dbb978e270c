"""Reference of keep."""

import torch


def save(numbers, path):
    torch.save(numbers, path)


def load(path):
    return torch.load(path, weights_only=True)
