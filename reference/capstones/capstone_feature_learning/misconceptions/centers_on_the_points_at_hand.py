"""The features were centered with the mean of the points that happened to come together. The same point has other
features in other company then, and a single point always gets zero. A feature is computed from its own point alone.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_depend_on_their_own_point",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    product = points[:, :1] * points[:, 1:]
    return product - product.mean(dim=0)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
