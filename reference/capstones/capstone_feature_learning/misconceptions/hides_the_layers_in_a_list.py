"""The optimizer found no parameters. Layers in a plain Python list are unknown to the network, so `parameters()` is
empty; `nn.ModuleList` holds a list of layers that the network knows. (Or somebody walked through `parameters()` before:
it can be walked through once.)
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_network",)


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = [nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2)]

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for layer in self.layers:
            x = layer(x)
        return x


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = Network()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
