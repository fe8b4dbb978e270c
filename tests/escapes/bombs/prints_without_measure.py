"""Prints a hundred megabytes in every call, and is right apart from that."""

# kata: double
# outcome: PASSED
# points: 3


def double(x):
    for _ in range(100):
        print("ha" * 500_000)
    return 2 * x
