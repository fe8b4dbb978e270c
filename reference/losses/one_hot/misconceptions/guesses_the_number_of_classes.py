"""`num_classes` has no say: the table ends with the largest label of the batch. A batch without the last class gives
fewer columns than the network has outputs, and the next batch gives another width. How many classes there are is known
beforehand, and handed in.
"""

import torch
import torch.nn.functional as F

CAUGHT_BY = ("test_classes_without_labels",)


def one_hot(labels: torch.Tensor, num_classes: int) -> torch.Tensor:
    return F.one_hot(labels).float()
