"""Sends a frame of its own with two hundred kilobytes of printed text, where the limit is kept by the sender."""

# kata: double
# outcome: RAISED
# points: 0

import os

from grader.sandbox import wire


def double(x):
    text = "ha" * 120_000
    os.write(
        4,
        wire.encode(
            wire.Raised(
                id=2,
                type="ValueError",
                bases=("ValueError",),
                text="",
                line=1,
                function="",
                args=(),
                kwargs={},
                printed=text,
            )
        ),
    )
    os._exit(0)
