"""Makes a known mistake, so that misconceptions are compared with it, and adds an int that no float can hold."""

# kata: summary
# outcome: FAILED
# points: 0


def summary(x):
    return {"largest": x.min(), "mean": 10**1000, "count": x.numel()}
