"""The weight is transposed only where the shapes do not fit without it. A square weight fits both ways round, so it was
left as it lies, and its numbers met the wrong features. The weight always has a row for each output, whatever its
sizes.
"""

import torch

CAUGHT_BY = ("test_square_weight",)


def linear(x: torch.Tensor, weight: torch.Tensor, bias: torch.Tensor) -> torch.Tensor:
    if x.shape[-1] == weight.shape[0]:
        return x @ weight + bias
    return x @ weight.T + bias
