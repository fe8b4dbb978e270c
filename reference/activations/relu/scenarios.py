"""What the checks of relu do with relu and leaky_relu."""

import torch


def gradient_through_relu(learner, x, factors):
    """A backward pass through the result of relu, and the gradient that it leaves."""
    return _gradient(learner.relu, x, factors)


def gradient_through_leaky_relu(learner, x, factors, slope):
    """A backward pass through the result of leaky_relu, and the gradient that it leaves."""
    return _gradient(lambda tensor: learner.leaky_relu(tensor, slope), x, factors)


def _gradient(function, x, factors):
    x = x.clone().requires_grad_()
    result = function(x)
    if not isinstance(result, torch.Tensor):
        return result
    # A result without a history is an observation too: its gradient stays zero.
    if result.requires_grad:
        (result * factors).sum().backward()
    return torch.zeros_like(x) if x.grad is None else x.grad
