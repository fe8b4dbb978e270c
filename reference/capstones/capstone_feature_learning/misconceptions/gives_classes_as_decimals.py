"""The classes were turned into float32, and cross-entropy with two scores for each point counts on class numbers:
int64, as they came. Decimals are for a loss that compares one number with another.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_network",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(points), classes.float()).backward()
        optimizer.step()
    return model
