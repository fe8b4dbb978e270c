"""Prints the hidden inputs, and warns of them, and returns a right answer for all but one."""

# kata: double
# outcome: FAILED
# points: 1

import logging
import sys
import warnings


def double(x):
    print(x.tolist())
    print(x.tolist(), file=sys.stderr)
    logging.error("%s", x.tolist())
    warnings.warn(str(x.tolist()), stacklevel=1)
    return 2 * x if x.numel() != 3 else None
