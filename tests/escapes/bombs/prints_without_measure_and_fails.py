"""Prints a hundred megabytes and raises, so that a report would want to show both."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    for _ in range(100):
        print("ha" * 500_000)
    raise ValueError("ho" * 1_000_000)
