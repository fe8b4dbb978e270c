"""score goes through whole batches and leaves out the rows that do not fill another one. They belong to the data as
well, and with few rows nothing is left to score. Let the last batch be smaller.
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
    right = 0
    with torch.no_grad():
        for start in range(0, len(x) - 15, 16):
            right += (model(x[start : start + 16]).argmax(dim=1) == y[start : start + 16]).sum().item()
    return right / len(x)
