"""The features are right, and the points are gone: `sign_` wrote the signs over the coordinates. Functions of tensors
whose names end in an underscore work in place. Their siblings without it return a new tensor.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_hand_crafted_leaves_points_unchanged",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    signs = points.sign_()
    return signs[:, :1] * signs[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
