"""Raises the exceptions that the grader itself uses to tell verdicts apart."""

# kata: double
# outcome: RAISED
# points: 0

from grader.errors import KataError
from grader.sandbox.learner import PlayerLost


def double(x):
    if x.numel() == 3:
        raise KataError("the check is broken, so nobody can be blamed")
    raise PlayerLost("PASSED", "all is well")
