"""That is the smallest number, not the largest."""

CAUGHT_BY = ("test_fixed_numbers",)


def summary(x):
    return {"largest": x.min(), "mean": x.mean().item(), "count": x.numel()}
