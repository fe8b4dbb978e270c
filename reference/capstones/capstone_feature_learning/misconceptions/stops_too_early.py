"""The network is built and trained in the right way, and training ends after a few turns, before it has learned much.
Each turn is one small step. Print the loss now and then, and go on until it hardly falls any more.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_right_on_new_points",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(3):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
