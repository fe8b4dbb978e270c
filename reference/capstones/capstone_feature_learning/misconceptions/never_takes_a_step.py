"""The gradients are computed in every turn, and no parameter ever moves: the optimizer is not asked to take its step.
The network that comes back is as random as on its first day. A turn of training ends with the step.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_beats_a_straight_line",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
    return model
