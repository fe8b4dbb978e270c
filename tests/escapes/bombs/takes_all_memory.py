"""Takes memory until there is none, and touches it."""

# kata: double
# outcome: OUT_OF_MEMORY TIMED_OUT
# points: 0

kept = []


def double(x):
    while True:
        kept.append(bytearray(16 * 2**20))
