"""The dtype of a tensor can be read and not assigned: its numbers would have to be written anew. A conversion makes
another tensor, and the dtype can also be said when the first one is made.
"""

import numpy as np
import torch

CAUGHT_BY = (
    "test_features_from_a_list",
    "test_features_from_an_array_of_decimals",
    "test_features_from_other_arrays",
    "test_layer_accepts_the_features",
    "test_labels_from_a_list",
    "test_labels_from_an_array",
    "test_labels_written_as_decimals",
    "test_loss_accepts_the_labels",
    "test_leaves_the_data_unchanged",
)


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    tensor = torch.tensor(rows)
    tensor.dtype = torch.float32
    return tensor


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    tensor = torch.tensor(values)
    tensor.dtype = torch.int64
    return tensor
