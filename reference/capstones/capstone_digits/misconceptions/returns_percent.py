"""The share was multiplied by 100. Percent are for showing; code that goes on with a share expects a number from 0 to
1.
"""

import numpy as np
import torch
from torch import nn

CAUGHT_BY = ("test_score_is_the_share_of_right_answers",)


def prepare(images: np.ndarray, labels: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.from_numpy(images / 16).float(), torch.from_numpy(labels)


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
        return 100 * (model(x).argmax(dim=1) == y).float().mean().item()
