"""The feature is right, and it comes as a flat list of numbers, shape (rows,). A linear layer wants a row of features
for each point, even when that row holds one number. Keep or add the second dimension.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_row_of_features_for_each_point",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, 0] * points[:, 1]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
