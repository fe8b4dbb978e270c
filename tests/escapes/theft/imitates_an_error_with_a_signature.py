"""Raises torch's own error about arguments, which lists them: here the hidden input."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise TypeError(f"linear() received an invalid combination of arguments - got {x.tolist()}")
