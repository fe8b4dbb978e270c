"""Examples for tensor_attributes: tensors whose shape, dtype and device you can read off."""

import torch

from grader.authoring import expect_close


def in_one_form(described):
    """The shape as a tuple and the device as its name, whichever of the allowed forms they have."""
    if isinstance(described, dict):
        described = dict(described)
        if isinstance(described.get("shape"), tuple | list):
            described["shape"] = tuple(described["shape"])
        if isinstance(described.get("device"), torch.device):
            described["device"] = str(described["device"])
    return described


def test_rows_of_whole_numbers(learner):
    """Two rows of three whole numbers: shape (2, 3), int64, on the CPU."""
    described = learner.describe(torch.tensor([[1, 2, 3], [4, 5, 6]]))

    expect_close(in_one_form(described), {"shape": (2, 3), "dtype": torch.int64, "device": "cpu"})


def test_row_of_decimals(learner):
    """Four decimals without rows: shape (4,), float32, on the CPU."""
    described = learner.describe(torch.tensor([0.5, 1.5, 2.5, 3.5]))

    expect_close(in_one_form(described), {"shape": (4,), "dtype": torch.float32, "device": "cpu"})


def test_single_number(learner):
    """A single True, without any brackets: an empty shape, bool, on the CPU."""
    described = learner.describe(torch.tensor(True))

    expect_close(in_one_form(described), {"shape": (), "dtype": torch.bool, "device": "cpu"})
