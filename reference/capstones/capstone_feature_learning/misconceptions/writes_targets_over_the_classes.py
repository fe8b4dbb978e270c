"""The classes were changed in place into the -1 and 1 that the loss wanted. Whoever called the function still needs
them as they were, to measure how good the network is. Compute the targets into a tensor of their own.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_learning_leaves_points_unchanged",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    classes.mul_(2).sub_(1)
    model = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(30):
        optimizer.zero_grad()
        ((model(points).squeeze(1) - classes) ** 2).mean().backward()
        optimizer.step()
    return model
