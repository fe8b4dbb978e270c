"""Names that belong to Python, NumPy and PyTorch, so that to repeat one tells nothing about a hidden input.

Invariants: a name that a learner's code made up while it ran, such as a class named after a number, is never in here.
"""

from __future__ import annotations

import builtins
import keyword
import types
from functools import cache

import numpy as np
import torch
from torch import nn


def is_common(word: str) -> bool:
    """True for a word of Python, NumPy or PyTorch: `lambda`, `ndarray`, `Linear`."""
    return word in _words()


@cache
def _words() -> frozenset[str]:
    homes: list[object] = [builtins, types, np, np.exceptions, torch, torch.Tensor, torch.optim, torch.utils.data]
    homes += [nn, nn.Module, nn.modules, nn.functional]
    words = {word for home in homes for word in dir(home) if not word.startswith("_")}
    # Types that have no public home, modules by their usual short names, and what a layer holds.
    words |= {"NoneType", "builtin_function_or_method", "function", "method", "generator", "module", "type"}
    words |= {"__init__", "np", "F", "weight", "bias", "in_features", "out_features", "nn", "optim", "numpy", "torch"}
    words |= {"method_descriptor", "dict_keys", "dict_values", "dict_items", "Generator", "_VariableFunctionsClass"}
    words |= {"_DropoutNd", "UnpicklingError", "JSONDecodeError", "_LinAlgError", "return_types", "TensorBase"}
    # Parameters that PyTorch names in its texts, and functions behind the public ones.
    words |= {"self", "input", "target", "other", "dim", "dim0", "dim1", "dims", "size", "tensor", "tensors", "label"}
    words |= {
        "lr",
        "params",
        "parameters",
        "max_norm",
        "num_classes",
        "mat2",
        "vec2",
        "batch2",
        "index",
        "indices",
        "src",
    }
    words |= {"query", "key", "value", "mask", "condition", "equation", "padding", "stride", "kernel_size", "start_dim"}
    words |= {"cross_entropy_loss", "end_dim", "in_channels", "out_channels", "num_embeddings", "embedding_dim"}
    words |= {"listcomp", "genexpr", *keyword.kwlist}
    return frozenset(words)
