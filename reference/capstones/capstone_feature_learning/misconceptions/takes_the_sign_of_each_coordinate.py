"""The features are the signs of the two coordinates, one beside the other. They hold what the class depends on, and a
linear layer can only weigh and add them, as it could the raw points: both corners of class 1 have one plus and one
minus. The two signs have to meet in one feature.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_tell_the_corners_apart",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points.sign()


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
