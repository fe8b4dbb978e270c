"""Raises an exception whose text is the hidden input."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise ValueError(str(x.tolist()))
