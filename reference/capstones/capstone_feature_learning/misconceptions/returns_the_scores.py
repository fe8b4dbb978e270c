"""What comes back are the scores of the training points. The network that computed them is gone, and nobody can ask
it about other points. Return the network itself.
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
    return model(points)
