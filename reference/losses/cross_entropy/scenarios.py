"""What the checks of cross_entropy do with cross_entropy."""

import torch


def gradient_through_the_loss(learner, logits, labels, factor):
    """A backward pass through the loss, and the gradient that it leaves in the logits."""
    logits = logits.clone().requires_grad_()
    loss = learner.cross_entropy(logits, labels)
    # A loss without a history is an observation too: its gradient stays zero.
    if getattr(loss, "requires_grad", False):
        (loss * factor).backward()
    return torch.zeros_like(logits) if logits.grad is None else logits.grad
