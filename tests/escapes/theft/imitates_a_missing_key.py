"""Raises a KeyError, whose text is the key: here the hidden input, as a name."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise KeyError("key_" + "_".join(str(int(number)) for number in x.abs().tolist()))
