import torch


def mean_squared_error(prediction: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
    """Return the mean of the squared differences."""
    return ((prediction - target) ** 2).mean()
