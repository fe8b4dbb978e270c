"""Raises torch's own error about an index, with the hidden input in the place of indices."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    a, b, c = (abs(int(number)) for number in x.tolist()[:3])
    raise IndexError(f"index {a} is out of bounds for dimension {b} with size {c}")
