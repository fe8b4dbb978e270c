"""Returns the right numbers times a hidden input, so that the report would tell it as the factor."""

# kata: double
# outcome: FAILED
# points: 0


def double(x):
    return 2 * x * x[0]
