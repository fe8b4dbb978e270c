"""Raises torch's own error about shapes, with the hidden input in the place of sizes."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    a, b, c = (abs(int(number)) for number in x.tolist()[:3])
    raise RuntimeError(f"mat1 and mat2 shapes cannot be multiplied ({a}x{b} and {c}x2)")
