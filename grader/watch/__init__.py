"""`kata watch`: the current kata is graded on every save, and the verdict is there in a blink.

How it works. The main thread owns the state and the terminal and never waits for anything but events: keys, changed
files, verdicts, signals. One thread watches the kata's folder (`files`), one talks to the host (`judging`), which is
kept for the whole session with a runner forked ahead. `session` turns events into states, `state` says what a key
means, `screen` and `lines` show a state in a window or line by line.

A verdict is shown only while the file still says what was graded, and a text that looks half-written (empty, cut off,
gone) is given a moment first, so that no save shows a verdict on what nobody wrote.
"""
