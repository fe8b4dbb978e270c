"""Raises SystemExit in every call, which ends a program that does not expect it."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise SystemExit(0)
