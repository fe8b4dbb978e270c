"""Throw frames at the decoders of the wire until something other than a message or a `WireError` comes out.

    python tests/sandbox/fuzz_wire.py --frames 1000000 [--seed N]

A third of the frames are valid ones with bytes flipped, inserted, deleted or spliced from another; a third are valid
ones in which nodes were replaced, so that they get past msgspec; the rest is noise and boundary bytes. Every frame goes
to `decode_reply` and to `decode_request`. What decodes must encode again and decode to the same. The same seed gives
the same frames. Prints counts; a frame that breaks the promise is printed in hex, and the command exits with 1.
"""

from __future__ import annotations

import argparse
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
import torch
from torch import nn

from grader.sandbox import wire

Frame = tuple[bytes, bytes]

_SPECIAL_BYTES = bytes([0x00, 0x7F, 0x80, 0x90, 0x91, 0xA1, 0xC0, 0xC1, 0xC2, 0xC4, 0xC7, 0xCB, 0xCF, 0xD3, 0xFF])
_CLAIMS = [bytes([kind, *size]) for kind in (0xDB, 0xDD, 0xDF) for size in ((255,) * 4, (0, 1, 0, 0), (0, 0, 0, 3))]
_SPECIAL_NODES = [
    *(None, True, False, 0, 1, 2, 5, 13, 14, 15, 16, 17, -1, 31, 2**31, 2**32, 2**40, 2**63 - 1, 2**64 - 1, -(2**63)),
    *(0.0, 1.5, float("nan"), float("inf"), "", "a", "cuda", "torch.float32", "x" * 201, [], [0], [2, 1, 2], [5, 3]),
    *(
        [6, 11, True],
        [6, 0, False, 2],
        [7, 0, 1],
        [8, 0],
        [8, 13],
        [4, 9],
        [10, -1],
        [11, "cpu", None],
        {},
        {1: 2},
        b"x",
    ),
]


def corpus() -> list[Frame]:
    """Valid frames of every message, and of every kind of value."""
    model = nn.Sequential(nn.Linear(2, 3, bias=False), nn.BatchNorm1d(3), nn.ReLU())
    values: list[Any] = [
        None,
        [True, 1, -1, 2**64 - 1, 2**100, 1.5, 2j, "text", b"bytes"],
        {"a": 1, 2: (3, [4]), (5, None): {}},
        [torch.ones(2, 3), torch.ones(2, requires_grad=True), torch.tensor([True, False]), torch.empty(0, 3)],
        [torch.ones(3, dtype=torch.bfloat16), torch.ones(1, dtype=torch.complex128), torch.tensor(7)],
        [np.ones((2, 2)), np.array([True]), np.float32(1.5), np.bool_(True)],
        [torch.float16, torch.Size([2, 3]), torch.device("cuda", 1), object()],
        model,
        nested(30),
    ]
    ends: dict[str, Any] = {"args": (torch.ones(2), 1), "kwargs": {"x": torch.zeros(1)}}
    messages: list[wire.Message] = [
        wire.Load(id=1, kata="softmax", path="softmax.py", source="def softmax(x):\n    return x\n", scenarios=""),
        wire.Run(id=2, kata="sgd", scenario="three_steps", seed=3, **ends),
        wire.Ready(id=0, detail="landlock"),
        wire.Unable(id=0, sentence="No seccomp."),
        wire.Loaded(id=1, functions={"softmax": "(x)", "step": "(model, lr)"}),
        wire.Raised(
            **(ends | {"id": 4, "type": "ValueError", "bases": ("ValueError", "Exception"), "text": "no", "line": 3}),
            function="softmax",
            printed="",
            callers=(9, 7),
            warnings=(("UserWarning", "shapes differ", 3), ("SyntaxWarning", "is", 1)),
        ),
    ]
    for value in values:
        messages.append(wire.Returned(id=3, value=value, printed="hello", **ends))
        messages.append(wire.Call(id=3, kata="k", function="f", args=(value,), kwargs={"x": value}, seed=0))
    return [split(wire.encode(message)) for message in messages]


def nested(levels: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(levels):
        value = [value]
    return value


def split(frame: bytes) -> Frame:
    meta, _ = wire.read_header(frame[: wire.HEADER.size], wire.REQUEST_META_LIMIT)
    start = wire.HEADER.size
    return frame[start : start + meta], frame[start + meta :]


def mutated_bytes(draw: random.Random, frames: list[Frame]) -> Frame:
    """A valid frame with a few bytes changed, in the meta four times out of five."""
    meta, blob = draw.choice(frames)
    other = draw.choice(frames)
    for _ in range(draw.choice((1, 1, 2, 4))):
        if draw.random() < 0.8:
            meta = _edited(draw, meta, other[0])
        else:
            blob = _edited(draw, blob, other[1])
    return meta, blob


def _edited(draw: random.Random, octets: bytes, other: bytes) -> bytes:
    at = draw.randrange(len(octets) + 1)
    kind = draw.randrange(5)
    if kind == 0 and octets:
        at = draw.randrange(len(octets))
        return octets[:at] + bytes([octets[at] ^ (1 << draw.randrange(8))]) + octets[at + 1 :]
    if kind == 1:
        return octets[:at] + bytes([draw.choice(_SPECIAL_BYTES)]) + octets[at + draw.randrange(2) :]
    if kind == 2:
        return octets[:at] + octets[at + draw.randrange(1, 9) :]
    if kind == 3:
        return octets[:at] + draw.choice(_CLAIMS) + octets[at + draw.randrange(2) :]
    start = draw.randrange(len(other) + 1)
    return octets[:at] + other[start : start + draw.randrange(30)] + octets[at + draw.randrange(30) :]


def mutated_nodes(draw: random.Random, frames: list[Frame]) -> Frame:
    """A valid frame whose meta is well-formed MessagePack with a few items replaced, removed or repeated."""
    meta, blob = draw.choice(frames)
    tree = msgspec.msgpack.decode(meta)
    for _ in range(draw.choice((1, 1, 2, 3))):
        place = _some_list(draw, tree)
        at = draw.randrange(len(place) + 1)
        kind = draw.randrange(4)
        if kind == 0 and place:
            del place[at % len(place)]
        elif kind == 1 and place:
            place.insert(at, place[draw.randrange(len(place))])
        else:
            place[at : at + draw.choice((0, 1, 1, 1))] = [draw.choice(_SPECIAL_NODES)]
        tree = msgspec.msgpack.decode(msgspec.msgpack.encode(tree))  # what was repeated is no longer shared
    return msgspec.msgpack.encode(tree), blob if draw.random() < 0.7 else draw.randbytes(draw.choice((0, 4, 16, 40)))


def _some_list(draw: random.Random, tree: list[Any]) -> list[Any]:
    place = tree
    while draw.random() < 0.75:
        inner = [item for item in place if isinstance(item, list)]
        if not inner:
            break
        place = draw.choice(inner)
    return place


def noise(draw: random.Random, frames: list[Frame]) -> Frame:
    """Random bytes, behind the start of a valid frame half of the time."""
    meta, blob = draw.choice(frames)
    start = meta[: draw.randrange(len(meta))] if draw.random() < 0.5 else b""
    if draw.random() < 0.5:
        return start + draw.randbytes(draw.randrange(64)), blob
    return start + bytes(draw.choices(_SPECIAL_BYTES, k=draw.randrange(64))), draw.randbytes(draw.randrange(32))


def check(decode: Callable[[bytes, bytes], Any], frame: Frame) -> str:
    """`decoded` or `refused`.

    Raises:
        Exception: the promise is broken.
    """
    try:
        message = decode(*frame)
    except wire.WireError:
        return "refused"
    again = decode(*split(wire.encode(message)))
    if type(again) is not type(message):
        raise AssertionError("a message changed its type when it was sent again")
    for name in message.__struct_fields__:
        if not wire.same(getattr(message, name), getattr(again, name)):
            raise AssertionError(f"{name} changed when the message was sent again")
    return "decoded"


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Fuzz the decoders of the wire.")
    parser.add_argument("--frames", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)

    draw = random.Random(options.seed)
    frames = corpus()
    counts: Counter[str] = Counter()
    started = time.monotonic()
    for number in range(options.frames):
        frame = (mutated_bytes, mutated_nodes, noise)[number % 3](draw, frames)
        for decode in (wire.decode_reply, wire.decode_request):
            try:
                counts[check(decode, frame)] += 1
            except Exception as error:
                counts["anything else"] += 1
                print(f"{decode.__name__}: {type(error).__name__}: {error}")
                print(f"  meta {frame[0].hex()}\n  blob {frame[1].hex()}")

    seconds = time.monotonic() - started
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"frames: {options.frames}, seed: {options.seed}, {seconds:.0f} s, peak memory {peak_mib:.0f} MiB")
    print(f"decoded: {counts['decoded']}, refused: {counts['refused']}, anything else: {counts['anything else']}")
    return 1 if counts["anything else"] else 0


if __name__ == "__main__":
    sys.exit(main())
