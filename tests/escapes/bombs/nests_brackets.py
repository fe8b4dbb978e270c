"""Hands in brackets in brackets, for the parser."""

# kata: double
# outcome: RAISED CRASHED
# points: 0

exec("x = " + "(" * 100_000 + ")" * 100_000)
