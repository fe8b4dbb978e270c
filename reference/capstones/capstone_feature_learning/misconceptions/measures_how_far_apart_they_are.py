"""The feature says how far apart the two coordinates are. In the corners that is the answer, and closer to the axes
it is not: 0.9 and 0.1 lie far apart with the same sign, 0.1 and -0.1 lie close together with different ones. The
distance depends on the sizes, the class on the signs alone.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_tell_new_points_apart",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return (points[:, :1] - points[:, 1:]).abs()


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
