"""The command line: arguments in, exit code out.

Invariants: nothing else prints, and this only through `terminal`; what is expected to go wrong is one sentence and an
exit code, never a traceback; torch is never imported here, and what one command needs alone (the host, the exporters)
is imported by that command, so that `kata list` answers at once.
"""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Callable, Sized
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, ParamSpec

import typer

from grader.catalog import find_root, load_curriculum, named_section, read_lesson, read_section_page, select
from grader.errors import GraderError, KataError, UsageError
from grader.model import Curriculum, Kata, Outcome, Report, Section, Submission
from grader.progress import Progress, load, record, update
from grader.sanitising import sanitise
from grader.terminal import ask, columns, emit, has_colour, markdown, progress_bar, say, shows_signs

if TYPE_CHECKING:
    from grader.export.listing import Look

P = ParamSpec("P")
PASSED, FAILED, TROUBLE, INTERRUPTED = 0, 1, 2, 130
PRACTICE_KEY = "practice"
LONGEST_SENTENCE = 1000

app = typer.Typer(
    help="Practise PyTorch by editing small files; hidden checks say how far you are and which mistake it was.",
    # Help laid out by rich, and completion, would double the start-up time of every command.
    rich_markup_mode=None,
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)

notebook_app = typer.Typer(
    help="Work in Jupyter: notebooks from the course.", rich_markup_mode=None, no_args_is_help=True
)
app.add_typer(notebook_app, name="notebook")


class Format(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class Sandbox(StrEnum):
    """How learner code is held."""

    CONFINED = "confined"
    PROCESS = "process"


KataOrCurrent = Annotated[
    str | None, typer.Argument(metavar="KATA", help="A slug, or the path of a stub; the one you are at if none.")
]
KataNames = Annotated[
    list[str] | None, typer.Argument(metavar="KATA", help="Slugs, sections or paths of stubs; all katas if none.")
]
Course = Annotated[
    Path | None, typer.Option(metavar="DIR", help="The course; found from the working folder if not given.")
]


def command(function: Callable[P, int], group: typer.Typer = app) -> Callable[P, None]:
    """Register a command whose result is the exit code."""

    @functools.wraps(function)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            code = function(*args, **kwargs)
        except GraderError as error:
            say(f"kata: {sanitise(str(error), LONGEST_SENTENCE)}")
            code = TROUBLE
        except KeyboardInterrupt:
            say("kata: stopped")
            code = INTERRUPTED
        raise typer.Exit(code)

    return group.command(name=function.__name__.rstrip("_"))(run)


@command
def list_(course: Course = None) -> int:
    """List the katas, section by section, with what you have done in each."""
    from grader.export.listing import listing

    curriculum = _curriculum(course)
    progress = load(curriculum.root)
    emit(listing(curriculum, progress, _look()))
    current, following = progress.current(curriculum), progress.next_kata(curriculum)
    if not progress.current_slug:
        say(f"\nnext: `make show KATA={current.slug}` shows the first lesson")
        say(f"      `make show KATA={current.section}` shows what the first section is about")
    elif not progress.is_solved(current.slug):
        say(f"\nnext: `make show` shows the lesson of {current.slug}, where you are")
    elif following:
        say(f"\nnext: `make next` goes on with {following.slug}")
    else:
        say(f"\n{_all_solved(curriculum)}")
    return PASSED


@command
def show(
    name: Annotated[
        str | None,
        typer.Argument(metavar="KATA", help="A slug, a section, or a path; the kata that you are at if none."),
    ] = None,
    course: Course = None,
) -> int:
    """Show the file to edit, the lesson and the task of a kata; or what a section is about, and its katas."""
    curriculum = _curriculum(course)
    section = named_section(curriculum, name) if name else None
    if section:
        return _show_section(curriculum, section)
    return _show_kata(_single(curriculum, name))


def _show_kata(kata: Kata) -> int:
    lesson = read_lesson(kata)
    emit(f"{kata.stub_path}\n\n{markdown(lesson.text)}")
    say(f"\nnext: edit {kata.stub_path}")
    say(f"      `make grade KATA={kata.slug}` grades it")
    if lesson.hints:
        say(f"hint: `make hint KATA={kata.slug}` shows the first of {len(lesson.hints)}")
    return PASSED


def _show_section(curriculum: Curriculum, section: Section) -> int:
    from grader.export.listing import section_listing

    page = markdown(read_section_page(curriculum, section))
    emit(f"{page}\n{section_listing(section, load(curriculum.root), _look())}")
    say(f"\nnext: `make show KATA={section.katas[0].slug}` shows its first lesson")
    return PASSED


def _look() -> Look:
    from grader.export.listing import Look

    return Look(width=columns(), ascii_only=not shows_signs(), colour=has_colour())


@command
def next_(course: Course = None) -> int:
    """Go on to the next kata that is not solved, and show its lesson."""
    curriculum = _curriculum(course)
    before = load(curriculum.root)
    following = before.next_kata(curriculum)
    if following is None:
        say(_all_solved(curriculum))
        return PASSED

    update(curriculum.root, lambda progress: progress.with_current(following.slug))
    _show_kata(following)
    left = before.current_slug
    if before.of(left).attempts and not before.is_solved(left) and left != following.slug:
        say(f"back: `make show KATA={left}`, which is not solved yet")
    return PASSED


def _all_solved(curriculum: Curriculum) -> str:
    return (
        f"all katas are solved, {len(curriculum.katas)} of them; `make solution KATA=...` shows other ways to write "
        "one, and `make reset KATA=...` makes it new again"
    )


@command
def hint(
    kata: KataOrCurrent = None,
    number: Annotated[
        int | None,
        typer.Option(metavar="N", min=1, help="Which hint; the next one if not given. Later ones say more."),
    ] = None,
    course: Course = None,
) -> int:
    """Show the next hint that you have not seen."""
    curriculum = _curriculum(course)
    chosen = _single(curriculum, kata)
    hints = read_lesson(chosen).hints
    shown = number or load(curriculum.root).of(chosen.slug).hints + 1
    if shown > len(hints):
        count = {0: "no hints", 1: "1 hint"}.get(len(hints), f"{len(hints)} hints")
        if number or not hints:
            say(f"{chosen.slug} has {count}; `make show KATA={chosen.slug}` shows the task again")
        else:
            say(f"{chosen.slug} has {count}, all seen; `make hint KATA={chosen.slug} NUMBER=1` shows the first")
        return PASSED

    emit(f"Hint {shown} of {len(hints)} for {chosen.slug}\n\n{markdown(hints[shown - 1])}")
    if shown < len(hints):
        say(f"\nnext: `make hint KATA={chosen.slug}` shows hint {shown + 1} of {len(hints)}")
    update(curriculum.root, lambda progress: progress.with_hint(chosen.slug, shown))
    return PASSED


@command
def solution(kata: KataOrCurrent = None, course: Course = None) -> int:
    """Show how a kata that you have solved can be written, too."""
    from grader.bank import Bank, read_text
    from grader.export.solutions import solutions

    curriculum = _curriculum(course)
    chosen = _single(curriculum, kata)
    if not chosen.reference.is_file():
        raise UsageError("solutions are in reference/, which this copy of the course does not have")
    if not load(curriculum.root).is_solved(chosen.slug):
        raise UsageError(f"{chosen.slug} is not solved yet; once it has all points, this shows other ways to write it")

    files = (chosen.reference, *Bank(chosen).accepted.values())
    emit(markdown(solutions(chosen.title, [(path.stem, read_text(path)) for path in files])))
    return PASSED


@command
def reset(
    katas: KataNames = None,
    all_: Annotated[bool, typer.Option("--all", help="Reset every kata.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    course: Course = None,
) -> int:
    """Put stubs back as they were shipped, and forget what was done in them. Your files are kept beside them.

    Exit codes: 0 done, or nothing to do; 1 the answer was no; 2 it cannot be done.
    """
    from grader.resetting import is_as_shipped, reset

    curriculum = _curriculum(course)
    if bool(katas) == all_:
        raise UsageError("name the katas to reset, or --all; `kata reset softmax`, say")
    progress = load(curriculum.root)
    chosen = [
        kata for kata in select(curriculum, katas or ()) if not is_as_shipped(kata) or kata.slug in progress.katas
    ]
    if not chosen:
        say("nothing to reset: all is as it was shipped")
        return PASSED

    if not yes:
        for kata in chosen:
            say(f"  {kata.stub_path}")
        answer = ask(f"Reset {_count(chosen, 'kata')}? Files are kept, and what was done in them is forgotten.")
        if answer is None:
            raise UsageError("nobody can be asked here; --yes resets without asking")
        if not answer:
            say("nothing was reset")
            return FAILED
    for kata in chosen:
        kept = reset(kata)
        update(curriculum.root, lambda progress, slug=kata.slug: progress.without(slug))  # type: ignore[misc]
        beside = f"; your file is {kept.relative_to(curriculum.root)}" if kept else ""
        emit(f"{kata.stub_path} is as it was shipped{beside}\n")
    return PASSED


def _share(value: float | None) -> float | None:
    if value is not None and not 0 <= value <= 100:
        raise typer.BadParameter(f"{value} is not in the range 0 to 100.")
    return value


@command
def grade(
    katas: KataNames = None,
    submission: Annotated[
        Path | None,
        typer.Option(metavar="PATH", help="A checkout, a folder, a file or a notebook; the course if not given."),
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="How the report is written.")] = Format.TEXT,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the report there instead of showing it.")
    ] = None,
    key: Annotated[
        str,
        typer.Option(metavar="TEXT", envvar="KATA_KEY", help="What random inputs are drawn with.", show_default=False),
    ] = PRACTICE_KEY,
    fail_under: Annotated[
        float | None,
        typer.Option(metavar="PERCENT", callback=_share, help="Exit with 0 from this share of the points on."),
    ] = None,
    sandbox: Annotated[
        Sandbox, typer.Option(help="`process` is for practice where `confined` cannot run.")
    ] = Sandbox.CONFINED,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Show everything about every check.")] = False,
    course: Course = None,
) -> int:
    """Grade katas and say which mistake it was.

    Exit codes: 0 everything passed (or the share of --fail-under was reached), 1 it did not, 2 the grader is broken or
    was asked for something impossible.
    """
    curriculum = _gradable(course)
    handed_in, chosen = _submission(
        submission or curriculum.root, select(curriculum, katas or ()), complete=bool(katas)
    )
    report = _grade(curriculum, handed_in, chosen, key=key or PRACTICE_KEY, sandbox=sandbox)

    if output is None:
        from grader.wayfinding import seen_from

        shown = seen_from(report, submission or curriculum.root, Path.cwd()) if format_ is Format.TEXT else report
        emit(_written(shown, format_, verbose=verbose))
    else:
        _save(report, format_, output, verbose=verbose, root=curriculum.root)
    if submission is None:  # what others hand in is not this learner's progress
        before, after = record(curriculum.root, report, handed_in)
        if format_ is Format.TEXT:
            _celebrate(curriculum, before, after)
    return _exit_code(report, fail_under)


@command
def watch(
    kata: KataOrCurrent = None,
    key: Annotated[
        str,
        typer.Option(metavar="TEXT", envvar="KATA_KEY", help="What random inputs are drawn with.", show_default=False),
    ] = PRACTICE_KEY,
    sandbox: Annotated[
        Sandbox, typer.Option(help="`process` is for practice where `confined` cannot run.")
    ] = Sandbox.CONFINED,
    course: Course = None,
) -> int:
    """Grade a kata on every save; keys go on to the next one, show hints, the task and the list."""
    curriculum = _gradable(course)
    chosen = _single(curriculum, kata)
    from grader.watch.watching import watch

    encoded = (key or PRACTICE_KEY).encode("utf-8", "surrogateescape")
    return watch(curriculum, chosen, sandbox=sandbox.value, key=encoded)


@command
def prove(
    katas: KataNames = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            metavar="N", min=1, help="How many katas are proved at a time; as many as there are cores if not given."
        ),
    ] = None,
    keys: Annotated[
        int, typer.Option(metavar="N", min=0, help="Grade right solutions with N keys more, to show what luck does.")
    ] = 0,
    course: Course = None,
) -> int:
    """Prove that checks, references and misconceptions agree.

    Prints a line for every claim that does not hold. Exit codes: 0 all hold, 1 some do not, 2 nothing could be proven.
    """
    from grader.crew import Crew, usable_cores

    curriculum = _curriculum(course)
    chosen = select(curriculum, katas or ())
    size = min(jobs or usable_cores(), len(chosen))
    with progress_bar("proving") as progress, Crew(curriculum.root, size) as crew:
        claims = crew.prove(chosen, keys=keys, progress=progress)

    if not claims:
        raise KataError(f"nothing was proven: there is no claim about {_slugs(chosen) or 'an empty course'}")
    broken = [claim for claim in claims if not claim.holds]
    for claim in broken:
        emit(f"{claim.kata}: {claim.name}: {sanitise(claim.sentence, LONGEST_SENTENCE)}\n")
    emit(f"{_count(claims, 'claim')} about {_count(chosen, 'kata')}, {len(broken)} broken\n")
    return FAILED if broken else PASSED


@functools.partial(command, group=notebook_app)
def build(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to put the notebooks; made if not there.")],
    sections: Annotated[
        list[str] | None, typer.Argument(metavar="SECTION", help="Sections or katas in them; all if none.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write those that are there anew; the old ones are kept beside them.")
    ] = False,
    course: Course = None,
) -> int:
    """Write one notebook for each section: lessons, stubs and cells that grade them."""
    from grader.notebooks import building

    curriculum = _curriculum(course)
    chosen = building.sections_of(curriculum, select(curriculum, sections or ()))
    names = building.file_names(curriculum)
    for section, text in [(section, building.build(curriculum, section)) for section in chosen]:
        name = names[section.slug]
        path = sanitise(str(folder / name))
        became = building.write_new(folder, name, text, force=force)
        if became == "kept":
            say(f"{path} is there already and stays as it is; --force writes it anew and keeps the old one beside it")
        elif became == "same":
            say(f"{path} is there already, and up to date")
        else:
            emit(f"{path}\n")
            if became != "written":
                say(f"the old {name} is now {became}")
    return PASSED


def _curriculum(course: Path | None) -> Curriculum:
    return load_curriculum(find_root(course or Path.cwd()))


def _gradable(course: Path | None) -> Curriculum:
    """A course with its checks; that a copy came without them is nobody's fault, and is said before anything runs."""
    curriculum = _curriculum(course)
    if not (curriculum.root / "reference").is_dir():
        raise UsageError("the hidden checks are in reference/, which this copy of the course does not have")
    return curriculum


def _single(curriculum: Curriculum, name: str | None) -> Kata:
    """The kata with a name; without one, the kata that the learner is at."""
    if name is None:
        return load(curriculum.root).current(curriculum)
    katas = select(curriculum, (name,))
    if len(katas) != 1:
        raise UsageError(f'"{sanitise(name)}" names {len(katas)} katas; name one of them: {_slugs(katas)}')
    return katas[0]


def _slugs(katas: tuple[Kata, ...]) -> str:
    return ", ".join(kata.slug for kata in katas)


def _submission(path: Path, katas: tuple[Kata, ...], *, complete: bool) -> tuple[Submission, tuple[Kata, ...]]:
    """What was handed in, and the katas it is about: a file is about one, a notebook about those that are in it.

    Args:
        complete: whether every kata was asked for by name, so that one that is not in a notebook is missing.
    """
    from grader.intake import read_submission

    submission = read_submission(path, katas, complete=complete)
    asked = {source.kata for source in submission.sources} | {slug for slug, _ in submission.problems}
    return submission, tuple(kata for kata in katas if kata.slug in asked)


def _grade(
    curriculum: Curriculum, submission: Submission, katas: tuple[Kata, ...], *, key: str, sandbox: Sandbox
) -> Report:
    from grader.hosting import Host

    with progress_bar("grading") as progress, Host(curriculum.root, sandbox=sandbox.value) as host:
        return host.grade(submission, katas, key=key.encode("utf-8", "surrogateescape"), progress=progress)


def _celebrate(curriculum: Curriculum, before: Progress, after: Progress) -> None:
    from grader.export.celebration import celebration

    if line := celebration(curriculum, before, after):
        say(f"\n{line}")


def _exit_code(report: Report, fail_under: float | None) -> int:
    if report.outcome is Outcome.BROKEN:
        return TROUBLE
    if fail_under is None:
        return PASSED if report.outcome is Outcome.PASSED else FAILED
    if report.percent >= fail_under:
        return PASSED
    say(f"{report.percent:g} % of the points is below {fail_under:g} %")
    return FAILED


def _written(
    report: Report, format_: Format, *, verbose: bool, shown: bool = True, page: tuple[Path, Path] | None = None
) -> str:
    """The report in a format; `shown` tells whether it is for standard output or for a file.

    A page that is written to a file links to the lessons: `page` is the course's folder and that file.
    """
    if format_ is Format.HTML:
        from grader.export.to_html import to_html, way_to_course

        return to_html(report, course_href=way_to_course(*page) if page else None)
    if format_ is Format.JSON:
        from grader.export.to_json import to_json

        return to_json(report)
    from grader.export.to_text import to_text

    if not shown:
        return to_text(report, colour=False, verbose=verbose)
    return to_text(report, colour=has_colour(), width=columns(), verbose=verbose, ascii_only=not shows_signs())


def _save(report: Report, format_: Format, path: Path, *, verbose: bool, root: Path) -> None:
    """Write the report to a file, or show it when that fails: a grade that was computed is never lost."""
    page = root.resolve(), path.resolve()
    try:
        _replace(path, _written(report, format_, verbose=verbose, shown=False, page=page))
    except OSError as error:
        emit(_written(report, format_, verbose=verbose))
        raise UsageError(
            f"{sanitise(str(path))} cannot be written: {error.strerror or error}; the report was shown instead"
        ) from None

    passed = sum(kata.outcome is Outcome.PASSED for kata in report.katas)
    say(
        f"{passed} of {_count(report.katas, 'kata')} passed, {report.points}/{report.points_possible} points, "
        f"{math.floor(report.percent)} %; the report is in {sanitise(str(path))}"
    )


def _replace(path: Path, text: str) -> None:
    """Write a file whole or not at all; devices and pipes are written to as they are."""
    from grader.replacing import replace_file

    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8")
    else:
        replace_file(target, text.encode("utf-8"))


def _count(things: Sized, noun: str) -> str:
    return f"{len(things)} {noun}" if len(things) == 1 else f"{len(things)} {noun}s"
