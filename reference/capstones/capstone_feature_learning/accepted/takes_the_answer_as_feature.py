"""The class itself as a feature, from NumPy; trains with the squared error and never batches."""

import numpy as np
import torch
from torch import nn, optim


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    signs = np.sign(points.detach().numpy())
    return torch.from_numpy((signs[:, 0] != signs[:, 1]).astype(np.float32)).view(-1, 1)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    torch.manual_seed(7)
    model = nn.Sequential(nn.Linear(2, 50), nn.ReLU(), nn.Linear(50, 1), nn.Flatten(0))
    optimizer = optim.AdamW(model.parameters(), lr=0.03)  # also right
    for _ in range(120):
        optimizer.zero_grad()
        loss = ((model(points) - (2.0 * classes - 1.0)) ** 2).mean()
        loss.backward()
        optimizer.step()
    return model
