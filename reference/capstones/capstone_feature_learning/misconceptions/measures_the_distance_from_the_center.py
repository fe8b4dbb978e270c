"""This is the feature of the lesson's circle, the squared distance from the center. All four corners are equally far
from it, whatever their class. Another problem needs another feature: here the class depends on the signs of the two
coordinates.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_tell_the_corners_apart",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points.square().sum(dim=1, keepdim=True)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
