"""Nodes and payloads to values; in the host everything it reads was sent by a process that runs learner code.

Invariants:
    No node is believed: every length, code, tag and kind is checked where it is used.
    A tensor is allocated only after its bytes were found in a blob that was already received.
    Values are fresh: they share memory neither with the blob nor with one another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Final, Protocol, cast

import numpy as np
import torch
from torch import Tensor

from grader.sandbox.nodes import (
    ARRAY_DTYPES,
    ATTRIBUTE_LIMIT,
    BASES_LIMIT,
    DEVICE_TYPES,
    DTYPE_NAMES,
    INTEGER_BITS,
    TENSOR_DTYPES,
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
from grader.sandbox.values import NAME_LIMIT, Array, Opaque, Sketch

_COLLISION_LIMIT: Final = 64


class Payloads(Protocol):
    """Where a reader takes payloads from, in order; `count` is the number of elements of `shape`, already checked."""

    def tensor(self, dtype: torch.dtype, shape: Sequence[int], count: int) -> Tensor: ...

    def array(self, dtype: np.dtype[Any], shape: Sequence[int], count: int) -> Array: ...

    def octets(self, length: int) -> bytes: ...


class Copies:
    """Payloads straight from a `Writer` of this process."""

    def __init__(self, payloads: Iterable[Payload]) -> None:
        self._payloads: Iterator[Any] = iter(payloads)

    def tensor(self, dtype: torch.dtype, shape: Sequence[int], count: int) -> Tensor:
        return cast(Tensor, next(self._payloads)).clone(memory_format=torch.contiguous_format)

    def array(self, dtype: np.dtype[Any], shape: Sequence[int], count: int) -> Array:
        fresh = np.empty(shape, dtype)  # not a copy, which would keep `np.longlong`: it equals `np.int64` but is not it
        fresh[...] = next(self._payloads)
        return fresh

    def octets(self, length: int) -> bytes:
        return cast(bytes, next(self._payloads))


class Blob:
    """Payloads from the blob of a frame."""

    def __init__(self, blob: bytes | bytearray | memoryview) -> None:
        view = memoryview(blob)
        writable = memoryview(bytearray(view)) if view.readonly else view  # torch warns of memory it cannot write
        self._blob = writable.cast("B")
        self._end = 0

    def tensor(self, dtype: torch.dtype, shape: Sequence[int], count: int) -> Tensor:
        start = self._take(count * dtype.itemsize)
        if count == 0:
            return torch.empty(shape, dtype=dtype)
        if dtype is torch.bool:
            self._check_bools(start, count)
        # A clone owns memory of torch's alignment, so kernels round as they would for any other tensor.
        return torch.frombuffer(self._blob, dtype=dtype, count=count, offset=start).view(shape).clone()

    def array(self, dtype: np.dtype[Any], shape: Sequence[int], count: int) -> Array:
        start = self._take(count * dtype.itemsize)
        if dtype.kind == "b":
            self._check_bools(start, count)
        return np.frombuffer(self._blob, dtype, count, start).reshape(shape).copy()

    def octets(self, length: int) -> bytes:
        start = self._take(length)
        return self._blob[start : start + length].tobytes()

    def finish(self) -> None:
        """Check that nothing is left.

        Raises:
            WireError: the blob is longer than its payloads.
        """
        if self._end != len(self._blob):
            raise WireError("a blob has bytes that nothing refers to")

    def _take(self, length: int) -> int:
        start = aligned(self._end)
        if start + length > len(self._blob):
            raise WireError("a payload is longer than what is left of the blob")
        self._end = start + length
        return start

    def _check_bools(self, start: int, count: int) -> None:
        # A bool of another value is undefined behaviour in whatever kernel reads it.
        if np.frombuffer(self._blob, np.uint8, count, start).max(initial=0) > 1:
            raise WireError("a bool is neither 0 nor 1")


class Reader:
    """Turns the nodes of one message into values."""

    def __init__(self, payloads: Payloads) -> None:
        self._payloads = payloads
        self._budget = Budget()

    def values(self, nodes: Sequence[Node]) -> list[Any]:
        """The values of one message.

        Raises:
            WireError: a limit is broken or a node has no meaning.
            Exception: a node has too few or too many items, or items of a wrong kind.
        """
        self._budget.take_nodes(len(nodes))
        return [self._value(node, 0) for node in nodes]

    def _value(self, node: Node, depth: int) -> Any:
        """The value of a node that lies in `depth` containers."""
        if type(node) is not list:
            return node
        tag = node[0] if node else None
        if type(tag) is not int or tag not in _READERS:
            raise WireError("a value has an unknown tag")
        return _READERS[tag](self, node, depth)

    def _values(self, nodes: list[Node], depth: int) -> list[Any]:
        """The values of the nodes in a container that lies in `depth` others."""
        self._budget.check_depth(depth)
        self._budget.take_nodes(len(nodes))
        return [self._value(node, depth + 1) for node in nodes]

    def _list(self, node: list[Node], depth: int) -> list[Any]:
        return self._values(node[1:], depth)

    def _tuple(self, node: list[Node], depth: int) -> tuple[Any, ...]:
        return tuple(self._values(node[1:], depth))

    def _dict(self, node: list[Node], depth: int) -> dict[Any, Any]:
        items = self._values(node[1:], depth)
        if not items:
            return {}
        keys = items[::2]
        if not all(map(is_key, keys)):
            raise WireError("a dict has a key that is not a scalar")
        _check_collisions(keys)
        return dict(zip(keys, items[1::2], strict=True))

    def _complex(self, node: list[Node], _depth: int) -> complex:
        _, real, imaginary = node
        if type(real) is not float or type(imaginary) is not float:
            raise WireError("a complex number has a part that is not a float")
        return complex(real, imaginary)

    def _integer(self, node: list[Node], _depth: int) -> int:
        _, length = node
        number = int.from_bytes(self._payloads.octets(_natural(length)), "little", signed=True)
        if number.bit_length() > INTEGER_BITS:
            raise WireError(f"an integer has more than {INTEGER_BITS} bits")
        return number

    def _bytes(self, node: list[Node], _depth: int) -> bytes:
        _, length = node
        return self._payloads.octets(_natural(length))

    def _tensor(self, node: list[Node], _depth: int) -> Tensor:
        _, code, requires_grad, *shape = node
        dtype = TENSOR_DTYPES[_natural(code)]
        tensor = self._payloads.tensor(dtype, shape, count_elements(shape))
        if requires_grad is False:
            return tensor
        if requires_grad is not True or not (dtype.is_floating_point or dtype.is_complex):
            raise WireError(f"a tensor of {dtype} cannot require a gradient")
        return tensor.requires_grad_()

    def _array(self, node: list[Node], _depth: int) -> Array:
        _, code, *shape = node
        return self._payloads.array(ARRAY_DTYPES[_natural(code)], shape, count_elements(shape))

    def _number(self, node: list[Node], _depth: int) -> np.generic:
        _, code = node
        return cast(np.generic, self._payloads.array(ARRAY_DTYPES[_natural(code)], (), 1)[()])

    def _dtype(self, node: list[Node], _depth: int) -> torch.dtype:
        _, name = node
        if name not in DTYPE_NAMES:
            raise WireError("a torch.dtype is unknown")
        return DTYPE_NAMES[name]

    def _size(self, node: list[Node], _depth: int) -> torch.Size:
        dims = node[1:]
        if any(type(dim) is not int or not -(2**63) <= dim < 2**63 for dim in dims):
            raise WireError("a torch.Size has a dim that is not an integer of 64 bits")
        return torch.Size(dims)

    def _device(self, node: list[Node], _depth: int) -> torch.device:
        _, kind, index = node
        if kind not in DEVICE_TYPES or (index is not None and _natural(index) > 127):
            raise WireError("a torch.device is unknown")
        return torch.device(kind) if index is None else torch.device(kind, index)

    def _opaque(self, node: list[Node], _depth: int) -> Opaque:
        _, name = node
        return Opaque(_name(name))

    def _sketch(self, node: list[Node], depth: int) -> Sketch:
        self._budget.enter_module()
        _, class_name, qualified_name, bases, training, attributes, state, children = node
        if type(bases) is not list or len(bases) > BASES_LIMIT or type(training) is not bool:
            raise WireError("a module's sketch is malformed")
        sketch = Sketch(
            class_name=_name(class_name),
            qualified_name=_name(qualified_name),
            bases=tuple(map(_name, bases)),
            training=training,
            attributes=dict(self._named(attributes, depth, is_attribute)),
            state=dict(self._named(state, depth, _is_state)),
            children=tuple(self._named(children, depth, _is_sketch)),
        )
        if len(sketch.attributes) > ATTRIBUTE_LIMIT:
            raise WireError(f"a module has more than {ATTRIBUTE_LIMIT} attributes")
        self._budget.leave_module()
        return sketch

    def _named(self, nodes: list[Node], depth: int, is_allowed: Callable[[object], bool]) -> Iterator[tuple[str, Any]]:
        values = self._values(nodes, depth)
        names, parts = values[::2], values[1::2]
        if not all(type(name) is str for name in names) or not all(map(is_allowed, parts)):
            raise WireError("a module's sketch has a part that no module has")
        return zip(names, parts, strict=True)


_READERS: Final[dict[int, Callable[[Reader, list[Node], int], Any]]] = {
    Tag.LIST: Reader._list,
    Tag.TUPLE: Reader._tuple,
    Tag.DICT: Reader._dict,
    Tag.COMPLEX: Reader._complex,
    Tag.INTEGER: Reader._integer,
    Tag.BYTES: Reader._bytes,
    Tag.TENSOR: Reader._tensor,
    Tag.ARRAY: Reader._array,
    Tag.NUMBER: Reader._number,
    Tag.DTYPE: Reader._dtype,
    Tag.SIZE: Reader._size,
    Tag.DEVICE: Reader._device,
    Tag.OPAQUE: Reader._opaque,
    Tag.SKETCH: Reader._sketch,
}


def _natural(number: Node) -> int:
    if type(number) is not int or number < 0:
        raise WireError("a length or a code is not a natural number")
    return number


def _name(text: Node) -> str:
    if type(text) is not str or len(text) > NAME_LIMIT:
        raise WireError(f"a name is not a text of at most {NAME_LIMIT} characters")
    return text


def _is_state(value: object) -> bool:
    return value is None or isinstance(value, Tensor | Opaque)


def _is_sketch(value: object) -> bool:
    return isinstance(value, Sketch)


def _check_collisions(keys: Sequence[Any]) -> None:
    """Refuse a dict that is made to be slow.

    The hashes of numbers and tuples are no secret: a frame has room for 9,000 keys with one hash, which took 0.9 s.
    """
    if not all(type(key) is str for key in keys) and len(keys) - len(set(map(hash, keys))) > _COLLISION_LIMIT:
        raise WireError(f"a dict has more than {_COLLISION_LIMIT} keys that collide")
