"""Computes all new values first and copies them into the parameters by name."""

import torch


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    trained = {name: parameter for name, parameter in model.named_parameters() if parameter.grad is not None}
    new = {name: parameter.detach() - lr * parameter.grad for name, parameter in trained.items()}
    model.load_state_dict(new, strict=False)
