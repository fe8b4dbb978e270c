"""Returns right answers, and makes its arguments sixty megabytes long: the grader keeps what comes back of a check."""

# kata: double
# outcome: FAILED
# points: 2


def double(x):
    result = 2 * x
    x.resize_(15 * 2**20)
    return result
