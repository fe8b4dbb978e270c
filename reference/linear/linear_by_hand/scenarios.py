"""What the checks of linear_by_hand do with linear."""

import torch


def gradients_through_the_result(learner, x, weight, bias, factors):
    """A backward pass through the result, and the gradients that it leaves."""
    inputs = {"x": x, "weight": weight, "bias": bias}
    inputs = {name: tensor.clone().requires_grad_() for name, tensor in inputs.items()}
    result = learner.linear(*inputs.values())
    # A result without a history is an observation too: its gradients stay zero.
    if result.requires_grad:
        (result * factors).sum().backward()
    return {f"gradient of {name}": torch.zeros_like(t) if t.grad is None else t.grad for name, t in inputs.items()}
