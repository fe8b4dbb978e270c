"""The rows of an identity matrix are one-hot, and the labels pick the right ones. But this identity is as large as the
batch: its size should not depend on how many labels there happen to be. Each of its rows stands for a class.
"""

import torch

CAUGHT_BY = ("test_fixed_labels", "test_any_size", "test_classes_without_labels")


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return torch.eye(len(labels))[labels]
