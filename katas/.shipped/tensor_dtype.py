"""float32 features, int64 labels. The lesson and two hints are in README.md, beside this file."""

import numpy as np
import torch


def as_features(rows: list | np.ndarray) -> torch.Tensor:
    """Turn rows of numbers into a tensor that a layer accepts.

    Args:
        rows: a list of rows of one length, or an array of shape (samples, features); numbers of any dtype.

    Returns:
        float32, shape (samples, features), with the same values. `rows` stays as it was.

    Example:
        >>> as_features([[72, 160], [65, 120]])
        tensor([[ 72., 160.],
                [ 65., 120.]])
    """
    raise NotImplementedError("as_features: replace this line")


def as_labels(values: list | np.ndarray) -> torch.Tensor:
    """Turn class numbers into a tensor that a loss accepts.

    Args:
        values: a list of whole numbers, or an array of shape (samples,); whole numbers of any dtype, decimals included.

    Returns:
        int64, shape (samples,), with the same values. `values` stays as it was.

    Example:
        >>> as_labels(np.array([0.0, 2.0, 0.0]))
        tensor([0, 2, 0])
    """
    raise NotImplementedError("as_labels: replace this line")
