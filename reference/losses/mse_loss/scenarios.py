"""What the checks of mse_loss do with mse."""

import torch


def gradient_through_the_loss(learner, pred, target, factor):
    """A backward pass through the loss, and the gradient that it leaves in the predictions."""
    pred = pred.clone().requires_grad_()
    loss = learner.mse(pred, target)
    # A loss without a history is an observation too: its gradient stays zero.
    if getattr(loss, "requires_grad", False):
        (loss * factor).backward()
    return torch.zeros_like(pred) if pred.grad is None else pred.grad
