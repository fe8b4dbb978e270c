"""Returns the right numbers plus a hidden input, so that the report would tell it as the distance."""

# kata: double
# outcome: FAILED
# points: 0


def double(x):
    return 2 * x + x[-1]
