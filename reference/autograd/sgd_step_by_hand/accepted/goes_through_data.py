"""Changes the values behind autograd's back, as older code does."""

import torch


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    for parameter in model.parameters():
        if parameter.grad is None:
            continue
        parameter.data = parameter.data - lr * parameter.grad.data
