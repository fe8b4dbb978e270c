"""The wire: every value arrives as documented, and no bytes do worse than a `WireError`."""

from __future__ import annotations

import collections
import contextlib
import enum
import math
import runpy
import tracemalloc
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from torch import nn
from torch.nn import functional as F

from grader.sandbox import wire
from grader.sandbox.nodes import ARRAY_DTYPES, TENSOR_DTYPES, Tag
from grader.sandbox.wire import Opaque, Sketch, WireError, plain, same

FLOAT32 = TENSOR_DTYPES.index(torch.float32)
BOOL = TENSOR_DTYPES.index(torch.bool)
NUMPY_BOOL = ARRAY_DTYPES.index(np.dtype(bool))


def split(frame: bytes, meta_limit: int = wire.META_LIMIT) -> tuple[bytes, bytes]:
    meta, blob = wire.read_header(frame[: wire.HEADER.size], meta_limit)
    rest = frame[wire.HEADER.size :]
    assert len(rest) == meta + blob
    return rest[:meta], rest[meta:]


def returned(value: Any, args: tuple[Any, ...] = (), **kwargs: Any) -> wire.Returned:
    return wire.Returned(id=7, value=value, args=args, kwargs=kwargs, printed="")


def arrives(value: Any) -> Any:
    """The value at the other end of the wire."""
    reply = wire.decode_reply(*split(wire.encode(returned(value))))
    assert isinstance(reply, wire.Returned)
    return reply.value


def forged(node: Any, *, args: Any = (Tag.TUPLE,), kwargs: Any = (Tag.DICT,)) -> bytes:
    """The meta of a `Returned` with nodes of the sender's choice."""
    return msgspec.msgpack.encode([3, 7, "", [], [node, args, kwargs]])


def refuses(meta: bytes, blob: bytes = b"") -> str:
    with pytest.raises(WireError) as refusal:
        wire.decode_reply(meta, blob)
    return str(refusal.value)


def nested(levels: int, inner: Any = None) -> Any:
    for _ in range(levels):
        inner = [inner]
    return inner


# Values

shapes = st.lists(st.integers(0, 4), max_size=3).map(tuple)


@st.composite
def tensors(draw: st.DrawFn) -> torch.Tensor:
    dtype, shape = draw(st.sampled_from(TENSOR_DTYPES)), draw(shapes)
    count = math.prod(shape)
    if count == 0:
        tensor = torch.empty(shape, dtype=dtype)
    else:
        octets = draw(st.binary(min_size=count * dtype.itemsize, max_size=count * dtype.itemsize))
        if dtype is torch.bool:
            octets = bytes(byte & 1 for byte in octets)
        tensor = torch.frombuffer(bytearray(octets), dtype=dtype).clone().view(shape)
    differentiable = dtype.is_floating_point or dtype.is_complex
    return tensor.clone().requires_grad_(differentiable and draw(st.booleans()))


@st.composite
def arrays(draw: st.DrawFn) -> np.ndarray[Any, Any]:
    dtype, shape = draw(st.sampled_from(ARRAY_DTYPES)), draw(shapes)
    size = math.prod(shape) * dtype.itemsize
    octets = draw(st.binary(min_size=size, max_size=size))
    if dtype.kind == "b":
        octets = bytes(byte & 1 for byte in octets)
    return np.frombuffer(octets, dtype).reshape(shape).copy()


keys = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=5),
    lambda inner: st.lists(inner, max_size=2).map(tuple),
    max_leaves=3,
)
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-(2**4096) + 1, 2**4096 - 1)
    | st.floats()
    | st.complex_numbers()
    | st.text(max_size=20)
    | st.binary(max_size=20)
    | st.sampled_from([torch.float32, torch.bfloat16, torch.Size([2, 3]), torch.device("cpu"), torch.device("cuda", 1)])
    | st.builds(Opaque, st.text(max_size=20))
    | arrays().filter(lambda array: array.size > 0).map(lambda array: array.flat[0])
)
wire_values = st.recursive(
    scalars | tensors() | arrays(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(keys, inner, max_size=3)
        | st.builds(
            Sketch,
            class_name=st.text(max_size=5),
            qualified_name=st.text(max_size=5),
            bases=st.lists(st.text(max_size=5), max_size=2).map(tuple),
            attributes=st.dictionaries(st.text(max_size=5), st.floats() | st.just((1, 2)), max_size=2),
            training=st.booleans(),
            state=st.dictionaries(st.text(max_size=5), st.none() | tensors(), max_size=2),
            children=st.just(()),
        )
    ),
    max_leaves=8,
)


@given(wire_values)
@settings(max_examples=300, deadline=None)
def test_value_arrives_bit_for_bit(value):
    assert same(arrives(value), value)


@given(wire_values)
@settings(max_examples=100, deadline=None)
def test_plain_equals_what_arrives(value):
    assert same(plain(value), arrives(value))


@given(st.lists(wire_values, max_size=3).map(tuple), st.dictionaries(st.text(max_size=5), wire_values, max_size=2))
@settings(max_examples=50, deadline=None)
def test_arguments_arrive_bit_for_bit(args, kwargs):
    call = wire.Call(id=1, kata="softmax", function="softmax", args=args, kwargs=kwargs, seed=2**63)

    arrived = wire.decode_request(*split(wire.encode(call), wire.REQUEST_META_LIMIT))

    assert isinstance(arrived, wire.Call)
    assert same(arrived.args, args)
    assert same(arrived.kwargs, kwargs)
    assert (arrived.kata, arrived.function, arrived.seed) == ("softmax", "softmax", 2**63)


class Colour(enum.IntEnum):
    RED = 3


class Mood(enum.StrEnum):
    GLAD = "glad"


Point = collections.namedtuple("Point", "x y")


class LyingList(list):
    def __iter__(self):
        return iter(["a lie"])

    def __len__(self):
        return 0


class LyingDict(dict):
    def items(self):
        raise RuntimeError("not yours")

    __iter__ = keys = items


class LyingStr(str):
    def __str__(self):
        return "a lie"

    def encode(self, *args):
        return b"a lie"


class LyingFloat(float):
    def __float__(self):
        return 0.0


class LyingInt(int):
    def __int__(self):
        return 0

    __index__ = bit_length = __int__


class LyingKind:
    """Says that it is an int."""

    @property
    def __class__(self):
        return int


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Point(1, 2), (1, 2)),
        (collections.OrderedDict(a=1), {"a": 1}),
        (collections.Counter("aab"), {"a": 2, "b": 1}),
        (Colour.RED, 3),
        (Mood.GLAD, "glad"),
        (LyingList([1, 2]), [1, 2]),
        (LyingDict(a=1), {"a": 1}),
        (LyingStr("true"), "true"),
        (LyingFloat(2.5), 2.5),
        (LyingInt(5), 5),
        (np.str_("text"), "text"),
        ("a\ud800z", "a?z"),
        (np.longlong(4), np.int64(4)),
    ],
)
def test_subclass_arrives_as_its_base(value, expected):
    assert same(arrives(value), expected)
    assert same(plain(value), expected)


@pytest.mark.parametrize(
    ("value", "type_name"),
    [
        ({1}, "builtins.set"),
        (frozenset(), "builtins.frozenset"),
        (iter(()), "builtins.tuple_iterator"),
        (len, "builtins.builtin_function_or_method"),
        (int, "builtins.type"),
        (object(), "builtins.object"),
        (2**4096, "builtins.int"),
        (torch.Size([2**64]), "torch.Size"),
        pytest.param(LyingKind(), f"{__name__}.LyingKind", id="LyingKind"),
        ({frozenset(): 1}, "builtins.dict (key builtins.frozenset)"),
        (np.array(["a"]), "numpy.ndarray (<U1)"),
        (np.array([None]), "numpy.ndarray (object)"),
        (np.ones(2, ">f8"), "numpy.ndarray (>f8)"),
        (np.datetime64("2020"), "numpy.datetime64"),
        (torch.device("vulkan"), "torch.device (vulkan)"),
    ],
)
def test_value_that_does_not_travel_arrives_as_its_type(value, type_name):
    assert arrives(value) == Opaque(type_name)
    assert plain(value) == Opaque(type_name)


PAIR = [torch.ones(1), torch.ones(2)]


@pytest.mark.filterwarnings("ignore::UserWarning")  # torch announces that some of these kinds may change
@pytest.mark.parametrize(
    ("make", "type_name"),
    [
        (lambda: torch.eye(2).to_sparse(), "torch.Tensor (sparse)"),
        (lambda: torch.eye(2).to_sparse_csr(), "torch.Tensor (sparse)"),
        (lambda: torch.eye(2).to_mkldnn(), "torch.Tensor (torch._mkldnn)"),
        (lambda: torch.empty(2, device="meta"), "torch.Tensor (meta)"),
        (lambda: torch.quantize_per_tensor(torch.ones(2), 1.0, 0, torch.qint8), "torch.Tensor (quantised)"),
        (lambda: torch.ones(2).to(torch.float8_e4m3fn), "torch.Tensor (float8_e4m3fn)"),
        (lambda: torch.nested.nested_tensor(PAIR), "torch.Tensor (nested)"),
        (
            lambda: torch.nested.nested_tensor(PAIR, layout=torch.jagged),
            "torch.nested._internal.nested_tensor.NestedTensor (nested)",
        ),
        (nn.UninitializedParameter, "torch.nn.parameter.UninitializedParameter (uninitialised)"),
    ],
)
def test_tensor_that_does_not_travel_says_why(make, type_name):
    tensor = make()

    assert arrives(tensor) == Opaque(type_name)
    assert plain([tensor]) == [Opaque(type_name)]


def test_tensor_that_torch_func_leaked_arrives_as_its_type():
    leaked = []
    torch.func.vmap(lambda x: leaked.append(x) or x)(torch.ones(3))

    assert arrives(leaked) == [Opaque("torch.Tensor (inside torch.func)")]


class Shouting(torch.Tensor):
    """Answers every torch function, and every attribute, with a lie."""

    shape = (9, 9)
    dtype = torch.int8
    requires_grad = False
    detach = numpy = None

    @classmethod
    def __torch_function__(cls, *args, **kwargs):
        raise AssertionError("the wire must not ask")


class Dispatching(torch.Tensor):
    @staticmethod
    def __new__(cls):
        return torch.Tensor._make_wrapper_subclass(cls, (2,))

    @classmethod
    def __torch_dispatch__(cls, *args, **kwargs):
        raise AssertionError("the wire must not ask")


def test_tensor_subclass_arrives_as_its_data():
    tensor = torch.tensor([1.0, 2.0], requires_grad=True).as_subclass(Shouting)

    assert same(arrives(tensor), torch.tensor([1.0, 2.0], requires_grad=True))
    assert same(plain(tensor), torch.tensor([1.0, 2.0], requires_grad=True))


def test_tensor_with_its_own_dispatch_arrives_as_its_type():
    assert arrives(Dispatching()) == Opaque(f"{__name__}.Dispatching (dispatched in Python)")


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        (torch.arange(6.0).view(2, 3).T, torch.tensor([[0.0, 3.0], [1.0, 4.0], [2.0, 5.0]])),
        (torch.tensor([2.0]).expand(3), torch.tensor([2.0, 2.0, 2.0])),
        (torch.arange(6)[::2], torch.tensor([0, 2, 4])),
        (torch.tensor([1 + 2j]).conj(), torch.tensor([1 - 2j])),
        (torch.tensor([1 + 2j]).conj().imag, torch.tensor([-2.0])),
        (torch.tensor([2, 0], dtype=torch.uint8).view(torch.bool), torch.tensor([True, False])),
        (nn.Parameter(torch.ones(2)), torch.ones(2, requires_grad=True)),
        (torch.ones(2, requires_grad=True) * 2, torch.tensor([2.0, 2.0], requires_grad=True)),
        (torch.tensor(3), torch.tensor(3)),
        (torch.empty(0, 5), torch.empty(0, 5)),
        (np.arange(6).reshape(2, 3).T, np.array([[0, 3], [1, 4], [2, 5]])),
        (np.array([2, 0], np.uint8).view(bool), np.array([True, False])),
        (np.uint8(2).view(bool), np.bool_(True)),
    ],
)
def test_view_arrives_as_fresh_data(view, expected):
    assert same(arrives(view), expected)
    assert same(plain(view), expected)


def test_inference_tensor_arrives():
    with torch.inference_mode():
        tensor = torch.ones(2)

    assert same(arrives(tensor), torch.ones(2))
    assert not plain(tensor).is_inference()


def test_default_device_moves_nothing():
    frame = split(wire.encode(returned([torch.ones(2), torch.ones(0)])))

    with torch.device("meta"):
        reply = wire.decode_reply(*frame)

    assert same(reply.value, [torch.ones(2), torch.ones(0)])


@pytest.mark.parametrize("bring", [arrives, plain])
def test_tensors_that_arrive_own_their_memory(bring):
    tensor, array = torch.ones(2), np.ones(2)

    first, second, third, fourth = bring([tensor, tensor, array, array])
    first[0] = third[0] = 5.0

    assert same([tensor, second, array, fourth], [torch.ones(2), torch.ones(2), np.ones(2), np.ones(2)])
    assert not first._is_view()
    assert first.is_leaf


def test_decoded_tensor_does_not_share_the_blob():
    meta, blob = split(wire.encode(returned([torch.ones(2), np.ones(2)])))
    received = bytearray(blob)

    reply = wire.decode_reply(memoryview(meta), memoryview(received))
    received[:] = bytes(len(received))

    assert same(reply.value, [torch.ones(2), np.ones(2)])


def test_every_dtype_and_device_arrives():
    dtypes = [value for value in vars(torch).values() if isinstance(value, torch.dtype)]
    devices = [torch.device(text) for text in ("cpu", "cuda", "cuda:0", "mps", "meta")]

    assert arrives(dtypes) == dtypes
    assert arrives(devices) == devices


# Modules


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.inner = nn.Linear(2, 2, bias=False)
        self.absent = None
        self.scale = 0.5
        self.sizes = (2, Colour.RED)
        self.words = ["not kept"]
        self._hidden = 1
        self.register_buffer("mean", torch.zeros(2))
        self.register_module("missing", None)


def test_module_arrives_as_a_sketch():
    module = Residual().eval()

    sketch = arrives(module)

    name, inner = sketch.children[0]
    assert (sketch.class_name, sketch.qualified_name) == ("Residual", f"{__name__}.Residual")
    assert sketch.bases == (f"{__name__}.Residual", "torch.nn.modules.module.Module")
    assert sketch.attributes == {"absent": None, "scale": 0.5, "sizes": (2, 3)}
    assert list(sketch.attributes) == ["absent", "scale", "sizes"]
    assert sketch.training is False
    assert same(sketch.state, {"mean": torch.zeros(2)})
    assert len(sketch.children) == 1
    assert (name, inner.qualified_name) == ("inner", "torch.nn.modules.linear.Linear")
    assert inner.attributes == {"in_features": 2, "out_features": 2}
    assert same(inner.state, {"weight": plain(module.inner.weight), "bias": None})
    assert same(sketch, plain(module))
    assert same(arrives(sketch), sketch)


def test_module_of_a_hostile_class_arrives():
    class Hostile(nn.Linear):
        @property
        def __dict__(self):
            raise AssertionError("the wire must not ask")

        __getattribute__ = __getattr__ = __dict__

    module = nn.Linear(1, 1)
    module.__dict__.update(_modules={"x": "not a module"}, _parameters=5)
    object.__setattr__(module, "__class__", Hostile)

    sketch = arrives(module)

    assert (sketch.class_name, sketch.state, sketch.children) == ("Hostile", {}, ())
    assert sketch.attributes == {"in_features": 1, "out_features": 1}


def test_lazy_module_says_what_is_missing():
    assert arrives(nn.LazyLinear(3)).state["weight"].type_name.endswith("(uninitialised)")


def test_sketch_keeps_the_first_64_attributes():
    module = nn.Module()
    for number in range(100):
        setattr(module, f"a{number:03}", number)

    assert list(arrives(module).attributes.values()) == list(range(64))


def test_sketch_leaves_out_an_attribute_beyond_the_largest_integer():
    module = nn.Module()
    module.huge, module.large = 2**4096, -(2**4096) + 1

    assert arrives(module).attributes == {"large": module.large}


def test_name_of_a_class_is_not_asked_from_its_metaclass():
    class Liar(type):
        def __getattribute__(cls, name):
            return "a lie"

    class Honest(metaclass=Liar):
        pass

    assert arrives(Honest()).type_name.endswith(".Honest")


def test_long_name_of_a_class_is_cut():
    value = type("N" * 1000, (), {})()

    assert len(arrives(value).type_name) == 200


# Messages


@pytest.mark.parametrize(
    "request_",
    [
        wire.Load(id=0, kata="softmax", path="softmax.py", source="x = 'ß'" * 100_000, scenarios="y = 1"),
        wire.Load(id=2**40, kata="softmax", path="softmax.py", source=""),
    ],
)
def test_load_arrives(request_):
    assert wire.decode_request(*split(wire.encode(request_), wire.REQUEST_META_LIMIT)) == request_


def test_run_arrives():
    run = wire.Run(id=3, kata="sgd", scenario="three_steps", args=(1,), kwargs={"lr": 0.1}, seed=0)

    arrived = wire.decode_request(*split(wire.encode(run)))

    assert isinstance(arrived, wire.Run)
    assert (arrived.scenario, arrived.args, arrived.kwargs) == ("three_steps", (1,), {"lr": 0.1})


@pytest.mark.parametrize(
    "reply",
    [
        wire.Ready(id=0, detail="landlock, seccomp"),
        wire.Unable(id=0, sentence="Landlock is missing."),
        wire.Loaded(id=1, functions={"softmax": "(logits)"}),
    ],
)
def test_reply_without_values_arrives(reply):
    assert wire.decode_reply(*split(wire.encode(reply))) == reply


def raised(**changes: Any) -> wire.Raised:
    fields = {
        "id": 4,
        "type": "KeyError",
        "bases": ("KeyError", "LookupError", "Exception", "BaseException"),
        "text": "'weight'",
        "line": 12,
        "function": "step",
        "args": (torch.ones(2),),
        "kwargs": {"lr": 0.1},
        "printed": "hello\n",
        "callers": (30, 20),
        "warnings": (("UserWarning", "The shapes differ.", 12),),
    }
    return wire.Raised(**(fields | changes))


def test_raised_arrives():
    arrived = wire.decode_reply(*split(wire.encode(raised())))

    assert isinstance(arrived, wire.Raised)
    assert (arrived.type, arrived.bases) == (raised().type, raised().bases)
    assert (arrived.text, arrived.line, arrived.function) == ("'weight'", 12, "step")
    assert (arrived.kwargs, arrived.printed) == ({"lr": 0.1}, "hello\n")
    assert (arrived.callers, arrived.warnings) == ((30, 20), (("UserWarning", "The shapes differ.", 12),))
    assert same(arrived.args, (torch.ones(2),))


def test_traces_and_warnings_are_cut_before_they_are_sent():
    sent = raised(callers=(1,) * 9, warnings=(("W" * 999, "t" * 9999, 1),) * 9)

    arrived = wire.decode_reply(*split(wire.encode(sent)))

    assert (arrived.callers, len(arrived.warnings)) == ((1,) * 3, 5)
    assert list(map(len, arrived.warnings[0][:2])) == [200, 2000]


def test_long_texts_are_cut_before_they_are_sent():
    sent = raised(type="T" * 999, bases=("B" * 999,) * 99, text="\ud800" + "t" * 9999, function="f" * 999)

    arrived = wire.decode_reply(*split(wire.encode(sent)))

    assert (len(arrived.type), len(arrived.bases), len(arrived.bases[0]), len(arrived.function)) == (200, 64, 200, 200)
    assert arrived.text == "?" + "t" * 1999


def test_functions_beyond_two_hundred_are_left_out():
    sent = wire.Loaded(id=1, functions={f"f{number}": "(x)" * 100 for number in range(500)})

    arrived = wire.decode_reply(*split(wire.encode(sent)))

    assert list(arrived.functions) == [f"f{number}" for number in range(200)]
    assert {len(text) for text in arrived.functions.values()} == {200}


def test_layer_outputs_arrive_bit_for_bit():
    x = torch.randn(8, 5, generator=torch.Generator().manual_seed(1))
    output = F.softmax(x, dim=1)

    assert torch.equal(arrives(output), output)


# Limits of what is sent


both_ways = pytest.mark.parametrize("bring", [arrives, plain])


@both_ways
def test_circular_list_is_refused(bring):
    circular: list[Any] = []
    circular.append(circular)

    with pytest.raises(WireError, match="a value is nested more than 32 deep"):
        bring(circular)


@both_ways
def test_nesting_is_refused_beyond_the_limit(bring):
    bring(nested(32))

    with pytest.raises(WireError, match="a value is nested more than 32 deep"):
        bring(nested(33))


@both_ways
def test_shared_lists_are_refused_when_they_unfold_to_too_many(bring):
    value: list[Any] = [None] * 10
    for _ in range(10):
        value = [value] * 10

    with pytest.raises(WireError, match="a message has more than 100000 values"):
        bring(value)


@both_ways
def test_deep_modules_are_refused(bring):
    module: nn.Module = nn.ReLU()
    for _ in range(15):
        module = nn.Sequential(module)
    bring(module)

    with pytest.raises(WireError, match="modules are nested more than 16 deep"):
        bring(nn.Sequential(module))


@both_ways
def test_many_modules_are_refused(bring):
    module = nn.ReLU()
    bring([module] * 512)

    with pytest.raises(WireError, match="a message has more than 512 modules"):
        bring([module] * 513)


@both_ways
def test_module_that_holds_itself_is_refused(bring):
    module = nn.Sequential()
    module.add_module("again", module)

    with pytest.raises(WireError, match="modules are nested more than 16 deep"):
        bring(module)


@both_ways
@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (torch.zeros((1,) * 13), "a tensor has more than 12 dims"),
        (np.zeros((1,) * 13), "a tensor has more than 12 dims"),
        (torch.zeros(1).expand(2**24 + 1), "a tensor has more than 16777216 elements"),
        (torch.empty(2**30, 2**30, 0), "a tensor has more than 16777216 elements"),
        (torch.empty(0, 2**31 + 1), "a tensor has a dim that is not a size"),
        ([torch.zeros(1).expand(2**24)] * 2, "a message has more than 67108864 bytes of tensors"),
        (bytes(64 * 2**20 + 1), "a message has more than 67108864 bytes of tensors"),
        (Sketch.__new__(Sketch), "a value cannot be read: builtins.AttributeError"),
    ],
)
def test_value_beyond_a_limit_is_refused(bring, value, sentence):
    with pytest.raises(WireError, match=f"^{sentence}$"):
        bring(value)


def test_reply_with_too_much_meta_is_refused():
    with pytest.raises(WireError, match=r"a frame's meta is larger than 262144 bytes"):
        wire.encode(returned("x" * wire.META_LIMIT))


def test_request_with_too_much_meta_is_refused():
    load = wire.Load(id=1, kata="k", path="k.py", source="x" * wire.REQUEST_META_LIMIT)

    with pytest.raises(WireError, match=r"a frame's meta is larger than 2097152 bytes"):
        wire.encode(load)


def test_memory_error_is_not_disguised():
    class Large(type):
        def __hash__(cls):
            raise MemoryError

    value = Large("Value", (), {})()

    with pytest.raises(MemoryError):
        wire.encode(returned(value))
    with pytest.raises(MemoryError):
        plain(value)


def test_full_blob_arrives():
    value = torch.zeros(2**24, dtype=torch.float32)

    assert arrives(value).shape == value.shape


# Headers


@pytest.mark.parametrize(
    ("header", "sentence"),
    [
        (b"", "a header has 8 bytes, this one has 0"),
        (bytes(9), "a header has 8 bytes, this one has 9"),
        (wire.HEADER.pack(262145, 0), "a frame's meta is larger than 262144 bytes"),
        (wire.HEADER.pack(0, 2**32 - 1), "a frame's blob is larger than 67108864 bytes"),
    ],
)
def test_header_is_refused(header, sentence):
    with pytest.raises(WireError, match=f"^{sentence}$"):
        wire.read_header(header)


def test_header_of_a_request_may_claim_more():
    assert wire.read_header(wire.HEADER.pack(2**21, 2**26), wire.REQUEST_META_LIMIT) == (2**21, 2**26)


# Hostile frames


@pytest.mark.parametrize(
    ("node", "blob", "sentence"),
    [
        ([], b"", "a value has an unknown tag"),
        ([None], b"", "a value has an unknown tag"),
        ([True], b"", "a value has an unknown tag"),
        ([99], b"", "a value has an unknown tag"),
        ([[Tag.LIST]], b"", "a value has an unknown tag"),
        ([Tag.TENSOR, FLOAT32, False, 2], bytes(4), "a payload is longer than what is left of the blob"),
        ([Tag.TENSOR, FLOAT32, False, 2], bytes(12), "a blob has bytes that nothing refers to"),
        ([Tag.TENSOR, FLOAT32, False, -1], b"", "a tensor has a dim that is not a size"),
        ([Tag.TENSOR, FLOAT32, False, 1.0], b"", "a tensor has a dim that is not a size"),
        ([Tag.TENSOR, FLOAT32, False, True], bytes(4), "a tensor has a dim that is not a size"),
        ([Tag.TENSOR, FLOAT32, False, 2**40, 0], b"", "a tensor has a dim that is not a size"),
        ([Tag.TENSOR, FLOAT32, False, 2**31, 2**31, 2**31, 0], b"", "a tensor has more than 16777216 elements"),
        ([Tag.TENSOR, FLOAT32, False, *[2**31] * 12], b"", "a tensor has more than 16777216 elements"),
        ([Tag.TENSOR, FLOAT32, False, *[1] * 13], bytes(4), "a tensor has more than 12 dims"),
        ([Tag.TENSOR, FLOAT32, 1], bytes(4), "a tensor of torch.float32 cannot require a gradient"),
        ([Tag.TENSOR, BOOL, True], bytes(1), "a tensor of torch.bool cannot require a gradient"),
        ([Tag.TENSOR, BOOL, False, 2], b"\1\2", "a bool is neither 0 nor 1"),
        ([Tag.ARRAY, NUMPY_BOOL, 2], b"\0\xff", "a bool is neither 0 nor 1"),
        ([Tag.NUMBER, NUMPY_BOOL], b"\2", "a bool is neither 0 nor 1"),
        ([Tag.TENSOR, -1, False], bytes(4), "a length or a code is not a natural number"),
        ([Tag.TENSOR, 99, False], bytes(4), "a frame is malformed: IndexError"),
        ([Tag.TENSOR], b"", "a frame is malformed: ValueError"),
        ([Tag.BYTES, 2**63], b"", "a payload is longer than what is left of the blob"),
        ([Tag.BYTES, "2"], b"", "a length or a code is not a natural number"),
        ([Tag.INTEGER, 514], bytes(513) + b"\1", "an integer has more than 4096 bits"),
        ([Tag.COMPLEX, 1.0, 1], b"", "a complex number has a part that is not a float"),
        ([Tag.DTYPE, "torch.evil\x1b"], b"", "a torch.dtype is unknown"),
        ([Tag.DEVICE, "evil", None], b"", "a torch.device is unknown"),
        ([Tag.DEVICE, "cuda", 128], b"", "a torch.device is unknown"),
        ([Tag.SIZE, 2**63], b"", "a torch.Size has a dim that is not an integer of 64 bits"),
        ([Tag.DICT, [Tag.LIST], 1], b"", "a dict has a key that is not a scalar"),
        ([Tag.DICT, "a"], b"", "a frame is malformed: ValueError"),
        ([Tag.OPAQUE, "x" * 201], b"", "a name is not a text of at most 200 characters"),
        ([Tag.OPAQUE, 5], b"", "a name is not a text of at most 200 characters"),
    ],
)
def test_node_is_refused(node, blob, sentence):
    assert refuses(forged(node), blob) == sentence


def sketch_node(**changes: Any) -> list[Any]:
    parts = {"class_name": "A", "name": "m.A", "bases": [], "training": True, "attributes": [], "state": []}
    return [Tag.SKETCH, *(parts | {"children": []} | changes).values()]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"bases": "ab"}, "a module's sketch is malformed"),
        ({"bases": ["x"] * 65}, "a module's sketch is malformed"),
        ({"training": 1}, "a module's sketch is malformed"),
        ({"name": None}, "a name is not a text of at most 200 characters"),
        ({"attributes": ["a", [Tag.LIST]]}, "a module's sketch has a part that no module has"),
        ({"attributes": [1, 1]}, "a module's sketch has a part that no module has"),
        ({"state": ["a", 1.0]}, "a module's sketch has a part that no module has"),
        ({"children": ["a", None]}, "a module's sketch has a part that no module has"),
        ({"children": ["a"]}, "a frame is malformed: ValueError"),
        ({"attributes": [part for i in range(65) for part in (str(i), i)]}, "a module has more than 64 attributes"),
    ],
)
def test_sketch_is_refused(changes, sentence):
    assert refuses(forged(sketch_node(**changes))) == sentence


def test_one_payload_cannot_serve_two_tensors():
    tensor = [Tag.TENSOR, FLOAT32, False, 4]

    assert refuses(forged([Tag.LIST, tensor, tensor]), bytes(16)) == "a payload is longer than what is left of the blob"


def test_payloads_follow_one_another_at_multiples_of_16():
    tensor = [Tag.TENSOR, FLOAT32, False, 1]

    reply = wire.decode_reply(forged([Tag.LIST, tensor, tensor]), bytes(18) + b"\x80\x3f")

    assert same(reply.value, [torch.tensor([0.0]), torch.tensor([1.0])])


@pytest.mark.parametrize(
    ("levels", "sentence"), [(32, ""), (33, "nested more than 32 deep"), (200, "malformed"), (100_000, "malformed")]
)
def test_nesting_is_bounded_in_what_arrives(levels, sentence):
    node = b"\x92\x00" * levels + b"\xc0"
    meta = b"\x95\x03\x07\xa0\x90\x93" + node + b"\x91\x01\x91\x02"

    if sentence:
        assert sentence in refuses(meta)
    else:
        assert wire.decode_reply(meta, b"").value == nested(32)


def test_nested_sketches_are_bounded_in_what_arrives():
    node = sketch_node()
    for _ in range(15):
        node = sketch_node(children=["a", node])
    assert wire.decode_reply(forged(node), b"").value.children

    assert refuses(forged(sketch_node(children=["a", node]))) == "modules are nested more than 16 deep"


def test_sketches_are_counted_in_what_arrives():
    assert refuses(forged([Tag.LIST, *[sketch_node()] * 513])) == "a message has more than 512 modules"


def test_values_are_counted_in_what_arrives():
    assert refuses(forged([Tag.LIST, *[None] * 100_000])) == "a message has more than 100000 values"


@pytest.mark.parametrize(
    "value",
    [{1: 2}, {"a": 1}, {(1, 2): 3}, b"bin", msgspec.msgpack.Ext(1, b"x"), [[{}]]],
)
def test_kinds_that_no_node_has_are_refused(value):
    assert "a frame is malformed: Expected" in refuses(forged(value))


def test_keys_that_collide_are_refused():
    floats = [2.0 ** (61 * power) for power in range(16)]
    colliding = [[Tag.TUPLE, a, b] for a in floats for b in floats]
    items = [item for key in colliding for item in (key, None)]

    assert refuses(forged([Tag.DICT, *items])) == "a dict has more than 64 keys that collide"


def test_args_of_another_kind_are_refused():
    assert refuses(forged(None, args=[Tag.LIST])) == "the args are not a tuple"


@pytest.mark.parametrize("kwargs", [[Tag.LIST], [Tag.DICT, 1, 2]])
def test_kwargs_of_another_kind_are_refused(kwargs):
    assert refuses(forged(None, kwargs=kwargs)) == "the kwargs are not a dict with names for keys"


@pytest.mark.parametrize(
    "meta",
    [
        b"",
        b"\xc1",
        b"\xc0",
        b"\x90",
        b"\x92\x09\x00",  # an unknown tag
        b"\x94\x00\x07\xa0\x90\xc0",  # trailing bytes
        b"\x94\x00\x07\xa1\xff\x90",  # not UTF-8
        b"\x94\x00\xff\xa0\x90",  # a negative id
        b"\x95\x00\x07\xa0\x90\xc0",  # a field too many
        b"\x95\x03\x07\xa0\x90\x90",  # values are missing
        b"\x95\x03\x07\xa0\x90\x93\xc0\x91\x01\xdd\xff\xff\xff\xff",
        msgspec.msgpack.encode([1, 0, "s" * 2001, []]),
        msgspec.msgpack.encode([2, 0, {"f": "s" * 201}, [], []]),
        msgspec.msgpack.encode([2, 0, {str(number): "" for number in range(201)}, [], []]),
        msgspec.msgpack.encode([4, 0, "T", ["B"] * 65, "", 0, "", "", [], [], [None]]),
        msgspec.msgpack.encode([3, 0, "", [["W", "t", -1]], [None, [], []]]),
        msgspec.msgpack.encode([3, 0, "", [["W", "t", 1]] * 6, [None, [], []]]),
        msgspec.msgpack.encode([3, 0, "", [["W", "t"]], [None, [], []]]),
        msgspec.msgpack.encode([4, 0, "T", [], "", 1, "", "", [1] * 4, [], [None]]),
        msgspec.msgpack.encode([4, 0, "T", [], "", -1, "", "", [], [], [None]]),
    ],
)
def test_meta_is_refused(meta):
    assert refuses(meta).startswith("a frame is malformed: ")


def test_decode_refuses_more_than_a_header_may_claim():
    assert refuses(bytes(wire.META_LIMIT + 1)) == "a frame's meta is larger than 262144 bytes"
    assert refuses(b"", bytes(wire.BLOB_LIMIT + 1)) == "a frame's blob is larger than 67108864 bytes"


@pytest.mark.parametrize("claim", [b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff"])
@pytest.mark.parametrize(
    "before", [b"", b"\x94\x02\x00", b"\x95\x03\x07\xa0\x90", b"\x95\x03\x07\xa0\x90\x93", b"\x9b\x04\x00\xa0"]
)
def test_claimed_lengths_take_no_memory(before, claim):
    tracemalloc.start()
    try:
        refuses(before + claim * 20)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak < 1_000_000


valid_frames = st.builds(lambda value, args: wire.encode(returned(value, (args,))), wire_values, wire_values).map(split)
edits = st.lists(
    st.tuples(st.sampled_from(["flip", "insert", "delete", "splice"]), st.integers(0, 10_000), st.binary(max_size=6)),
    min_size=1,
    max_size=4,
)


def edited(octets: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    for kind, position, extra in changes:
        at = position % (len(octets) + 1)
        cut = {"flip": len(extra), "insert": 0, "delete": len(extra) + 1, "splice": position % 7}[kind]
        octets = octets[:at] + (b"" if kind == "delete" else extra) + octets[at + cut :]
    return octets


def decodes_or_is_refused(meta: bytes, blob: bytes) -> None:
    for decode, kinds in ((wire.decode_reply, wire.Reply), (wire.decode_request, wire.Request)):
        with contextlib.suppress(WireError):
            assert isinstance(decode(meta, blob), kinds)


@given(valid_frames, edits, st.none() | edits)
@settings(max_examples=500, deadline=None)
def test_mutated_frame_is_refused_or_decodes(frame, meta_edits, blob_edits):
    meta, blob = frame

    decodes_or_is_refused(edited(meta, meta_edits), edited(blob, blob_edits) if blob_edits else blob)


@given(st.binary(max_size=200), st.binary(max_size=50))
@settings(max_examples=500, deadline=None)
def test_random_frame_is_refused_or_decodes(meta, blob):
    decodes_or_is_refused(meta, blob)


def test_fuzzer_finds_nothing_in_a_short_run(capsys):
    fuzz = runpy.run_path(str(Path(__file__).with_name("fuzz_wire.py")))

    status = fuzz["main"](["--frames", "3000", "--seed", "1"])

    assert status == 0
    assert "anything else: 0" in capsys.readouterr().out


# Comparing


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (math.nan, math.nan),
        (-0.0, -0.0),
        ([1, (2,)], [1, (2,)]),
        ({1: 2, "a": 3}, {"a": 3, 1: 2}),
        ({math.nan: 1}, {float("nan"): 1}),
        (torch.tensor([math.nan]), torch.tensor([math.nan])),
        (Opaque("a"), Opaque("a")),
        (torch.float32, torch.float32),
        (complex(math.nan, 0), complex(math.nan, 0)),
        (np.float64(1), np.float64(1)),
    ],
)
def test_same_holds(a, b):
    assert same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (0.0, -0.0),
        (1, True),
        (1, 1.0),
        ([1], (1,)),
        ([1], [1, 2]),
        ({1: 2}, {True: 2}),
        ({1: 2}, {1: 3}),
        ({1: 2}, {1: 2, 3: 4}),
        ({(0.0,): 1}, {(-0.0,): 1}),
        (complex(0.0, 0.0), complex(-0.0, 0.0)),
        (np.float64(1), 1.0),
        (np.float64(1), np.float32(1)),
        (torch.Size([1]), (1,)),
        (torch.ones(2), torch.ones(2, 1)),
        (torch.ones(2), torch.ones(2, dtype=torch.float64)),
        (torch.ones(2), torch.ones(2, requires_grad=True)),
        (torch.tensor([0.0]), torch.tensor([-0.0])),
        (np.ones(2), np.ones(2, np.float32)),
        (np.ones(2), np.zeros(2)),
        (Opaque("a"), Opaque("b")),
        (plain(nn.ReLU()), plain(nn.ReLU(inplace=True))),
        (plain(nn.ReLU()), plain(nn.ReLU().eval())),
    ],
)
def test_same_tells_apart(a, b):
    assert not same(a, b)
