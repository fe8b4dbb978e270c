"""One feature for each quadrant; the network is a class of its own that ends in a probability."""

import torch
from torch import nn


def hand_crafted(points: torch.Tensor) -> torch.Tensor:
    right, upper = points[:, 0] > 0, points[:, 1] > 0
    return torch.stack([right & upper, right & ~upper, ~right & upper, ~right & ~upper], dim=1).float()


class Network(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.hidden = nn.Linear(2, 24)
        self.output = nn.Linear(24, 1)

    def forward(self, points: torch.Tensor) -> torch.Tensor:
        return torch.sigmoid(self.output(torch.relu(self.hidden(points)))).squeeze(1)


def learn_features(points: torch.Tensor, classes: torch.Tensor) -> nn.Module:
    model = Network()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(120):
        loss = nn.functional.binary_cross_entropy(model(points), classes.float())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    return model
