"""Which names may be repeated because they are not a learner's."""

from __future__ import annotations

import pytest

from grader.vocabulary import is_common


@pytest.mark.parametrize(
    "word",
    [
        *("int", "NoneType", "ValueError", "lambda", "generator", "builtin_function_or_method"),
        *("ndarray", "numpy", "np", "AxisError", "torch", "Tensor", "Size", "reshape", "requires_grad", "float32"),
        *("nn", "Linear", "in_features", "weight", "relu", "F", "SGD", "DataLoader", "parameters", "__init__"),
    ],
)
def test_is_common_knows_words_of_python_numpy_and_torch(word):
    assert is_common(word)


@pytest.mark.parametrize("word", ["secret_0_25", "x1", "0.25", "Linear1", "linear_by_hand", "", "Net", "torch.nn", "3"])
def test_is_common_knows_no_other_word(word):
    assert not is_common(word)
