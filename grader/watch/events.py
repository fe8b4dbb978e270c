"""What the threads tell the main thread, in one line, with a descriptor that can be waited for."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from queue import Empty, SimpleQueue


class Events:
    """A line of events that any thread adds to and one takes from.

    Attributes:
        descriptor: readable while events wait, for `select`.
        bell: writable without blocking; a byte there wakes whoever waits. Signals ring it, too.
    """

    def __init__(self) -> None:
        self._line: SimpleQueue[object] = SimpleQueue()
        self.descriptor, self.bell = os.pipe()
        os.set_blocking(self.descriptor, False)
        os.set_blocking(self.bell, False)

    def post(self, event: object) -> None:
        self._line.put(event)
        # A full pipe wakes as well, and a closed one has nobody to wake.
        with contextlib.suppress(OSError):
            os.write(self.bell, b".")

    def take(self) -> Iterator[object]:
        """Every event that waits now."""
        with contextlib.suppress(BlockingIOError):
            while os.read(self.descriptor, 4096):
                pass
        while True:
            try:
                yield self._line.get_nowait()
            except Empty:
                return

    def close(self) -> None:
        os.close(self.descriptor)
        os.close(self.bell)
