"""Puts the loop in a class of its own, on a copy of the list that gets shorter."""

from torch import nn


class MLP(nn.Sequential):
    def __init__(self, *sizes: int) -> None:
        super().__init__()
        left = list(sizes)
        while len(left) > 2:
            self.append(nn.Linear(left.pop(0), left[0]))
            self.append(nn.ReLU())
        self.append(nn.Linear(*left))


def build_mlp(sizes: list[int]) -> nn.Sequential:
    return MLP(*sizes)
