"""The two coordinates were added up. The corners of class 1 both give 0 then, and those of class 0 give 2 and -2, one
on each side: no single threshold puts the middle on one side and both ends on the other. Look for an operation that
gives the same sign for both corners of a class.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_tell_the_corners_apart",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points.sum(dim=1, keepdim=True)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
