"""Numbers in short."""


def summary(x):
    """Return a dict: `largest` is a tensor without dims, `mean` is a float, `count` is an int."""
    raise NotImplementedError
