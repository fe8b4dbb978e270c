"""The dict was written with Python's `pickle`. It takes the tensors along, and `torch.load` cannot read the file, nor
can `pickle` read what others saved with torch. For tensors torch has a pair of functions of its own.
"""

import pickle
from collections.abc import Callable
from pathlib import Path

from torch import nn

CAUGHT_BY = ("test_file_holds_a_dict_of_tensors", "test_loads_a_given_file")


def save_model(model: nn.Module, path: str) -> None:
    with Path(path).open("wb") as file:
        pickle.dump(model.state_dict(), file)


def load_model(build: Callable[[], nn.Module], path: str) -> nn.Module:
    model = build()
    with Path(path).open("rb") as file:
        model.load_state_dict(pickle.load(file))
    return model.eval()
