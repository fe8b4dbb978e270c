"""Raises an exception whose class, bases and module are named after the hidden input."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    name = f"Error_{x.tolist()}"
    kind = type(name, (ValueError,), {})
    kind.__module__ = f"module_{x.tolist()}"
    raise kind
