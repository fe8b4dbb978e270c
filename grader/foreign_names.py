"""Names of Keras, TensorFlow, NumPy and scikit-learn, and what PyTorch has in their place.

Invariants: a sentence depends on a name alone, which stands in the learner's file, and says what PyTorch calls a thing,
never how a kata is solved with it; nothing is said of a name that PyTorch knows.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from grader.near_names import stands_in

_KERAS_TRAINS = "that is Keras; in PyTorch the loop over epochs and batches is written out"
_KERAS_WEIGHTS = "that is Keras; PyTorch has parameters(), named_parameters() and state_dict()"
_SCIKIT = "that is scikit-learn; PyTorch works with tensors and their means, deviations and the like"


def _called(name: str) -> str:
    return f"PyTorch calls this {name}"


#: Behind `torch`, `nn`, `F` and `torch.optim`.
_IN_MODULES: Mapping[str, str] = {
    "Dense": "PyTorch calls this layer nn.Linear",
    "dense": "PyTorch calls this layer nn.Linear",
    "Activation": "PyTorch has a layer for each activation, such as nn.ReLU",
    "Input": "a PyTorch network has no layer for its input; its first layer says how many numbers come in",
    "InputLayer": "a PyTorch network has no layer for its input; its first layer says how many numbers come in",
    "Model": "PyTorch's base class of models is nn.Module, and nn.Sequential puts layers in a row",
    "layers": "layers stand in torch.nn itself, as in nn.Linear",
    "keras": "layers stand in torch.nn, functions of tensors in torch.nn.functional",
    "optimizers": _called("torch.optim"),
    "losses": "losses stand in torch.nn as classes and in torch.nn.functional as functions",
    "BatchNormalization": _called("nn.BatchNorm1d, and for images nn.BatchNorm2d"),
    "LayerNormalization": _called("nn.LayerNorm"),
    "MaxPooling2D": _called("nn.MaxPool2d"),
    "AveragePooling2D": _called("nn.AvgPool2d"),
    "GlobalAveragePooling2D": _called("nn.AdaptiveAvgPool2d"),
    "MeanSquaredError": _called("nn.MSELoss"),
    "MeanAbsoluteError": _called("nn.L1Loss"),
    "BinaryCrossentropy": _called("nn.BCELoss, and for logits nn.BCEWithLogitsLoss"),
    "CategoricalCrossentropy": _called("nn.CrossEntropyLoss, which takes logits"),
    "SparseCategoricalCrossentropy": _called("nn.CrossEntropyLoss, which takes logits"),
    "mean_squared_error": _called("F.mse_loss"),
    "mean_absolute_error": _called("F.l1_loss"),
    "binary_crossentropy": _called("F.binary_cross_entropy, and for logits F.binary_cross_entropy_with_logits"),
    "categorical_crossentropy": _called("F.cross_entropy, which takes logits"),
    "sparse_categorical_crossentropy": _called("F.cross_entropy, which takes logits"),
    "to_categorical": _called("F.one_hot"),
    "get_dummies": _called("F.one_hot"),
    "GradientTape": "PyTorch records by itself what is done with tensors that have requires_grad=True",
    "Variable": "PyTorch has nn.Parameter, and requires_grad=True for any tensor",
    "array": _called("torch.tensor"),
    "constant": _called("torch.tensor"),
    "convert_to_tensor": _called("torch.tensor"),
    "cast": "a tensor changes its dtype with .to(dtype)",
    "astype": "a tensor changes its dtype with .to(dtype)",
    "copy": _called("torch.clone"),
    "expand_dims": _called("torch.unsqueeze"),
    "append": _called("torch.cat"),
    "power": _called("torch.pow"),
    "around": _called("torch.round"),
    "invert": _called("torch.logical_not"),
    "reduce_mean": _called("torch.mean"),
    "reduce_sum": _called("torch.sum"),
    "reduce_max": _called("torch.max or torch.amax"),
    "reduce_min": _called("torch.min or torch.amin"),
    "random_normal": _called("torch.randn"),
    "random_uniform": _called("torch.rand"),
    "permutation": _called("torch.randperm"),
    "train_test_split": _called("torch.utils.data.random_split"),
}

#: Behind `torch.random`, which is a module for seeds.
_IN_RANDOM: Mapping[str, str] = {
    "rand": _called("torch.rand"),
    "randn": _called("torch.randn"),
    "normal": _called("torch.normal, and with mean 0 and deviation 1 torch.randn"),
    "uniform": _called("torch.rand"),
    "randint": _called("torch.randint"),
    "permutation": _called("torch.randperm"),
    "shuffle": _called("torch.randperm"),
    "choice": _called("torch.multinomial or torch.randint"),
    "random": _called("torch.rand"),
}

#: Behind a tensor.
_OF_TENSORS: Mapping[str, str] = {
    "astype": "a tensor changes its dtype with .to(dtype)",
    "cast": "a tensor changes its dtype with .to(dtype)",
    "copy": "a tensor is copied with clone()",
    "assign": "a tensor takes other numbers with copy_(...)",
    "append": "a tensor does not grow; torch.cat and torch.stack make a new one of several",
    "extend": "a tensor does not grow; torch.cat and torch.stack make a new one of several",
    "get_shape": "PyTorch has .shape",
    "dims": "PyTorch has .ndim and dim()",
    "expand_dims": _called("unsqueeze"),
    "eval": "a tensor has its numbers already; item() and tolist() make Python's of them",
    "to_numpy": _called("numpy()"),
    "toarray": _called("numpy()"),
    "as_numpy": _called("numpy()"),
    "power": _called("pow"),
    "fit": _SCIKIT,
    "transform": _SCIKIT,
    "fit_transform": _SCIKIT,
}

#: Behind a layer or model.
_OF_MODELS: Mapping[str, str] = {
    "fit": _KERAS_TRAINS,
    "fit_generator": _KERAS_TRAINS,
    "train_on_batch": _KERAS_TRAINS,
    "evaluate": "that is Keras; in PyTorch the loop over batches is written out",
    "score": "that is scikit-learn; in PyTorch a measure is worked out from what the model gives",
    "predict": "that is Keras; a PyTorch model is called with its input: model(x)",
    "predict_proba": "that is scikit-learn; a PyTorch model is called with its input: model(x)",
    "predict_classes": "that is Keras; a PyTorch model is called with its input: model(x)",
    "call": "PyTorch names this method forward, and a model is called with its input: model(x)",
    "summary": "that is Keras; print(model) shows the layers of a PyTorch model",
    "count_params": _KERAS_WEIGHTS,
    "get_weights": _KERAS_WEIGHTS,
    "set_weights": "that is Keras; PyTorch has load_state_dict()",
    "weights": _KERAS_WEIGHTS,
    "trainable_weights": _KERAS_WEIGHTS,
    "trainable_variables": _KERAS_WEIGHTS,
    "variables": _KERAS_WEIGHTS,
    "trainable": "that is Keras; in PyTorch requires_grad of each parameter says whether it is trained",
    "add": "that is Keras; PyTorch has append(...)",
    "layers": "that is Keras; PyTorch has children() and modules()",
    "get_layer": "that is Keras; PyTorch has named_children() and named_modules()",
    "kernel": _called("weight"),
    "units": _called("out_features"),
    "input_shape": "PyTorch layers keep sizes such as in_features",
    "output_shape": "PyTorch layers keep sizes such as out_features",
    "save": "that is Keras; PyTorch has torch.save and state_dict()",
    "save_weights": "that is Keras; PyTorch has torch.save and state_dict()",
    "load_weights": "that is Keras; PyTorch has torch.load and load_state_dict()",
    "numpy": "a model is no tensor; its parameters are tensors",
    "fit_transform": _SCIKIT,
    "transform": _SCIKIT,
}

_OF_OPTIMIZERS: Mapping[str, str] = {
    "minimize": "that is TensorFlow; in PyTorch backward() works out the gradients, and step() uses them",
    "apply_gradients": "that is TensorFlow; in PyTorch step() uses the gradients that backward() left",
    "learning_rate": "the learning rate is `lr`, and stands in param_groups",
    "lr": "the learning rate stands in param_groups",
}

_OF_SIZES: Mapping[str, str] = {"as_list": "a shape is a tuple of ints already", "dims": "a shape is a tuple of ints"}

#: Parameters: each with PyTorch's name for it, if it has one, and else with a sentence.
_PARAMETERS: Mapping[str, tuple[str, str]] = {
    "axis": ("dim", ""),
    "keep_dims": ("keepdim", ""),
    "units": ("out_features", ""),
    "input_dim": ("in_features", ""),
    "input_size": ("in_features", ""),
    "output_size": ("out_features", ""),
    "use_bias": ("bias", ""),
    "rate": ("p", ""),
    "filters": ("out_channels", ""),
    "strides": ("stride", ""),
    "learning_rate": ("lr", ""),
    "depth": ("num_classes", ""),
    "n_classes": ("num_classes", ""),
    "epsilon": ("eps", ""),
    "input_shape": ("", "PyTorch layers that need a size take it as a number, such as in_features"),
    "activation": ("", "in PyTorch an activation is a layer of its own, such as nn.ReLU()"),
    "kernel_initializer": ("", "PyTorch layers come with numbers drawn already, and nn.init draws others"),
    "from_logits": ("", "in PyTorch this is a matter of which loss is taken; cross_entropy takes logits always"),
}

#: Keras's parameters of `compile`, a method that PyTorch's models have for something else.
_OF_COMPILE = "`compile` speeds a PyTorch model up; the optimizer and the loss are used in a training loop"


def foreign_attribute(home: str, missing: str, source: str) -> str:
    """What PyTorch has in the place of an attribute that other libraries have; empty when it is none of theirs.

    Args:
        home: the module or type as the exception's text names it: `torch.nn`, `Tensor`, `Linear`.
        missing: the name that it does not have.
        source: the learner's file.
    """
    if not stands_in(missing, source):
        return ""
    return _table(home, source).get(missing, "") or _of_tensors_alone(home, missing)


def _table(home: str, source: str) -> Mapping[str, str]:
    if home == "torch.random":
        return _IN_RANDOM
    if home in ("torch", "torch.nn", "torch.nn.functional", "torch.optim"):
        return _IN_MODULES
    if home in ("Tensor", "Parameter"):
        return _OF_TENSORS
    if home == "torch.Size":
        return _OF_SIZES
    if _is_class(getattr(torch.optim, home, None), torch.optim.Optimizer):
        return _OF_OPTIMIZERS
    written = re.search(rf"^\s*class {re.escape(home)}\(.*Module\b", source, re.MULTILINE)
    return _OF_MODELS if written or _is_class(getattr(nn, home, None), nn.Module) else {}


def _is_class(found: object, base: type) -> bool:
    return isinstance(found, type) and issubclass(found, base)


#: What a tensor may be mistaken for, with the way to one.
_NO_TENSORS: Mapping[str, tuple[type, str]] = {
    "numpy.ndarray": (np.ndarray, "a NumPy array is no tensor; torch.from_numpy makes one of it"),
    "list": (list, "a list is no tensor; torch.tensor makes one of numbers, torch.stack one of tensors"),
    "tuple": (tuple, "a tuple is no tensor; torch.tensor makes one of numbers, torch.stack one of tensors"),
    "float": (float, "a plain number is no tensor; float(), item() and tolist() make such numbers"),
    "int": (int, "a plain number is no tensor; int(), len(), item() and tolist() make such numbers"),
    "bool": (bool, "True and False of Python are no tensors"),
}


_TWO_TENSORS = "this function gives two tensors together, .values and .indices"


def _of_tensors_alone(home: str, missing: str) -> str:
    """For what tensors have, and something else does not that stands in the place of one."""
    if home.startswith("torch.return_types."):
        return _TWO_TENSORS if hasattr(torch.Tensor, missing) else ""
    kind, told = _NO_TENSORS.get(home, (object, ""))
    return told if told and hasattr(torch.Tensor, missing) and not hasattr(kind, missing) else ""


def foreign_parameter(function: str, missing: str, source: str, line: str) -> str:
    """What a function of PyTorch's calls a parameter that other libraries have; empty when it is none of theirs.

    Args:
        function: as the exception's text names it: `softmax`, `Linear.__init__`.
        missing: the parameter that it does not have.
        source: the learner's file.
        line: the line that raised.
    """
    name = function.removesuffix(".__init__")
    is_own = re.search(rf"\b(?:def|class) {re.escape(name)}\b", source) is not None
    if is_own or not stands_in(missing, source):
        return ""
    if name == "compile" and missing in ("optimizer", "loss", "metrics"):
        return _OF_COMPILE
    if re.search(rf"\b(?:np|numpy)\.{re.escape(name)}\(", line) and missing in ("axis", "keepdims", "out"):
        return f"NumPy's function was called on a tensor; torch.{name} takes `dim` and `keepdim`"
    known, told = _PARAMETERS.get(missing, ("", ""))
    found = _named(name)
    if found is None or (known and not _takes(found, known)):
        return ""
    return f"PyTorch calls it `{known}`" if known else told


#: Where functions and classes are looked for by name.
_HOMES: tuple[object, ...] = (F, nn, torch, torch.Tensor, torch.optim, torch.utils.data, nn.modules.dropout)


def _named(name: str) -> Callable[..., Any] | None:
    return next((found for home in _HOMES if callable(found := getattr(home, name, None))), None)


def _takes(function: Callable[..., Any], parameter: str) -> bool:
    """Whether a function has a parameter; functions in C++ say so in their documentation alone."""
    try:
        return parameter in inspect.signature(function).parameters
    except (TypeError, ValueError):
        return re.search(rf"\([^()]*\b{parameter}[=,)]", function.__doc__ or "") is not None
