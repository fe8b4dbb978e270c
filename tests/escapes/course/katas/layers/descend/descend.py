"""Downhill."""


def descend(weights, gradients, lr):
    """Change `weights` in place: one step of length `lr` against `gradients`."""
    raise NotImplementedError
