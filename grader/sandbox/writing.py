"""Values to nodes and payloads; in a runner it reads objects that learner code made.

Invariants:
    A learner's object is read through the methods of the built-in base class (`list.__iter__(value)`, not
        `iter(value)`), so a subclass that lies is neither believed nor run. What it lies with travels as data.
    Tensors are read with `__torch_function__` switched off, and not at all when `__torch_dispatch__` would answer.
    Limits are checked before bytes are copied.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain, islice
from types import NoneType
from typing import Any, Final, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.parameter import is_lazy

from grader.sandbox.nodes import (
    ARRAY_CODES,
    ATTRIBUTE_LIMIT,
    BASES_LIMIT,
    BLOB_LIMIT,
    DEVICE_TYPES,
    INTEGER_BITS,
    TENSOR_CODES,
    Budget,
    Node,
    Payload,
    Tag,
    WireError,
    aligned,
    count_elements,
    is_attribute,
    is_key,
)
from grader.sandbox.values import (
    NAME_LIMIT,
    Array,
    Opaque,
    Sketch,
    class_name,
    mro_of,
    octets_of,
    qualified_name,
    text_of,
)


class Writer:
    """Turns the values of one message into nodes and puts their payloads aside, in order.

    Attributes:
        payloads: bytes, and detached tensors and arrays that still share memory with the values.
        blob_length: bytes that the payloads take, padding included.
    """

    def __init__(self) -> None:
        self.payloads: list[Payload] = []
        self.blob_length = 0
        self._budget = Budget()

    def nodes(self, values: Sequence[object]) -> list[Node]:
        """The nodes of the values of one message.

        Raises:
            WireError: a limit is broken.
        """
        self._budget.take_nodes(len(values))
        return [self._node(value, 0) for value in values]

    def _node(self, value: object, depth: int) -> Node:
        """The node of a value that lies in `depth` containers."""
        write = _WRITERS.get(type(value)) or _inherited_writer(type(value))
        return write(self, value, depth)

    def _nodes(self, values: Iterable[object], count: int, depth: int) -> list[Node]:
        """The nodes of the `count` values in a container that lies in `depth` others."""
        self._budget.check_depth(depth)
        self._budget.take_nodes(count)
        return [self._node(value, depth + 1) for value in values]

    def _keep(self, payload: Payload, length: int) -> None:
        self.blob_length = aligned(self.blob_length) + length
        if self.blob_length > BLOB_LIMIT:
            raise WireError(f"a message has more than {BLOB_LIMIT} bytes of tensors")
        self.payloads.append(payload)

    def _scalar(self, value: bool | None, _depth: int) -> Node:
        return value

    def _int(self, value: int, _depth: int) -> Node:
        number = int.__int__(value)
        if -(2**63) <= number < 2**64:
            return number
        if number.bit_length() > INTEGER_BITS:
            return [Tag.OPAQUE, "builtins.int"]
        octets = number.to_bytes(number.bit_length() // 8 + 1, "little", signed=True)
        self._keep(octets, len(octets))
        return [Tag.INTEGER, len(octets)]

    def _float(self, value: float, _depth: int) -> Node:
        return float.__float__(value)

    def _complex(self, value: complex, _depth: int) -> Node:
        number = complex.__complex__(value)
        return [Tag.COMPLEX, number.real, number.imag]

    def _str(self, value: str, _depth: int) -> Node:
        return text_of(value)

    def _bytes(self, value: bytes, _depth: int) -> Node:
        octets = bytes.__bytes__(value)
        self._keep(octets, len(octets))
        return [Tag.BYTES, len(octets)]

    def _list(self, value: list[Any], depth: int) -> Node:
        return [Tag.LIST, *self._nodes(list.__iter__(value), list.__len__(value), depth)]

    def _tuple(self, value: tuple[Any, ...], depth: int) -> Node:
        return [Tag.TUPLE, *self._nodes(tuple.__iter__(value), tuple.__len__(value), depth)]

    def _dict(self, value: dict[Any, Any], depth: int) -> Node:
        strange = next((key for key in dict.__iter__(value) if not is_key(key)), None)
        if strange is not None:
            return [Tag.OPAQUE, f"builtins.dict (key {qualified_name(type(strange))})"[:NAME_LIMIT]]
        return [Tag.DICT, *self._pairs(dict.items(value), depth)]

    def _pairs(self, pairs: Collection[tuple[Any, Any]], depth: int) -> list[Node]:
        return self._nodes(chain.from_iterable(pairs), 2 * len(pairs), depth)

    def _tensor(self, value: Tensor, _depth: int) -> Node:
        raw = _raw_tensor(value)
        if isinstance(raw, str):
            return [Tag.OPAQUE, f"{qualified_name(type(value))} ({raw})"[:NAME_LIMIT]]
        shape, dtype = raw.shape, raw.dtype
        self._keep(raw, count_elements(shape) * dtype.itemsize)
        return [Tag.TENSOR, TENSOR_CODES[dtype], _requires_grad(value), *shape]

    def _array(self, value: Array, _depth: int) -> Node:
        raw = _raw_array(np.ndarray.view(value, np.ndarray))
        if raw.dtype not in ARRAY_CODES:
            return [Tag.OPAQUE, text_of(f"{qualified_name(type(value))} ({raw.dtype})")[:NAME_LIMIT]]
        self._keep(raw, count_elements(raw.shape) * raw.dtype.itemsize)
        return [Tag.ARRAY, ARRAY_CODES[raw.dtype], *raw.shape]

    def _number(self, value: np.generic, depth: int) -> Node:
        raw = _raw_array(np.asarray(value))
        if raw.dtype not in ARRAY_CODES:
            return self._opaque(value, depth)
        self._keep(raw, raw.dtype.itemsize)
        return [Tag.NUMBER, ARRAY_CODES[raw.dtype]]

    def _dtype(self, value: torch.dtype, _depth: int) -> Node:
        return [Tag.DTYPE, str(value)]

    def _size(self, value: torch.Size, depth: int) -> Node:
        dims = [int.__int__(dim) for dim in tuple.__iter__(value)]
        if any(not -(2**63) <= dim < 2**63 for dim in dims):
            return self._opaque(value, depth)
        return [Tag.SIZE, *dims]

    def _device(self, value: torch.device, _depth: int) -> Node:
        if value.type not in DEVICE_TYPES:
            return [Tag.OPAQUE, f"torch.device ({value.type})"]
        return [Tag.DEVICE, value.type, value.index]

    def _module(self, value: nn.Module, depth: int) -> Node:
        return self._sketch(_outline(value), depth)

    def _sketch(self, value: Sketch, depth: int) -> Node:
        self._budget.enter_module()
        node = [
            Tag.SKETCH,
            value.class_name,
            value.qualified_name,
            list(value.bases),
            value.training,
            self._pairs(value.attributes.items(), depth),
            self._pairs(value.state.items(), depth),
            self._pairs(value.children, depth),
        ]
        self._budget.leave_module()
        return node

    def _opaque(self, value: object, _depth: int) -> Node:
        name = value.type_name if type(value) is Opaque else qualified_name(type(value))
        return [Tag.OPAQUE, text_of(name)[:NAME_LIMIT]]


_WRITERS: Final[dict[type, Callable[[Writer, Any, int], Node]]] = {
    NoneType: Writer._scalar,
    bool: Writer._scalar,
    int: Writer._int,
    float: Writer._float,
    complex: Writer._complex,
    str: Writer._str,
    bytes: Writer._bytes,
    list: Writer._list,
    tuple: Writer._tuple,
    dict: Writer._dict,
    Tensor: Writer._tensor,
    nn.Parameter: Writer._tensor,
    np.ndarray: Writer._array,
    np.generic: Writer._number,
    torch.dtype: Writer._dtype,
    torch.Size: Writer._size,
    torch.device: Writer._device,
    nn.Module: Writer._module,
    Sketch: Writer._sketch,
}


def _inherited_writer(kind: type) -> Callable[[Writer, Any, int], Node]:
    return next((_WRITERS[base] for base in mro_of(kind) if base in _WRITERS), Writer._opaque)


def packed(payloads: Iterable[Payload]) -> list[bytes]:
    """The blob in pieces: every payload behind the zeros that align it."""
    pieces: list[bytes] = []
    end = 0
    for payload in payloads:
        octets = payload if isinstance(payload, bytes) else octets_of(payload)
        start = aligned(end)
        pieces += (bytes(start - end), octets)
        end = start + len(octets)
    return pieces


# The descriptors of the base class: a subclass may hide them behind properties of its own.
_requires_grad: Final[Callable[[Tensor], bool]] = torch._C.TensorBase.requires_grad.__get__  # type: ignore[attr-defined]
_is_nested: Final[Callable[[Tensor], bool]] = torch._C.TensorBase.is_nested.__get__  # type: ignore[attr-defined]


_keys_of: Final[Callable[[Tensor], torch._C.DispatchKeySet]] = torch._C._dispatch_keys

#: The dispatch keys of a tensor with numbers of its own in memory; nested, sparse, quantised, lazily conjugated ones,
#: those of torch.func and those of other devices have others.
_ORDINARY: Final = _keys_of(torch.empty(0)).raw_repr()


def _raw_tensor(value: Tensor) -> Tensor | str:
    """The data of a tensor as an exact, detached `Tensor`, or why it does not travel."""
    kind = type(value)
    if (kind is Tensor or kind is nn.Parameter) and _keys_of(value).raw_repr() == _ORDINARY:
        dtype = value.dtype
        if dtype in TENSOR_CODES and dtype is not torch.bool:
            return Tensor.detach(value)
    return _raw_other(value)


def _raw_other(value: Tensor) -> Tensor | str:
    """The same for every kind of tensor, one question after the other."""
    if _is_nested(value):
        return "nested"
    if torch._C._functorch.is_functorch_wrapped_tensor(value):
        return "inside torch.func"
    kind = type(value)
    if kind is not Tensor and kind is not nn.Parameter:
        if is_lazy(value):
            return "uninitialised"
        if torch._C._dispatch_keys(value).has(torch._C.DispatchKey.Python):
            return "dispatched in Python"
    raw = Tensor.detach(value)
    if raw.is_quantized:
        return "quantised"
    if raw.layout is not torch.strided:
        return "sparse" if "sparse" in str(raw.layout) else str(raw.layout)
    if raw.device.type != "cpu":
        return raw.device.type
    if raw.dtype not in TENSOR_CODES:
        return str(raw.dtype).removeprefix("torch.")
    if raw.dtype is torch.bool:
        return raw.view(torch.uint8) != 0  # the other side refuses a bool whose byte is 2, which means True here
    return raw.resolve_conj().resolve_neg()


def _raw_array(array: Array) -> Array:
    """The same array with bools of 0 and 1, as for tensors."""
    return np.asarray(array.view(np.uint8) != 0) if array.dtype.kind == "b" else array


_held_by: Final[Callable[[nn.Module], dict[str, Any]]] = nn.Module.__dict__["__dict__"].__get__


def _outline(module: nn.Module) -> Sketch:
    """One module as a sketch whose children are still modules."""
    kind = type(module)
    bases = mro_of(kind)
    held = _held_by(module)
    return Sketch(
        class_name=class_name(kind),
        qualified_name=qualified_name(kind),
        bases=tuple(map(qualified_name, bases[: bases.index(nn.Module) + 1][:BASES_LIMIT])),
        attributes=dict(islice(_attributes(held), ATTRIBUTE_LIMIT)),
        training=held.get("training") is True,
        state={
            **_registered(held.get("_parameters"), Tensor, NoneType),
            **_registered(held.get("_buffers"), Tensor, NoneType),
        },
        children=tuple(_registered(held.get("_modules"), nn.Module).items()),
    )


def _attributes(held: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    names = sorted(name for name in held if type(name) is str and not name.startswith("_") and name != "training")
    return ((text_of(name), held[name]) for name in names if is_attribute(held[name]))


def _registered(entries: object, *kinds: type) -> dict[str, Any]:
    """The entries of a module's own dict that are of one of the kinds; none where that is not a dict."""
    if dict not in mro_of(type(entries)):
        return {}
    items = dict.items(cast("dict[Any, Any]", entries))
    return {text_of(name): value for name, value in items if not set(kinds).isdisjoint(mro_of(type(value)))}
