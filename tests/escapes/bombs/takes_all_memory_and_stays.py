"""Takes memory until there is none, swallows the error, and keeps it all while it waits."""

# kata: descend
# outcome: TIMED_OUT OUT_OF_MEMORY
# points: 0

import torch

kept = []
while True:
    try:
        kept.append(torch.ones(2**22))
    except RuntimeError:
        pass
