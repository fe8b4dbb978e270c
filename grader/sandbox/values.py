"""What arrives over the wire in place of objects that do not travel, and how values from the wire are compared.

Invariants: nothing here runs a method of the object it describes; every name is an exact `str` that UTF-8 can hold.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final, TypeAlias

import numpy as np
import torch
from torch import Tensor

NAME_LIMIT: Final = 200  # characters

Array: TypeAlias = np.ndarray[Any, Any]


@dataclass(frozen=True, slots=True)
class Opaque:
    """What arrives in place of a value that does not travel: the name of its type.

    Attributes:
        type_name: `builtins.generator`; where only some of a type do not travel it says why: `torch.Tensor (sparse)`.
    """

    type_name: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Sketch:
    """What arrives in place of an `nn.Module`: all that can be said about it without running it.

    Compare two with `same`; `==` is identity, because tensors have no single truth value.

    Attributes:
        class_name: `Linear`.
        qualified_name: `torch.nn.modules.linear.Linear`.
        bases: qualified names of its MRO, its own first, up to `torch.nn.modules.module.Module`; at most 64.
        attributes: public instance attributes that are None, bool, int, float, str or a tuple of ints, sorted by
            name, without `training`; the first 64.
        training: whether it is in training mode.
        state: its own parameters, then its own buffers, not its children's; None where registered as None
            (the bias of `nn.Linear(bias=False)`), Opaque where the tensor does not travel.
        children: its direct submodules by name, in order.
    """

    class_name: str
    qualified_name: str
    bases: tuple[str, ...]
    attributes: dict[str, bool | int | float | str | tuple[int, ...] | None]
    training: bool
    state: dict[str, Tensor | Opaque | None]
    children: tuple[tuple[str, Sketch], ...]


def text_of(value: str) -> str:
    """An exact `str` that UTF-8 can hold: lone surrogates become question marks."""
    text = str.__str__(value)
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


# Read from `type`, because a metaclass may lie about the three.
mro_of: Final[Callable[[type], tuple[type, ...]]] = type.__dict__["__mro__"].__get__
_module_of: Final[Callable[[type], object]] = type.__dict__["__module__"].__get__
_qualname_of: Final[Callable[[type], str]] = type.__dict__["__qualname__"].__get__


def class_name(kind: type) -> str:
    """The bare name of a class, at most 200 characters, without asking the class itself."""
    return text_of(_qualname_of(kind).rpartition(".")[2])[:NAME_LIMIT]


def qualified_name(kind: type) -> str:
    """`module.Outer.Name` of a class, at most 200 characters, without asking the class itself."""
    return text_of(f"{_module_of(kind)}.{_qualname_of(kind)}")[:NAME_LIMIT]


def octets_of(data: Tensor | Array) -> bytes:
    """The elements in C order, as this machine stores them. A tensor is detached, dense and on the CPU."""
    if isinstance(data, Tensor):
        data = (data.view(torch.int16) if data.dtype is torch.bfloat16 else data).numpy()  # NumPy has no bfloat16
    return data.tobytes()


def same(a: Any, b: Any) -> bool:
    """Whether two values from the wire are equal bit for bit: types, dtypes, shapes, requires_grad and every byte.

    A NaN equals a NaN with the same bits, 0.0 does not equal -0.0, and 1 does not equal True. The order of a dict's
    entries does not count, as it does not for `==`; that of a sketch's children does. A value that the wire does not
    carry as it is, such as an `nn.Module`, goes through `plain` first.
    """
    if type(a) is not type(b):
        return False
    compare = _COMPARISONS.get(type(a))
    return compare(a, b) if compare else bool(_identity(a) == _identity(b))


def _same_items(a: Sequence[Any], b: Sequence[Any]) -> bool:
    return len(a) == len(b) and all(map(same, a, b))


def _same_entries(a: dict[Any, Any], b: dict[Any, Any]) -> bool:
    others = {_identity(key): value for key, value in b.items()}
    entries = ((_identity(key), value) for key, value in a.items())
    return len(a) == len(b) and all(key in others and same(value, others[key]) for key, value in entries)


def _same_tensors(a: Tensor, b: Tensor) -> bool:
    if (a.dtype, a.shape, a.requires_grad) != (b.dtype, b.shape, b.requires_grad):
        return False
    return octets_of(a.detach()) == octets_of(b.detach())


def _same_arrays(a: Array, b: Array) -> bool:
    return a.dtype == b.dtype and a.shape == b.shape and octets_of(a) == octets_of(b)


def _same_sketches(a: Sketch, b: Sketch) -> bool:
    return all(same(getattr(a, field.name), getattr(b, field.name)) for field in fields(Sketch))


def _identity(value: Any) -> Any:
    """Something hashable that two scalars share when they have the same type and the same bits."""
    if isinstance(value, np.generic):
        return type(value), value.tobytes()
    if isinstance(value, float):
        return float, struct.pack("<d", value)
    if isinstance(value, complex):
        return complex, struct.pack("<dd", value.real, value.imag)
    if type(value) is tuple:
        return tuple, *map(_identity, value)
    return type(value), value


_COMPARISONS: Final[dict[type, Callable[[Any, Any], bool]]] = {
    list: _same_items,
    tuple: _same_items,
    dict: _same_entries,
    Tensor: _same_tensors,
    np.ndarray: _same_arrays,
    Sketch: _same_sketches,
}
