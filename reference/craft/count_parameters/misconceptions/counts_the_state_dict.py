"""`state_dict()` was counted. It holds everything that is saved to a file: buffers such as the running mean of a
batch norm, and a shared layer once for each place where it stands. Buffers are not tuned by gradients, so they are
no parameters. Modules have a method for those alone.
"""

from torch import nn

CAUGHT_BY = ("test_counts_any_kind_of_layer", "test_counts_a_shared_layer_once")


def count_parameters(model: nn.Module) -> int:
    return sum(tensor.numel() for tensor in model.state_dict().values())


def count_trainable(model: nn.Module) -> int:
    return sum(parameter.numel() for parameter in model.parameters() if parameter.requires_grad)
