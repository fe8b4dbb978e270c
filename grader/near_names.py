"""The name that may have been meant: one of Python's, NumPy's or PyTorch's, or one that stands in the learner's file.

Invariants: nothing is suggested for a name that does not stand in that file, since learner code could make one up from
what it was given, and the suggestion would tell of it.
"""

from __future__ import annotations

import builtins
import difflib
import inspect
import re
from collections.abc import Iterable

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

#: How alike two names are, from 0 to 1, before one is suggested for the other.
_ALIKE = 0.8

#: Names that NumPy has and PyTorch has not; what is spelled most like them would do something else.
_OTHER_WORDS = {
    ("Tensor", "copy"): "clone",
    ("Tensor", "astype"): "to",
    ("torch", "array"): "tensor",
    ("torch", "copy"): "clone",
}

#: The line that brings a name which is always imported under that name.
_IMPORTS = {
    "np": "import numpy as np",
    "torch": "import torch",
    "nn": "from torch import nn",
    "F": "import torch.nn.functional as F",
    "math": "import math",
}

_HOMES: dict[str, object] = {
    "torch": torch,
    "torch.nn": nn,
    "torch.nn.functional": F,
    "torch.optim": torch.optim,
    "torch.utils.data": torch.utils.data,
    "numpy": np,
    "Tensor": torch.Tensor,
    "numpy.ndarray": np.ndarray,
    "list": list,
    "dict": dict,
    "str": str,
}


def near_attribute(home: str, missing: str, source: str) -> str:
    """The attribute of a module or type that `missing` resembles; empty when there is none.

    Args:
        home: the module or type as the exception's text names it: `torch.nn`, `Tensor`, `Linear`.
        missing: the name that it does not have.
        source: the learner's file.
    """
    names = _attributes(home)
    if missing in names or not stands_in(missing, source):
        return ""
    return (
        _OTHER_WORDS.get((home, missing))
        or _same_letters(missing, names)
        or _elsewhere(home, missing)
        or _nearest(missing, names)
    )


#: Modules of PyTorch's, as a learner writes them, in which a name of another may stand.
_NEIGHBOURS: dict[str, object] = {
    "torch": torch,
    "nn": nn,
    "F": F,
    "torch.optim": torch.optim,
    "torch.utils.data": torch.utils.data,
}


def _elsewhere(home: str, missing: str) -> str:
    """The same name in another module: `F.one_hot` for `torch.one_hot`."""
    if home not in ("torch", "torch.nn", "torch.nn.functional", "torch.optim", "numpy", "Tensor"):
        return ""
    found = (f"{module}.{missing}" for module, names in _NEIGHBOURS.items() if callable(getattr(names, missing, None)))
    return next(found, "")


def near_variable(missing: str, source: str) -> str:
    """A name in the learner's file, or one of Python's own, that `missing` resembles; empty when there is none."""
    if not stands_in(missing, source):
        return ""
    others = set(re.findall(r"[A-Za-z_]\w{2,}", source)) - {missing}
    return (
        _same_letters(missing, sorted(others)) or _nearest(missing, sorted(others)) or _nearest(missing, dir(builtins))
    )


def near_key(missing: str, source: str) -> str:
    """A text between quotes in the learner's file that a dict's missing key resembles; empty when there is none."""
    if not stands_in(missing, source):
        return ""
    others = sorted({quoted for _, quoted in re.findall(r"""(["'])([A-Za-z_]\w{2,})\1""", source)} - {missing})
    return _same_letters(missing, others) or _nearest(missing, others)


def missing_import(name: str, source: str) -> str:
    """The line that a file needs before it can use a name such as `np`; empty for other names."""
    return _IMPORTS.get(name, "") if stands_in(name, source) else ""


def _attributes(home: str) -> list[str]:
    found = _HOMES.get(home)
    if found is not None:
        return [name for name in dir(found) if not name.startswith("_")]
    layer = getattr(nn, home, None)
    if isinstance(layer, type) and issubclass(layer, nn.Module):
        return [*_of_objects(layer), *(name for name in dir(layer) if not name.startswith("_"))]
    return []


def _of_objects(layer: type[nn.Module]) -> list[str]:
    """What a layer has that its class does not: sizes, and a weight with its bias."""
    family = [base for base in layer.__mro__ if issubclass(base, nn.Module) and base is not nn.Module]
    declared = [name for base in family for name in inspect.get_annotations(base)]
    return [*declared, "bias"] if "weight" in declared else declared


def stands_in(name: str, source: str) -> bool:
    """Whether the learner wrote this name."""
    return re.search(rf"\b{re.escape(name)}\b", source) is not None


def _same_letters(missing: str, names: Iterable[str]) -> str:
    """The same name in capitals or small letters."""
    return next((name for name in names if name.lower() == missing.lower()), "")


def _nearest(missing: str, names: Iterable[str]) -> str:
    """The name that is most alike, whatever is a capital."""
    by_letters: dict[str, str] = {}
    for name in names:
        by_letters.setdefault(name.lower(), name)
    alike = difflib.get_close_matches(missing.lower(), by_letters, n=1, cutoff=_ALIKE)
    return by_letters[alike[0]] if alike and len(missing) > 3 else ""
