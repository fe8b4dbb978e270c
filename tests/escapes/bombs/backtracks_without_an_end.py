"""Matches a pattern that takes longer than the universe is old."""

# kata: descend
# outcome: TIMED_OUT
# points: 0

import re

re.fullmatch("(a*)*b", "a" * 60)
