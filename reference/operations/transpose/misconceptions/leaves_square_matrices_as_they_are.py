"""Square matrices come back as they were. Their shape is the same after transposing, and their values are not: those on
both sides of the diagonal change places. Every matrix takes the same way.
"""

import torch

CAUGHT_BY = ("test_square_matrix_changes_its_values",)


def transpose_matrix(a: torch.Tensor) -> torch.Tensor:
    return a if a.shape[0] == a.shape[1] else a.T
