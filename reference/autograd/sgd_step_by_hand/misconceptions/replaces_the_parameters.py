"""The model got new parameter objects. They hold the right values, but whoever collected the old ones before, as an
optimizer does, goes on working with tensors that the model no longer uses. Keep the objects, and change what is
in them.
"""

import torch

CAUGHT_BY = ("test_keeps_the_parameter_objects",)


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    for layer in model.modules():
        for name, parameter in list(layer.named_parameters(recurse=False)):
            if parameter.grad is not None:
                setattr(layer, name, torch.nn.Parameter(parameter.detach() - lr * parameter.grad))
