"""Returns tensors that claim memory which is not theirs: a storage that was emptied, strides that lead outside."""

# kata: double
# outcome: CRASHED FAILED RAISED
# points: 0

import torch


def double(x):
    result = torch.ones(1 << 20)
    result.untyped_storage().resize_(0)
    return result
