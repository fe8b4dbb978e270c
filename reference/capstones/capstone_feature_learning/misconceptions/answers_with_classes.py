"""The network answers with class numbers: `argmax` stands in its forward pass. They are whole numbers and say nothing
about how sure it is, so no loss could train it further and nobody can choose another threshold. A network gives scores;
whoever asks it picks the greater one.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_network_takes_raw_points",)


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.body(x).argmax(dim=1)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = Network()
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model.body(points), classes).backward()
        optimizer.step()
    return model
