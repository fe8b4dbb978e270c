"""Raises a SyntaxError, whose text is otherwise the compiler's: here the hidden input."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise SyntaxError(f"invalid syntax {x.tolist()}")
