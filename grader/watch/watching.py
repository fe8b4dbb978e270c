"""`kata watch`: puts threads, session and window together, and ends them all."""

from __future__ import annotations

import os
import select
import signal
import sys
from contextlib import closing

from grader.export.listing import Look, listing
from grader.export.to_text import to_text
from grader.hosting import Host
from grader.model import Curriculum, Kata
from grader.terminal import columns, emit, has_colour, say, shows_signs
from grader.watch.events import Events
from grader.watch.files import Files
from grader.watch.judging import Answer, Early, Failed, Graded, Judge, Restarted
from grader.watch.keys import keys_in
from grader.watch.screen import Window, frame, middle
from grader.watch.session import Recorded, Session
from grader.watch.state import State
from grader.watch.window import Ended, Screen


class _Changed:
    """The file may have changed."""


def watch(curriculum: Curriculum, kata: Kata, *, sandbox: str, key: bytes) -> int:
    """Grade a kata, and those that the learner goes on to, on every save until the learner ends it.

    On a terminal a window is taken over and keys are read; otherwise there is a report on standard output for every
    verdict, until this process is interrupted.

    Returns:
        0, or 128 and the number of the signal that ended it.

    Raises:
        GraderError: nothing can be graded on this machine, or at all.
    """
    events = Events()
    files = Files(lambda: events.post(_Changed()), events.post)
    with (
        closing(events),
        Judge(lambda: Host(curriculum.root, sandbox=sandbox), events.post) as judge,
        closing(files),
    ):
        session = Session(curriculum, kata, judge=judge, files=files, post=events.post, key=key)
        if has_window():
            return _in_window(session, events)
        return _line_by_line(session, events)


def has_window() -> bool:
    """Whether there is a terminal that can be drawn on and whose keys can be read."""
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        return False
    if sys.platform == "win32":
        say("Keys cannot be read here; `kata watch` in WSL has them. This shows a report for every save.")
        return False
    return True


def _in_window(session: Session, events: Events) -> int:
    colour, ascii_only = has_colour(), not shows_signs()
    keyboard = sys.stdin.fileno()
    try:
        with Screen(events.bell) as screen:
            session.start()
            while not session.finished:
                width, height = screen.size
                window = Window(width=width, height=height, colour=colour, ascii_only=ascii_only)
                screen.draw(_drawn(session, window))
                ready, _, _ = select.select([keyboard, events.descriptor], [], [], session.wait_seconds())
                screen.obey()
                _pass_on(session, events)
                if keyboard in ready and not _pressed(session, keyboard, window.room):
                    break
                session.tick()
    except Ended as ended:
        return 128 + ended.number
    return 0


def _drawn(session: Session, window: Window) -> list[str]:
    from dataclasses import replace

    state = session.state
    look = Look(width=window.columns, ascii_only=window.ascii_only, colour=window.colour)
    body = middle(
        state,
        window,
        task=session.lesson,
        hints=session.hints,
        katas=listing(session.curriculum, session.progress, look) if state.view == "list" else "",
    )
    lines, scroll = frame(state, body, window)
    if scroll != state.scroll:
        session.state = replace(state, scroll=scroll)
    return lines


def _pressed(session: Session, keyboard: int, room: int) -> bool:
    """Deal with keys; False when there will be no more."""
    try:
        data = os.read(keyboard, 1024)
    except OSError:
        return False
    for key in keys_in(data):
        session.press(key, room)
        if session.finished:
            break
    return bool(data)


def _pass_on(session: Session, events: Events) -> None:
    changed = False
    for event in events.take():
        if isinstance(event, _Changed):
            changed = True
        elif isinstance(event, Early | Graded | Restarted | Failed):
            answer: Answer = event
            session.answered(answer)
        elif isinstance(event, Recorded):
            session.recorded(event)
        elif isinstance(event, str):
            session.say(event)
    if changed:
        session.changed()


def _line_by_line(session: Session, events: Events) -> int:
    """A report for every verdict on standard output; what there is to say besides goes to standard error."""
    signal.signal(signal.SIGTERM, _interrupt)
    say(f"watching {session.state.kata.stub_path}; Ctrl-C ends it")
    session.start()
    shown = session.state
    while True:
        select.select([events.descriptor], [], [], session.wait_seconds())
        _pass_on(session, events)
        session.tick()
        shown = _tell(shown, session)


def _interrupt(number: int, _: object) -> None:
    raise SystemExit(128 + number)


def _tell(shown: State, session: Session) -> State:
    """Print what is new since the state that was shown last."""
    state: State = session.state
    if state.report is not None and state.number != shown.number:
        emit(f"{state.at}\n{_report(session, state)}\n")
    elif state.note and state.note != shown.note:
        say(state.note)
    return state


def _report(session: Session, state: State) -> str:
    report = session.report
    assert report is not None
    return to_text(report, colour=has_colour(), width=columns(), ascii_only=not shows_signs())
