"""The network was trained on the hand-crafted features, so it takes those and refuses the raw points. Here it is the
hidden layer that has to find the features: the network gets the two coordinates as they are.
"""

import torch
from torch import nn

CAUGHT_BY = ("test_network_takes_raw_points",)


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    return points[:, :1] * points[:, 1:]


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    features = hand_crafted(points)
    model = nn.Sequential(nn.Linear(features.shape[1], 32), nn.ReLU(), nn.Linear(32, 2))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(20):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(features), classes).backward()
        optimizer.step()
    return model
