"""Raises Python's own errors about names, with the hidden input for a name."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    name = "name_" + "_".join(str(int(number)) for number in x.abs().tolist())
    if len(x) == 3:
        raise TypeError(f"{name!r} object is not callable")
    raise NameError(f"name {name!r} is not defined")
