"""What the writer and the reader of a frame agree on: tags, dtypes and limits.

A node is a value as the meta of a frame holds it. None, bool, int, float and str are their own nodes; every other
value is a list that starts with a tag. Tensors, arrays, bytes and large integers leave only their kind and size in the
node; their bytes, the payload, lie in the blob in the order in which the nodes name them, each at a multiple of 16.
There are no offsets, so payloads cannot overlap and none can be named twice.

Invariants: both ends keep the same books (`Budget`, `count_elements`), so whatever can be written can be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import NoneType
from typing import Any, Final, TypeAlias

import numpy as np
import torch
from torch import Tensor

from grader.sandbox.values import Array, Opaque, mro_of

Node: TypeAlias = Any  # bool | int | float | str | list[Node] | None
Payload: TypeAlias = Tensor | Array | bytes

BLOB_LIMIT: Final = 64 * 1024 * 1024  # bytes
DEPTH_LIMIT: Final = 32  # containers inside containers
NODE_LIMIT: Final = 100_000  # values in one message
DIMENSION_LIMIT: Final = 12
ELEMENT_LIMIT: Final = 16 * 1024 * 1024  # of one tensor or array
INTEGER_BITS: Final = 4096
MODULE_LIMIT: Final = 512  # in one message
MODULE_DEPTH_LIMIT: Final = 16
ATTRIBUTE_LIMIT: Final = 64  # of one module
BASES_LIMIT: Final = 64  # of one class

_ALIGNMENT: Final = 16  # bytes of the largest element, complex128
_SIDE_LIMIT: Final = 2**31
_SPAN_LIMIT: Final = 2**48  # strides near 2**63 overflow in torch


class WireError(Exception):
    """A frame that breaks the format or a limit, or a value that does not fit into a frame."""


class Tag:
    """The first item of a node that is a list; what follows it is in brackets."""

    LIST: Final = 0  # [item...]
    TUPLE: Final = 1  # [item...]
    DICT: Final = 2  # [key, value, key, value...]
    COMPLEX: Final = 3  # [real, imaginary]
    INTEGER: Final = 4  # [length]; beyond 64 bits, payload: little endian, two's complement
    BYTES: Final = 5  # [length]; payload
    TENSOR: Final = 6  # [dtype code, requires_grad, dim...]; payload
    ARRAY: Final = 7  # [dtype code, dim...]; payload
    NUMBER: Final = 8  # [dtype code]; a NumPy scalar, payload
    DTYPE: Final = 9  # [name]
    SIZE: Final = 10  # [dim...]
    DEVICE: Final = 11  # [type, index or None]
    OPAQUE: Final = 12  # [type name]
    SKETCH: Final = 13  # [class name, qualified name, bases, training, attributes, state, children]


TENSOR_DTYPES: Final = (
    *(torch.bool, torch.uint8, torch.uint16, torch.uint32, torch.uint64),
    *(torch.int8, torch.int16, torch.int32, torch.int64),
    *(torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64, torch.complex128),
)
TENSOR_CODES: Final = {dtype: code for code, dtype in enumerate(TENSOR_DTYPES)}

ARRAY_DTYPES: Final[tuple[np.dtype[Any], ...]] = tuple(
    np.dtype(name)
    for name in (
        *("bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64"),
        *("float16", "float32", "float64", "complex64", "complex128"),
    )
)
ARRAY_CODES: Final = {dtype: code for code, dtype in enumerate(ARRAY_DTYPES)}

DTYPE_NAMES: Final = {str(value): value for value in vars(torch).values() if isinstance(value, torch.dtype)}
DEVICE_TYPES: Final = frozenset({"cpu", "cuda", "mps", "xpu", "meta"})

_KEY_TYPES: Final = frozenset({NoneType, bool, int, float, complex, str, bytes, np.generic, Opaque})
_ATTRIBUTE_TYPES: Final = frozenset({NoneType, float, str})


class Budget:
    """Counts what one message holds, and refuses what is too much."""

    def __init__(self) -> None:
        self._nodes = 0
        self._modules = 0
        self._module_depth = 0

    def take_nodes(self, count: int) -> None:
        """Count the values of a container, or of a whole message, before they are looked at."""
        self._nodes += count
        if self._nodes > NODE_LIMIT:
            raise WireError(f"a message has more than {NODE_LIMIT} values")

    def check_depth(self, depth: int) -> None:
        """Refuse a container that lies in `depth` others."""
        if depth >= DEPTH_LIMIT:
            raise WireError(f"a value is nested more than {DEPTH_LIMIT} deep")

    def enter_module(self) -> None:
        self._modules += 1
        self._module_depth += 1
        if self._modules > MODULE_LIMIT:
            raise WireError(f"a message has more than {MODULE_LIMIT} modules")
        if self._module_depth > MODULE_DEPTH_LIMIT:
            raise WireError(f"modules are nested more than {MODULE_DEPTH_LIMIT} deep")

    def leave_module(self) -> None:
        self._module_depth -= 1


def count_elements(dims: Sequence[int]) -> int:
    """How many elements a shape has, after checking that torch and NumPy can allocate it.

    Python's integers do not overflow but strides do, so the product without the zeros is bounded too.

    Raises:
        WireError: too many dims or elements, or a dim that is not a natural number.
    """
    if len(dims) > DIMENSION_LIMIT:
        raise WireError(f"a tensor has more than {DIMENSION_LIMIT} dims")
    count = span = 1
    for dim in dims:
        if type(dim) is not int or not 0 <= dim <= _SIDE_LIMIT:
            raise WireError("a tensor has a dim that is not a size")
        count *= dim
        span *= dim or 1
    if count > ELEMENT_LIMIT or span > _SPAN_LIMIT:
        raise WireError(f"a tensor has more than {ELEMENT_LIMIT} elements")
    return count


def aligned(offset: int) -> int:
    """Where in the blob a payload starts when the one before ends at `offset`."""
    return -(-offset // _ALIGNMENT) * _ALIGNMENT


def is_key(value: object) -> bool:
    """Whether a dict with this key travels: a scalar, or a tuple of such keys."""
    bases = mro_of(type(value))
    if tuple in bases:
        return all(map(is_key, tuple.__iter__(value)))  # type: ignore[arg-type]
    return any(base in _KEY_TYPES for base in bases)


def is_attribute(value: object) -> bool:
    """Whether a sketch keeps an attribute with this value: a scalar without bytes, or a tuple of ints."""
    bases = mro_of(type(value))
    if tuple in bases:
        return all(map(_is_integer, tuple.__iter__(value)))  # type: ignore[arg-type]
    return _is_integer(value) or any(base in _ATTRIBUTE_TYPES for base in bases)


def _is_integer(value: object) -> bool:
    return int in mro_of(type(value)) and int.bit_length(value) <= INTEGER_BITS  # type: ignore[arg-type]
