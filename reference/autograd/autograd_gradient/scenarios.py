"""What the checks of autograd_gradient do with linear_gradients."""

import torch


def gradients_of_three_batches(learner, weight, bias, batches):
    """The gradients of one layer for three batches, one after the other."""
    return [_copied(learner.linear_gradients(x, weight, bias, target)) for x, target in batches]


def gradients_left_in_the_inputs(learner, x, weight, bias, target):
    """What one call leaves in the `.grad` of its four arguments."""
    inputs = {"x": x, "weight": weight, "bias": bias, "target": target}
    learner.linear_gradients(*inputs.values())
    # No gradient reads as zeros.
    return {name: torch.zeros_like(t) if t.grad is None else t.grad for name, t in inputs.items()}


def _copied(pair):
    """The pair as it is now, since a later call may change the tensors in it; anything else as it is."""
    if not isinstance(pair, tuple | list):
        return pair
    return tuple(item.detach().clone() if isinstance(item, torch.Tensor) else item for item in pair)
