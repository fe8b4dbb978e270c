"""Names that may have been meant: of the libraries or of the file, and none for a name made up while running."""

from __future__ import annotations

import pytest

from grader.near_names import missing_import, near_attribute, near_key, near_variable


@pytest.mark.parametrize(
    ("home", "missing", "near"),
    [
        ("torch.nn", "linear", "Linear"),
        ("torch.nn", "Relu", "ReLU"),
        ("torch", "Softmax", "softmax"),
        ("torch", "flaot32", "float32"),
        ("torch.nn.functional", "Linear", "linear"),
        ("torch.optim", "sgd", "SGD"),
        ("Tensor", "astype", "to"),
        ("Tensor", "copy", "clone"),
        ("torch", "array", "tensor"),
        ("torch", "copy", "clone"),
        ("torch.nn", "cross_entropy", "F.cross_entropy"),
        ("torch", "Linear", "nn.Linear"),
        ("torch", "DataLoader", "torch.utils.data.DataLoader"),
        ("torch", "SGD", "torch.optim.SGD"),
        ("numpy", "softmax", "torch.softmax"),
        ("Tensor", "one_hot", "F.one_hot"),
        ("Linear", "weigth", "weight"),
        ("Linear", "biass", "bias"),
        ("Linear", "in_feature", "in_features"),
        ("Conv2d", "in_chanels", "in_channels"),
        ("Sequential", "weight", ""),
        ("Sequential", "appendd", "append"),
        ("ReLU", "bias", ""),
        ("list", "apend", "append"),
        ("torch", "foo", ""),
        ("torch", "completely_different", ""),
        ("Net", "weigth", ""),
        ("os", "sytem", ""),
    ],
)
def test_near_attribute_knows_what_is_there(home, missing, near):
    assert near_attribute(home, missing, f"x = y.{missing}") == near


def test_near_attribute_suggests_nothing_for_a_name_that_is_not_in_the_file():
    assert near_attribute("torch.nn", "linear", "getattr(nn, chosen)") == ""


def test_near_variable_looks_in_the_file():
    source = "layer = nn.Linear(3, 2)\nlayers(x)\n"

    assert near_variable("layers", source) == "layer"
    assert near_variable("layer", source) == "layers"
    assert near_variable("lay_er", source) == ""
    assert near_variable("x", source) == ""


def test_near_variable_knows_the_names_of_python():
    assert near_variable("Flase", "x.sum(dim=1, keepdim=Flase)") == "False"
    assert near_variable("rnage", "for i in rnage(3):") == "range"
    assert near_variable("Flase", "eval(chosen)") == ""


def test_near_key_looks_at_what_stands_in_quotes():
    source = "facts = {'shape': x.shape, \"dtype\": x.dtype}\nfacts['shapes']\n"

    assert near_key("shapes", source) == "shape"
    assert near_key("Dtype", source + "Dtype") == "dtype"
    assert near_key("facts", source) == ""
    assert near_key("shaped", source) == ""


def test_missing_import_is_the_line_for_a_name_that_everybody_uses():
    assert missing_import("np", "x = np.exp(y)") == "import numpy as np"
    assert missing_import("nn", "nn.Linear(3, 2)") == "from torch import nn"
    assert missing_import("layer", "layer(x)") == ""
    assert missing_import("np", "eval(chosen)") == ""
