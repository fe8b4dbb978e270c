"""Hands in a sum of very many terms, whose tree is too deep for the compiler."""

# kata: double
# outcome: RAISED CRASHED OUT_OF_MEMORY TIMED_OUT
# points: 0

exec("x = " + "-" * 100_000 + "1" + " + 1" * 100_000)
exec("x = " + "lambda: " * 50_000 + "1")
