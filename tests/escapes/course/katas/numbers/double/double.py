"""Twice as much."""


def double(x):
    """Return a new tensor that holds every number of `x` twice; `x` stays as it is."""
    raise NotImplementedError
