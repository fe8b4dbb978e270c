"""Sleeps for an hour in a call: no processor time is spent, so limits on that do not end it."""

# kata: descend
# outcome: TIMED_OUT
# points: 0

import time


def descend(weights, gradients, lr):
    time.sleep(3600)
