"""The answer to a question such as "do the signs differ?" is a tensor of True and False, with the dtype bool. A
linear layer computes with float32 numbers, so the answers have to become 1.0 and 0.0 first.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_one_row_of_features_for_each_point",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:] < 0


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
