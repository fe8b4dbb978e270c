"""The network is trained, and the function ends without handing it over, so what comes back is None. A network that
was made inside a function lives on only when it is returned.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_network",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
