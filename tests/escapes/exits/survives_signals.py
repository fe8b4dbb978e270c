"""Blocks and handles every signal, so that only a signal that cannot be handled ends its loop."""

# kata: descend
# outcome: TIMED_OUT
# points: 0

import signal

for number in range(1, 65):
    try:
        signal.signal(number, lambda *_: None)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
while True:
    pass
