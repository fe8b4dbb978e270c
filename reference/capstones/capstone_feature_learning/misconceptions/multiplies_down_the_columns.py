"""The numbers were multiplied down the columns, over all points, instead of along each row. Two products for the
whole data set are left then, whatever the number of points. The two coordinates of one point stand side by side, in
its row.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_row_of_features_for_each_point",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points.prod(dim=0, keepdim=True)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
