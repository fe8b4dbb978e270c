"""Returns a list of a million items in a dict in a list, thirty deep."""

# kata: double
# outcome: RAISED TIMED_OUT
# points: 0


def double(x):
    result = list(range(1_000_000))
    for _ in range(30):
        result = [{"deeper": result}]
    return result
