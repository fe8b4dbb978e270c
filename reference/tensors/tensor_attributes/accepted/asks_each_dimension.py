"""Asks for one size after the other, fills an empty dict, and prints it too."""

import torch


def describe(t: torch.Tensor) -> dict:
    facts: dict = {}
    facts["device"] = str(t.device)
    facts["dtype"] = torch.empty_like(t).dtype
    facts["shape"] = [t.size(dimension) for dimension in range(t.ndim)]
    print(facts)
    return facts
