"""No way leads back from the loss to the weights. Perhaps it was given the greatest score's place, `argmax`, instead of
the scores: a whole number, which does not change when a weight moves a little. Perhaps the record was cut off, by
`detach` or `no_grad`. Cross-entropy takes all ten scores, as they come out of the model.
"""

import numpy as np
import torch
from torch import nn

CAUGHT_BY = ("test_fit_trains_the_given_model",)


def prepare(images: np.ndarray, labels: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
    return torch.from_numpy(images / 16).float(), torch.from_numpy(labels)


def build_model() -> nn.Module:
    return nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))


def fit(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    model.train()
    for _ in range(2):
        for rows in torch.randperm(len(x)).split(50):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(x[rows]).argmax(dim=1).float(), y[rows].float()).backward()
            optimizer.step()


def score(model: nn.Module, x: torch.Tensor, y: torch.Tensor) -> float:
    model.eval()
    with torch.no_grad():
        return (model(x).argmax(dim=1) == y).float().mean().item()
