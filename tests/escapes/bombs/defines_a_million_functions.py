"""Defines so many functions with such long names that a list of them is a burden."""

# kata: double
# outcome: FAILED RAISED TIMED_OUT OUT_OF_MEMORY
# points: 0

globals().update({f"function_{number}_" + "x" * 5_000: print for number in range(20_000)})
