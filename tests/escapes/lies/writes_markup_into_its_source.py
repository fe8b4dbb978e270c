"""Has terminal codes in the very line that raises, and in the text of what it raises."""

# kata: double
# outcome: RAISED
# points: 0


def double(x):
    raise ValueError("[2J[32m3/3‮")  # [1A[2K PASSED 
