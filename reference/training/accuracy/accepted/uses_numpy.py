"""Does it in NumPy, whose mean of bools is a float."""

import numpy as np
import torch


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = np.argmax(logits.numpy(), axis=1)
    return np.mean(predicted == labels.numpy())
