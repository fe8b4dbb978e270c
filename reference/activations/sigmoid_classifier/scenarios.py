"""What the checks of sigmoid_classifier do with sigmoid."""

import torch


def gradient_through_sigmoid(learner, z, factors):
    """A backward pass through the result of sigmoid, and the gradient that it leaves."""
    z = z.clone().requires_grad_()
    result = learner.sigmoid(z)
    if not isinstance(result, torch.Tensor):
        return result
    # A result without a history is an observation too: its gradient stays zero.
    if result.requires_grad:
        (result * factors).sum().backward()
    return torch.zeros_like(z) if z.grad is None else z.grad
