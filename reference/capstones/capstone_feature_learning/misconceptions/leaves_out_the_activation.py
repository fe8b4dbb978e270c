"""There are two layers with nothing between them. Two linear layers in a row compute one linear function, so the
hidden layer adds no feature that a single layer would not have. An activation between them is what bends the line.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_beats_a_straight_line",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(points), classes).backward()
        optimizer.step()
    return model
