"""Returns a list that holds itself."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    result = []
    result.append(result)
    return result
