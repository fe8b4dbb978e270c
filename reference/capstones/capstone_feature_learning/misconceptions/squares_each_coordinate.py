"""Each coordinate was squared by itself. A square is positive whatever the sign was, so the signs are gone, and they
are all that the class depends on. The two coordinates have to meet each other.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_features_tell_the_corners_apart",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points * points


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    criterion = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        criterion(model(points), classes).backward()
        optimizer.step()
    return model
