"""Returns sparse, quantised, nested and meta tensors, which have no plain numbers to look at."""

# kata: double
# outcome: FAILED
# points: 0

import torch


def double(x):
    return (
        torch.zeros(3).to_sparse(),
        torch.quantize_per_tensor(torch.zeros(3), 0.1, 0, torch.quint8),
        torch.nested.nested_tensor([torch.zeros(2), torch.zeros(3)]),
        torch.zeros(3, device="meta"),
    )
