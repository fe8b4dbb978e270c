"""Loops while it is imported."""

# kata: descend
# outcome: TIMED_OUT
# points: 0

while True:
    pass
