"""From events to states: a file has changed, a verdict has come, a key was pressed, time has passed.

Invariants: a verdict is shown only while the file still says what was graded; a text that looks half-written is given
a moment before it counts; the terminal is somebody else's.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from grader.catalog import read_lesson
from grader.errors import GraderError, SubmissionError
from grader.intake import read_submission
from grader.model import Curriculum, Kata, Outcome, Report, Submission
from grader.progress import Progress, load, record, update
from grader.sanitising import sanitise
from grader.watch.files import Files, Signature, signature
from grader.watch.judging import Answer, Early, Failed, Graded, Judge, Restarted
from grader.watch.state import Action, State, Status, View, press

#: An editor that puts a new file in the place of the old one, or empties it first, needs far less.
GONE_SECONDS = 0.3
#: A text whose last line is not ended, or that is no Python, may be the first half of one.
HALF_SECONDS = 0.12
#: From here on it is said that grading is under way; before, it would only flicker.
SLOW_SECONDS = 0.15
#: A grading that takes longer than this is given up when a newer text is there: a new host takes about two.
STALE_SECONDS = 1.5
#: The file is looked at this often also when nobody has told of a change.
LOOK_SECONDS = 1.0
#: A sentence that stays for long: no sanitised line of a window is longer.
_LONGEST = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """Progress was kept: before, and after."""

    before: Progress
    after: Progress
    told: tuple[str, ...]


class Session:
    """One learner in front of one kata at a time.

    Attributes:
        state: what is to be shown.
        progress: what was recorded.
        finished: True when the session is over.
        report: the last verdict with all that belongs to it.
    """

    state: State

    def __init__(
        self,
        curriculum: Curriculum,
        kata: Kata,
        *,
        judge: Judge,
        files: Files,
        post: Callable[[object], None],
        key: bytes,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.curriculum = curriculum
        self.progress = load(curriculum.root, lambda _: None)
        self.finished = False
        self.report: Report | None = None
        self._judge, self._files, self._post, self._key, self._clock = judge, files, post, key, clock
        self._lesson: tuple[str, tuple[str, ...]] = ("", ())
        self._fresh(kata)

    @property
    def lesson(self) -> str:
        """The lesson of the current kata, Markdown."""
        return self._lesson[0]

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that were shown, the newest first, with their numbers in front of them; Markdown."""
        shown = list(enumerate(self._lesson[1], start=1))[: self.state.hints]
        count = len(self._lesson[1])
        return tuple(f"## Hint {number} of {count}\n\n{text}" for number, text in reversed(shown))

    def start(self) -> None:
        """Watch the current kata."""
        self._files.watch(self.state.kata.stub)
        self._judge.prepare(self.state.kata)
        self._remember(lambda progress: progress.with_current(self.state.kata.slug))
        self.look()

    def wait_seconds(self) -> float:
        """How long nothing will happen by itself."""
        now = self._clock()
        due = [
            self._file.look_at,
            *(at for at in (self._file.ripe_at, self._file.slow_at, self._file.hold_until) if at is not None),
        ]
        return max(min(due) - now, 0.0)

    def tick(self) -> None:
        """Do what is due."""
        now = self._clock()
        if self._file.slow_at is not None and now >= self._file.slow_at:
            self._file.slow_at = None
            if self.state.status is not Status.STARTING:
                self.state = self._slow()
        if self._file.hold_until is not None and now >= self._file.hold_until:
            self._file.hold_until = None
            if self._file.held is not None:
                self._show(self._file.held)
        if now >= self._file.look_at or (self._file.ripe_at is not None and now >= self._file.ripe_at):
            self.look()

    def changed(self) -> None:
        """The file may have changed."""
        self.look()

    def answered(self, answer: Answer) -> None:
        """The judge has something to say."""
        if isinstance(answer, Early):
            if answer.number == self._file.asked and self._still_says_it():
                self.state = replace(self.state, status=Status.GRADED, early=answer.report)
        elif isinstance(answer, Graded):
            if answer.number == self._file.asked:
                self._weigh(answer)
        elif isinstance(answer, Restarted):
            self.state = replace(self.state, note=sanitise(answer.sentence, _LONGEST))
        elif isinstance(answer, Failed):
            if answer.fatal:
                raise answer.error
            self._file.asked = self._file.slow_at = None
            self._file.taken = None  # the next save, or Enter, tries again
            note = sanitise(f"It could not be graded: {answer.error}. The next save tries again.", _LONGEST)
            self.state = replace(self.state, status=Status.TROUBLE, early=None, note=note)

    def recorded(self, news: Recorded) -> None:
        """Progress was kept."""
        from grader.export.celebration import celebration

        self.progress = news.after
        line = celebration(self.curriculum, news.before, news.after)
        if line or news.told:
            self.state = replace(self.state, note=sanitise(" ".join((line, *news.told)).strip(), _LONGEST))

    def say(self, sentence: str) -> None:
        self.state = replace(self.state, note=sanitise(sentence, _LONGEST))

    def press(self, key: str, room: int) -> None:
        """A key was pressed in a window whose middle has so many lines."""
        before = self.state.view
        self.state, action = press(self.state, key, room=room)
        if self.state.view is View.LIST and before is not View.LIST:
            self.state = replace(self.state, scroll=max(self._line_in_list() - room // 2, 0))
        if action is Action.QUIT:
            self.finished = True
        elif action is Action.NEXT:
            self._go_on()
        elif action is Action.PREVIOUS:
            self._go_back()
        elif action is Action.HINT:
            self._show_hint()
        elif action is Action.RESET:
            self._reset()
        elif action is Action.GRADE:
            self._file.taken = None
            self.state = replace(self.state, view=View.VERDICT, scroll=0)
            self.look()

    def look(self) -> None:
        """Read the file, and take what it says when it is whole."""
        now = self._clock()
        self._file.look_at = now + LOOK_SECONDS
        self._file.ripe_at = None
        sign, submission = self._read()
        source = submission.source(self.state.kata.slug)
        text = source.text if source else None
        if text != self._file.seen:
            self._file.seen, self._file.since = text, now
        ripe = self._file.since + _patience(text)
        if now < ripe and not self._file.is_first:
            self._file.ripe_at = ripe
            return
        was_first, self._file.is_first = self._file.is_first, False
        if text is None:
            self._file.sign = sign
            self._lose(submission.problem(self.state.kata.slug))
        elif text != self._file.taken or self.state.status is Status.GONE:
            self._file.sign = sign
            self._take(submission, text, at="" if was_first else time.strftime("%H:%M:%S"))
        elif sign != self._file.sign:
            self._file.sign = sign
            self._tell_unchanged(now)

    def _read(self) -> tuple[Signature | None, Submission]:
        """The file and what tells it from others; read again when it changes meanwhile."""
        kata = self.state.kata
        for _ in range(3):
            sign = signature(kata.stub)
            try:
                submission = read_submission(self.curriculum.root, (kata,))
            except (SubmissionError, OSError) as error:
                submission = Submission(name="", problems=((kata.slug, str(error)),))
            if sign == signature(kata.stub):
                break
        return sign, submission

    def _lose(self, problem: str) -> None:
        self._file.taken = self._file.asked = self._file.slow_at = self._file.held = None
        if self.state.status is not Status.GONE:
            if self._file.seen is None and self._file.sign is None:
                problem = f"{self.state.kata.stub.name} is not there"
            note = sanitise(f"{problem}. Put it back, or press r for the file as it was shipped.", _LONGEST)
            self.state = replace(self.state, status=Status.GONE, early=None, note=note)

    def _take(self, submission: Submission, text: str, *, at: str) -> None:
        now = self._clock()
        if self._file.asked is not None and now - self._file.asked_at > STALE_SECONDS:
            self._judge.abandon()
        was_gone = self.state.status is Status.GONE
        self._file.taken, self._file.held = text, None
        self._file.asked, self._file.asked_at = self._judge.grade(self.state.kata, submission, self._key), now
        self._file.slow_at = now + SLOW_SECONDS
        status = Status.GRADING if was_gone else self.state.status
        self.state = replace(self.state, status=status, early=None, at=at, note="The file is back." if was_gone else "")

    def _tell_unchanged(self, now: float) -> None:
        """The same text gets the same verdict, to the last digit, so that nothing would be learned from another one."""
        report = self.state.report
        if self._file.asked is not None or report is None or now - self._file.asked_at < HALF_SECONDS:
            return
        if report.outcome in (Outcome.BROKEN, Outcome.TIMED_OUT, Outcome.OUT_OF_MEMORY):
            self._file.taken = None
            self.look()  # what the machine's mood had a part in is tried again
            return
        note = "Saved, and nothing has changed: the verdict stands."
        self.state = replace(self.state, view=View.VERDICT, at=time.strftime("%H:%M:%S"), note=note)

    def _weigh(self, graded: Graded) -> None:
        """Show a verdict if the file still says what it is about, and is not likely to change this moment."""
        if not self._still_says_it():
            self._file.asked = None
            self.look()
            return
        settled = self._file.since + HALF_SECONDS
        if graded.report.katas[0].problem and self._clock() < settled and self.state.number:
            self._file.held, self._file.hold_until = graded, settled
            return
        self._show(graded)

    def _still_says_it(self) -> bool:
        """Whether the file says what is being graded."""
        _, submission = self._read()
        source = submission.source(self.state.kata.slug)
        return (source.text if source else None) == self._file.taken

    def _slow(self) -> State:
        """What is shown when a report is long in coming: what is known of it."""
        early = self.state.early
        if early is None:
            return replace(self.state, status=Status.GRADING)
        return replace(self.state, report=early, view=View.VERDICT, scroll=0)

    def _show(self, graded: Graded) -> None:
        self._file.asked = self._file.slow_at = self._file.held = None
        self.report = graded.report
        report = graded.report.katas[0]
        self.state = replace(
            self.state,
            status=Status.GRADED,
            report=report,
            early=None,
            practice=graded.report.sandbox == "process",
            view=View.VERDICT,
            scroll=0,
            seconds=self._clock() - self._file.since,
            number=self.state.number + 1,
        )

        def keep() -> None:
            told: list[str] = []
            before, after = record(self.curriculum.root, graded.report, graded.submission, told.append)
            self._post(Recorded(before=before, after=after, told=tuple(told)))

        self._judge.then(keep)
        self._judge.prepare(self.state.kata)

    def _go_on(self) -> None:
        following = self.progress.with_current(self.state.kata.slug).next_kata(self.curriculum)
        if following is None or following.slug == self.state.kata.slug:
            solved = "Every kata is solved." if following is None else "This is the only one that is not solved yet."
            self.state = replace(self.state, note=solved)
            return
        self._fresh(following)
        self.start()

    def _go_back(self) -> None:
        if self.state.place == 1:
            self.state = replace(self.state, note="This is the first kata.")
            return
        self._fresh(self.curriculum.katas[self.state.place - 2])
        self.start()

    def _show_hint(self) -> None:
        number, slug = self.state.hints + 1, self.state.kata.slug
        self.state = replace(self.state, hints=number)
        self._remember(lambda progress: progress.with_hint(slug, number))

    def _reset(self) -> None:
        from grader.resetting import reset

        kata = self.state.kata
        try:
            kept = reset(kata)
        except GraderError as error:
            self.state = replace(self.state, note=sanitise(str(error), _LONGEST))
            return
        self._remember(lambda progress: progress.without(kata.slug))
        self._fresh(kata)
        self.start()
        beside = f" Your file is kept as {kept.name}." if kept else ""
        self.state = replace(self.state, note=f"The file is as it was shipped.{beside}")

    def _line_in_list(self) -> int:
        """Where the list of katas has the current one, below its heading: two lines open every section."""
        before = next(
            number for number, part in enumerate(self.curriculum.sections, start=1) if self.state.kata in part.katas
        )
        return self.state.place + 2 * before

    def _remember(self, change: Callable[[Progress], Progress]) -> None:
        told: list[str] = []
        self.progress = update(self.curriculum.root, change, told.append)
        if told:
            self.state = replace(self.state, note=sanitise(told[-1], _LONGEST))

    def _fresh(self, kata: Kata) -> None:
        """Forget the last kata."""
        katas = self.curriculum.katas
        lesson = read_lesson(kata)
        self._lesson = lesson.text, tuple(lesson.hints)
        now = self._clock()
        self._file = _File(since=now, asked_at=now, look_at=now)
        self.state = State(
            kata=kata,
            place=next(place for place, other in enumerate(katas, start=1) if other.slug == kata.slug),
            count=len(katas),
            hints=min(self.progress.of(kata.slug).hints, len(lesson.hints)),
            hint_count=len(lesson.hints),
        )


@dataclass(slots=True, kw_only=True)
class _File:
    """What is known of the file that is watched, and when something is due.

    Attributes:
        since: since when it says what it says.
        asked_at: when a verdict was asked for.
        look_at: when it is looked at although nobody has told of a change.
        seen: what it said last; None when it was not there.
        taken: what was given to the judge.
        sign: tells one save from another.
        is_first: True until it was read once; what it says then has stood for long.
        asked: the number of the request that is under way.
        held: a verdict that waits until the file has stood for a moment.
        hold_until: until when.
        ripe_at: when a text that looks half-written counts.
        slow_at: when it is to be said that grading is under way.
    """

    since: float
    asked_at: float
    look_at: float
    seen: str | None = None
    taken: str | None = None
    sign: Signature | None = None
    is_first: bool = True
    asked: int | None = None
    held: Graded | None = None
    hold_until: float | None = None
    ripe_at: float | None = None
    slow_at: float | None = None


def _patience(text: str | None) -> float:
    """How long a text must have stood before it counts."""
    if text is None or not text.strip():
        return GONE_SECONDS
    return 0.0 if text.endswith(("\n", "\r")) else HALF_SECONDS
