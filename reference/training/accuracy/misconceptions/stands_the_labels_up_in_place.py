"""The share is right, but afterwards the labels that were handed in are a column: `unsqueeze_` with the `_` changes the
tensor itself. The next function that gets these labels will complain about their shape. The variant without the `_`
leaves them alone.
"""

import torch

CAUGHT_BY = ("test_leaves_the_inputs_unchanged",)


def accuracy(logits: torch.Tensor, labels: torch.Tensor) -> float:
    predicted = logits.argmax(dim=1, keepdim=True)
    return (predicted == labels.unsqueeze_(1)).float().mean().item()
