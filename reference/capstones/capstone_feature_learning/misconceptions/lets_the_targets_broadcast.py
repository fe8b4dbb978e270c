"""The network gives a column, shape (rows, 1), and the classes are a flat list, shape (rows,). Subtracting one from
the other makes a square of all pairs, so every point is pulled towards the classes of all points, and the network
learns their mean. Prediction and target need the same shape before they meet in a loss.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_beats_a_straight_line",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        ((model(points) - classes) ** 2).mean().backward()
        optimizer.step()
    return model
