"""The network is one linear layer, so all that it can learn is one straight line, and no line tells these classes
apart, however long it trains. What is missing is a hidden layer that computes features, and the activation behind it.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_beats_a_straight_line",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Linear(2, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(points), classes).backward()
        optimizer.step()
    return model
