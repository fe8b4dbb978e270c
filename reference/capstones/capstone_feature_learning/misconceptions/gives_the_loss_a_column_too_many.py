"""`nn.BCEWithLogitsLoss` wants outputs and targets of the same shape. The network gives a column, (rows, 1), and the
classes are a flat list, (rows,), so it refuses them. Give the classes a second dimension, or take it from the
outputs.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_returns_a_network",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        nn.functional.binary_cross_entropy_with_logits(model(points), classes.float()).backward()
        optimizer.step()
    return model
