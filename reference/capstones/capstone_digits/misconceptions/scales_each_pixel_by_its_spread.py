"""Each pixel was standardized: minus its mean, divided by its standard deviation. The corners of these pictures are
always empty, so their spread is 0, and 0 divided by 0 is NaN, which no training survives. Here a fixed number for all
pixels is asked for.
"""

import numpy as np
import torch
from torch import nn

CAUGHT_BY = ("test_prepare_scales_the_pixels",)


def prepare(images: np.ndarray, labels: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    x = torch.from_numpy(images).float()
    return (x - x.mean(dim=0)) / x.std(dim=0), torch.from_numpy(labels)


def build_model() -> nn.Module:
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    for _ in range(5):
        for rows in torch.randperm(len(x)).split(50):
            optimizer.zero_grad()
            nn.functional.cross_entropy(model(x[rows]), y[rows]).backward()
            optimizer.step()


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    model.eval()
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()
