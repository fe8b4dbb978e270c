"""Hidden checks of tensor_attributes."""

import torch

from grader.authoring import expect, expect_close, expect_type, expect_unchanged, points


def in_one_form(described):
    """The shape as a tuple and the device as its name, whichever of the allowed forms they have."""
    if isinstance(described, dict):
        described = dict(described)
        if isinstance(described.get("shape"), tuple | list):
            described["shape"] = tuple(described["shape"])
        if isinstance(described.get("device"), torch.device):
            described["device"] = str(described["device"])
    return described


def expect_entry(described, required, name, **hint):
    """Fail the check unless this one entry is as required: each fact earns points of its own."""
    described = in_one_form(described)
    if isinstance(described, dict) and name in described:
        described = {name: described[name]}
    expect_close(described, {name: in_one_form(required)[name]}, **hint)


@points(1)
def test_returns_three_named_facts(learner):
    """The result is a dict with the keys 'shape', 'dtype' and 'device', and no others."""
    described = learner.describe(torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]))

    expect_type(described, "dict")
    for name in ("shape", "dtype", "device"):
        expect(name in described, f"the key {name!r} is missing")
    expect(len(described) == 3, f"it has {len(described)} keys instead of 3")


@points(2)
def test_shape(learner, reference, draw):
    """'shape' holds one size for each dimension, for tensors with one, two or three of them."""
    matrix, square = torch.tensor([[1, 2], [3, 4], [5, 6]]), torch.tensor([[1, 2], [3, 4]])
    drawn = [draw.normal(*(draw.integer(1, 6) for _ in range(dimensions))) for dimensions in (1, 2, 3)]

    for t in (matrix, square, torch.tensor([7, 8, 9]), *drawn):
        expect_entry(learner.describe(t), reference.describe(t), "shape")


@points(1)
def test_shape_of_a_single_number(learner, reference, draw):
    """'shape' is empty for a single number, which has no dimension."""
    for t in (torch.tensor(7), torch.tensor(draw.number(1, 9))):
        expect_entry(learner.describe(t), reference.describe(t), "shape")


@points(1)
def test_dtype(learner, reference, draw):
    """'dtype' holds the dtype of the tensor, whatever it is, as PyTorch's object."""
    hint = (
        "A dtype is an object of PyTorch, such as torch.float32; its name, Python's float and NumPy's dtypes are not."
    )
    numbers = draw.integers(3, 2, low=0, high=100)

    for dtype in (torch.int64, torch.float32, torch.bool, torch.float64, torch.int32, torch.uint8):
        t = numbers.to(dtype)
        expect_entry(learner.describe(t), reference.describe(t), "dtype", hint=hint, about="types")


@points(1)
def test_device_of_a_tensor_on_the_cpu(learner, reference, draw):
    """'device' says that a tensor on the CPU is on the CPU."""
    hint = "Print the device of a tensor of your own, and compare it with what your function says."

    for t in (torch.tensor([[1, 2, 3], [4, 5, 6]]), draw.normal(4)):
        expect_entry(learner.describe(t), reference.describe(t), "device", hint=hint)


@points(1)
def test_device_of_a_tensor_elsewhere(learner, reference, draw):
    """'device' is that of the tensor, also when it is not the CPU."""
    hint = (
        'Make a tensor with device="meta", as in the lesson, and describe it: the answer has to come from the tensor.'
    )
    sizes = draw.integer(2, 6), draw.integer(2, 6)

    described = learner.run("describe_elsewhere", *sizes)
    expect_entry(described, reference.run("describe_elsewhere", *sizes), "device", hint=hint)


@points(1)
def test_leaves_the_tensor_unchanged(learner, draw):
    """The tensor stays as it was, and so does its shape."""
    for t in (torch.tensor(5), torch.tensor([[1, 2, 3]]), draw.normal(3, 2)):
        expect_unchanged(learner, hint="Describing a tensor reads from it, and changes nothing.").describe(t)
