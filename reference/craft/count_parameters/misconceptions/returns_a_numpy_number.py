"""The counts are right, and they come as numbers of NumPy's, because `np.prod` makes such. They look like an int
and are another type, which JSON for instance refuses. `int(...)` makes a Python number of one.
"""

import numpy as np
from torch import nn

CAUGHT_BY = ("test_returns_python_ints",)


def count_parameters(model: nn.Module) -> int:
    return np.sum([np.prod(parameter.shape) for parameter in model.parameters()], dtype=np.int64)


def count_trainable(model: nn.Module) -> int:
    trained = [np.prod(parameter.shape) for parameter in model.parameters() if parameter.requires_grad]
    return np.sum(trained, dtype=np.int64)
