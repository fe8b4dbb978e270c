"""The wire between the trusted host and an untrusted runner: frames of typed data, never pickle.

A frame is `<u32 meta length><u32 blob length>`, little endian, then the meta (MessagePack: a message's typed fields and
the nodes of its values, see `grader.sandbox.nodes`) and the blob (the raw bytes of tensors, arrays, bytes and large
integers).

Invariants:
    Decoding never runs code that the sender chose, and raises `WireError` and nothing else, whatever the bytes.
    Nothing is allocated on the word of the sender: msgspec lets lists grow as their items arrive, whatever length they
        claim, and the bytes of every tensor lie in the blob that was already received.
    The text of a `WireError` never repeats what was sent, so it is safe to print.
    `plain(value)` and decode after encode walk the same nodes with the same code; they differ only in where payloads
        come from.
"""

from __future__ import annotations

import operator
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from itertools import islice
from typing import Annotated, Any, Final, TypeAlias, cast, get_args, get_origin, get_type_hints

import msgspec
import torch

from grader.sandbox.nodes import BASES_LIMIT, BLOB_LIMIT, DEPTH_LIMIT, MODULE_DEPTH_LIMIT, WireError
from grader.sandbox.reading import Blob, Copies, Reader
from grader.sandbox.values import NAME_LIMIT, Opaque, Sketch, qualified_name, same, text_of
from grader.sandbox.writing import Writer, packed

__all__ = [
    "BLOB_LIMIT",
    "HEADER",
    "META_LIMIT",
    "REQUEST_META_LIMIT",
    "Call",
    "Load",
    "Loaded",
    "Message",
    "Opaque",
    "Raised",
    "Ready",
    "Reply",
    "Request",
    "Returned",
    "Run",
    "Sketch",
    "Unable",
    "WireError",
    "decode_reply",
    "decode_request",
    "encode",
    "plain",
    "read_header",
    "same",
]

HEADER: Final = struct.Struct("<II")
META_LIMIT: Final = 256 * 1024  # bytes of meta in a reply
REQUEST_META_LIMIT: Final = 2 * 1024 * 1024  # a request carries source text of up to 1 MiB

_TEXT_LIMIT: Final = 2_000  # characters
_FUNCTION_LIMIT: Final = 200
#: Lines of a traceback beside the innermost, and warnings, in one reply.
CALLERS_LIMIT: Final = 3
WARNINGS_LIMIT: Final = 5

_Id: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
_Name: TypeAlias = Annotated[str, msgspec.Meta(max_length=NAME_LIMIT)]
_Text: TypeAlias = Annotated[str, msgspec.Meta(max_length=_TEXT_LIMIT)]
_Line: TypeAlias = Annotated[int, msgspec.Meta(ge=0)]
_Warned: TypeAlias = tuple[_Name, _Text, _Line]
_Warnings: TypeAlias = Annotated[tuple[_Warned, ...], msgspec.Meta(max_length=WARNINGS_LIMIT)]
_Buffer: TypeAlias = bytes | bytearray | memoryview


class Load(msgspec.Struct, frozen=True, kw_only=True):
    """Host to runner: import a submission's file for one kata.

    Attributes:
        id: the caller's number for this request; the reply repeats it, which the caller checks.
        kata: slug.
        path: the file's name in tracebacks.
        source: text of the submission.
        scenarios: text of the kata's scenarios, empty when it has none.
    """

    id: _Id
    kata: str
    path: str
    source: str
    scenarios: str = ""


class Call(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Host to runner: call one of the learner's functions after seeding the global generators with `seed`.

    Attributes:
        after: whether the reply is to have the arguments as they are after the call; else it has none.
    """

    id: _Id
    kata: str
    function: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    seed: int
    after: bool = True


class Run(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Host to runner: run one of the kata's scenarios on the learner's functions; otherwise as `Call`."""

    id: _Id
    kata: str
    scenario: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    seed: int
    after: bool = True


class Ready(msgspec.Struct, frozen=True, kw_only=True):
    """Runner to host: confined, and ready for learner code. `detail` names the layers that hold it."""

    id: _Id
    detail: _Text


class Unable(msgspec.Struct, frozen=True, kw_only=True):
    """Runner to host: it could not confine itself. `sentence` says why and is safe to print."""

    id: _Id
    sentence: _Text


class Loaded(msgspec.Struct, frozen=True, kw_only=True):
    """Runner to host: the import worked. `functions` maps each public callable to the text of its signature.

    Attributes:
        warnings: as in `Returned`.
    """

    id: _Id
    functions: Annotated[dict[_Name, _Name], msgspec.Meta(max_length=_FUNCTION_LIMIT)]
    warnings: _Warnings = ()


class Returned(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Runner to host: what a call or a scenario returned.

    Attributes:
        value: what was returned.
        args: the positional arguments as they are after the call; none where they were not asked for.
        kwargs: the keyword arguments as they are after the call; likewise.
        printed: what was written to stdout and stderr, already bounded by the runner.
        warnings: what Python and libraries warned of: the category's name, the text, the line in the learner's file.
    """

    id: _Id
    value: Any
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    printed: str
    warnings: _Warnings = ()


class Raised(msgspec.Struct, frozen=True, kw_only=True, eq=False):
    """Runner to host: what an import, a call or a scenario raised.

    Attributes:
        type: qualified name of the exception's class; built-in ones without their module (`ValueError`).
        bases: the same for its MRO, up to `BaseException`.
        text: its message, cut at 2,000 characters; written by the learner's code, so not safe to print as it is.
        line: line in the learner's own file where it came from, 0 when there is none.
        function: name of the function at that line, empty when there is none.
        args: the positional arguments as they are afterwards.
        kwargs: the keyword arguments as they are afterwards.
        printed: what was written to stdout and stderr, already bounded by the runner.
        callers: lines of the learner's own file on the way there, the outermost first and the innermost left out.
        warnings: as in `Returned`.
    """

    id: _Id
    type: _Name
    bases: Annotated[tuple[_Name, ...], msgspec.Meta(max_length=BASES_LIMIT)]
    text: _Text
    line: _Line
    function: _Name
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    printed: str
    callers: Annotated[tuple[_Line, ...], msgspec.Meta(max_length=CALLERS_LIMIT)] = ()
    warnings: _Warnings = ()


Request: TypeAlias = Load | Call | Run
Reply: TypeAlias = Ready | Unable | Loaded | Returned | Raised
Message: TypeAlias = Request | Reply


def read_header(header: _Buffer, meta_limit: int = META_LIMIT) -> tuple[int, int]:
    """The lengths of meta and blob that a header claims, in bytes.

    Raises:
        WireError: the header is not 8 bytes, or claims more than `meta_limit` or `BLOB_LIMIT`.
    """
    if len(header) != HEADER.size:
        raise WireError(f"a header has {HEADER.size} bytes, this one has {len(header)}")
    meta, blob = HEADER.unpack(header)
    _check_lengths(meta, blob, meta_limit)
    return meta, blob


def encode(message: Message) -> bytes:
    """The whole frame of `message`, header included.

    Texts that are too long are cut and lists of names shortened; a value that breaks a limit is refused.

    Raises:
        WireError: a value breaks a limit, which the text names, or cannot be read at all.
        MemoryError: there is no room for the frame.
    """
    form = _FORMS[type(message)]
    writer = Writer()
    try:
        with torch._C.DisableTorchFunction():
            nodes = writer.nodes([getattr(message, name) for name in form.values])
            blob = packed(writer.payloads)
        fields = [fit(getattr(message, name)) for name, fit in form.fields.items()]
        meta = _ENCODER.encode(form.layout(*fields, nodes))
    except (WireError, MemoryError):
        raise
    except Exception as error:  # an object of a learner's class can raise anything while it is read
        raise _unreadable(error) from error
    _check_lengths(len(meta), writer.blob_length, form.meta_limit)
    return b"".join((HEADER.pack(len(meta), writer.blob_length), meta, *blob))


def decode_request(meta: _Buffer, blob: _Buffer) -> Request:
    """The request in a frame, without its header.

    Raises:
        WireError: and nothing else.
    """
    return cast(Request, _decode(_REQUESTS, meta, blob, REQUEST_META_LIMIT))


def decode_reply(meta: _Buffer, blob: _Buffer) -> Reply:
    """The reply in a frame, without its header; its tensors are fresh and share memory with nothing.

    Raises:
        WireError: and nothing else.
    """
    return cast(Reply, _decode(_REPLIES, meta, blob, META_LIMIT))


def plain(value: Any) -> Any:
    """`value` as it would arrive at the other end, without going through bytes.

    Equals what decode after encode gives, except that a value with more meta than a frame holds is no error.

    Raises:
        WireError: the value breaks a limit or cannot be read.
        MemoryError: there is no room for the copy.
    """
    writer = Writer()
    try:
        with torch._C.DisableTorchFunction():
            nodes = writer.nodes((value,))
            return Reader(Copies(writer.payloads)).values(nodes)[0]
    except (WireError, MemoryError):
        raise
    except Exception as error:
        raise _unreadable(error) from error


def _unreadable(error: Exception) -> WireError:
    return WireError(f"a value cannot be read: {qualified_name(type(error))}")


def _check_lengths(meta: int, blob: int, meta_limit: int) -> None:
    if meta > meta_limit:
        raise WireError(f"a frame's meta is larger than {meta_limit} bytes")
    if blob > BLOB_LIMIT:
        raise WireError(f"a frame's blob is larger than {BLOB_LIMIT} bytes")


def _decode(decoder: msgspec.msgpack.Decoder[Any], meta: _Buffer, blob: _Buffer, meta_limit: int) -> Any:
    try:
        _check_lengths(len(meta), len(blob), meta_limit)
        layout = decoder.decode(meta)
        form = _FORMS_OF_LAYOUTS[type(layout)]
        fields = {name: getattr(layout, name) for name in form.fields}
        return form.message(**fields, **_values(form, layout.nodes, blob))
    except WireError:
        raise
    except msgspec.MsgspecError as error:  # its text names kinds and positions, nothing that was sent
        raise WireError(f"a frame is malformed: {error}") from error
    except Exception as error:  # RecursionError, UnicodeDecodeError, MemoryError, a node with too few items, ...
        raise WireError(f"a frame is malformed: {type(error).__name__}") from error


def _values(form: _Form, raw: msgspec.Raw, blob: _Buffer) -> dict[str, Any]:
    payloads = Blob(blob)
    reader = Reader(payloads)
    with torch._C.DisableTorchFunction():  # a default device set by somebody would move the tensors
        values = dict(zip(form.values, reader.values(_NODES.decode(raw)), strict=True))
    payloads.finish()
    if form.values and type(values["args"]) is not tuple:
        raise WireError("the args are not a tuple")
    if form.values and not (type(values["kwargs"]) is dict and all(type(name) is str for name in values["kwargs"])):
        raise WireError("the kwargs are not a dict with names for keys")
    return values


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """How a class of messages is laid out in meta: an array of a tag, the typed fields, and the list of nodes.

    Attributes:
        message: the public class.
        layout: its msgspec class, with the typed fields and `nodes`.
        fields: names of the typed fields, each with the function that makes a value fit its layout.
        values: names of the fields that travel as nodes.
        meta_limit: bytes.
    """

    message: type[Any]
    layout: type[Any]
    fields: dict[str, Callable[[Any], Any]]
    values: tuple[str, ...]
    meta_limit: int


_VALUES: Final = ("value", "args", "kwargs")


def _form(message: type[Any], tag: int, meta_limit: int) -> _Form:
    hints = get_type_hints(message, include_extras=True)
    typed = {name: hint for name, hint in hints.items() if name not in _VALUES}
    layout = msgspec.defstruct(
        message.__name__,
        [*typed.items(), ("nodes", msgspec.Raw)],
        tag=tag,
        tag_field="tag",
        array_like=True,
        forbid_unknown_fields=True,
    )
    return _Form(
        message=message,
        layout=layout,
        fields={name: _fit(hint) for name, hint in typed.items()},
        values=tuple(name for name in hints if name in _VALUES),
        meta_limit=meta_limit,
    )


def _fit(hint: Any) -> Callable[[Any], Any]:
    """How a typed field is made to fit its layout: texts valid and cut, items beyond the limit left out."""
    longest = next((meta.max_length for meta in getattr(hint, "__metadata__", ())), None)
    kind = getattr(hint, "__origin__", hint)  # of an Annotated; a tuple or a dict has items beside
    kind = get_origin(kind) or kind
    if kind is str:
        return lambda text: text_of(text)[:longest]
    if kind is dict:
        return lambda names: {_name(key): _name(text) for key, text in islice(names.items(), longest)}
    if kind is tuple:
        return _fit_items(get_args(getattr(hint, "__origin__", hint)) or get_args(hint), longest)
    return lambda number: number


def _fit_items(hints: tuple[Any, ...], longest: int | None) -> Callable[[Any], Any]:
    """How the items of a tuple are made to fit: of one kind and so many, or each of its own."""
    if hints[-1] is Ellipsis:
        fit = _fit(hints[0])
        return lambda items: tuple(map(fit, items[:longest])) if items else ()
    fits = tuple(map(_fit, hints))
    return lambda items: tuple(fit(item) for fit, item in zip(fits, items, strict=True))


def _name(text: str) -> str:
    return text_of(text)[:NAME_LIMIT]


def _node_type() -> Any:
    """The type of a list of nodes, spelled out as deep as nodes nest.

    `Any` would let MessagePack's maps through, and msgspec would build them: with keys that can be made to collide.
    """
    lists = DEPTH_LIMIT + MODULE_DEPTH_LIMIT + 4  # a sketch takes two lists: its own and the one around its children
    scalar: Any = bool | int | float | str | None
    return list[reduce(lambda node, _: scalar | list[node], range(lists), scalar)]  # type: ignore[misc,valid-type]


def _decoder(*messages: type[Any]) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(reduce(operator.or_, (_FORMS[message].layout for message in messages)))


_REQUEST_TYPES: Final = (Load, Call, Run)
_REPLY_TYPES: Final = (Ready, Unable, Loaded, Returned, Raised)

_FORMS: Final[dict[type[Any], _Form]] = {
    **{message: _form(message, tag, REQUEST_META_LIMIT) for tag, message in enumerate(_REQUEST_TYPES)},
    **{message: _form(message, tag, META_LIMIT) for tag, message in enumerate(_REPLY_TYPES)},
}
_FORMS_OF_LAYOUTS: Final = {form.layout: form for form in _FORMS.values()}

_ENCODER: Final = msgspec.msgpack.Encoder()
_NODES: Final = msgspec.msgpack.Decoder(_node_type())
_REQUESTS: Final = _decoder(*_REQUEST_TYPES)
_REPLIES: Final = _decoder(*_REPLY_TYPES)
