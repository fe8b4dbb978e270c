"""Network and optimizer were made once, outside the function. Every call trains the same network further, so a later
call with other classes spoils what an earlier call returned. Make both inside the function.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_each_call_learns_from_its_own_classes",)

MODEL = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2))
OPTIMIZER = torch.optim.Adam(MODEL.parameters(), lr=0.1)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    for _ in range(30):
        OPTIMIZER.zero_grad()
        nn.functional.cross_entropy(MODEL(points), classes).backward()
        OPTIMIZER.step()
    return MODEL
