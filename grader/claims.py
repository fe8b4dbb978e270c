"""What `kata prove` claims: the names of all claims, and those that files prove without being run.

Invariants: names follow from names of files alone, so tests can be collected from them; a claim is a function that
returns "" when it holds, else one sentence: what is wrong, where, and the way out; torch is not imported for them.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from grader.alternatives import LONGEST, MARK, alternatives_in
from grader.bank import Bank, course_path, parse_file
from grader.catalog import CURRICULUM, closest, read_lesson, read_section_page
from grader.errors import KataError
from grader.model import Curriculum, Kata, Misconception, Section
from grader.sandbox.scratch import PARAMETER

if TYPE_CHECKING:
    from grader.checking import Check

LEAST_ACCEPTED = 3
LEAST_MISCONCEPTIONS = 6
LEAST_HINTS = 2
LEAST_ALSO_RIGHT = 2

#: The claim about a section, which comes before those about its first kata.
SECTION_CLAIM = "section_page"


def course_claims(curriculum: Curriculum) -> Iterator[tuple[str, str]]:
    """Every claim about a course in its order: the slug of a kata, or of a section, and the claim's name."""
    for section in curriculum.sections:
        yield section.slug, SECTION_CLAIM
        for kata in section.katas:
            yield from ((kata.slug, name) for name in claim_names(kata))


def claim_names(kata: Kata, *, many_keys: bool = False) -> tuple[str, ...]:
    """Every claim about a kata, in the order in which they are proved.

    Args:
        many_keys: True includes the one that is proved only when keys are asked for.
    """
    bank = Bank(kata)
    return (
        "files_expected",
        "lesson_complete",
        "enough_material",
        "prerequisites_earlier",
        "files_load",
        "signatures_agree",
        "also_right",
        "points_agree",
        "titles_given",
        "stub_as_shipped",
        "stub_unsolved",
        "nothing_earned",
        "reference_passes",
        "reference_in_time",
        *(f"accepted:{name}" for name in bank.accepted),
        *(["passes_with_many_keys"] if many_keys else []),
        "examples_pass",
        *(f"misconception:{name}" for name in bank.misconception_files),
        "checks_needed",
        "misconceptions_distinct",
    )


def section_page(curriculum: Curriculum, section: Section) -> str:
    """The section has a page, with a title and something under it."""
    path = f"katas/{section.slug}/README.md"
    try:
        title, _, text = read_section_page(curriculum, section).partition("\n")
    except KataError as error:
        return str(error)
    if not title.startswith("# "):
        return f'{path} does not begin with a title; write "# {section.title}" on its first line'
    if not text.strip():
        return f"{path} is a title alone; write under it what the section is about"
    return ""


def files_expected(bank: Bank) -> str:
    """The kata's two folders hold every file that a kata needs, and no other."""
    kata = bank.kata
    needed = [kata.folder / "kata.toml", kata.lesson, kata.stub, kata.examples, kata.reference, kata.checks]
    missing = [path for path in needed if not path.is_file()]
    if missing:
        return f"{course_path(missing[0])} is missing; every kata needs one"

    welcome = {*needed, kata.scenarios, *bank.accepted.values(), *bank.misconception_files.values()}
    strangers = sorted(path for path in _files(kata) if path not in welcome)
    if strangers:
        return f"{course_path(strangers[0])} is not a file that katas have; move it away"
    return ""


def _files(kata: Kata) -> Iterator[Path]:
    for folder in (kata.folder, kata.reference_folder):
        for path in folder.rglob("*"):
            if "__pycache__" not in path.parts and not path.is_dir():
                yield path


def stub_as_shipped(kata: Kata) -> str:
    """kata.toml has the digest of the stub, and `kata reset` a copy of it."""
    path = course_path(kata.folder / "kata.toml")
    digest = hashlib.sha256(kata.stub.read_text(encoding="utf-8").encode()).hexdigest()
    if kata.stub_sha256 == digest:
        return _copied(kata)
    if not kata.stub_sha256:
        return f'{path} does not tell an untouched stub; add stub_sha256 = "{digest}"'
    stub = course_path(kata.stub)
    return (
        f"{stub} is not the stub as shipped; bring it back with `git checkout {stub}`, "
        f'or, if it is right, set stub_sha256 = "{digest}" in {path}'
    )


def lesson_complete(kata: Kata) -> str:
    """The lesson has a task and hints."""
    path = course_path(kata.lesson)
    try:
        lesson = read_lesson(kata)
    except KataError as error:
        return str(error)
    if "## Task" not in lesson.text.splitlines():
        return f'{path} has no heading "## Task"; say under it what a learner writes'
    if len(lesson.hints) < LEAST_HINTS:
        return f"{path}: {len(lesson.hints)} of {LEAST_HINTS} hints; write the next, a little stronger than the last"
    return ""


def enough_material(bank: Bank) -> str:
    """There are accepted solutions that a strict check would refuse, and misconceptions that a weak one would pass."""
    for folder, files, least, way_out in (
        ("accepted", bank.accepted, LEAST_ACCEPTED, "write the kata in another right way"),
        ("misconceptions", bank.misconception_files, LEAST_MISCONCEPTIONS, "write another mistake that learners make"),
    ):
        if len(files) < least:
            where = course_path(bank.kata.reference_folder / folder)
            return f"{where} holds {len(files)} of the {least} files that it needs; {way_out}"
    return ""


def prerequisites_earlier(kata: Kata, curriculum: Curriculum) -> str:
    """Prerequisites come earlier in the course. A curriculum that was read from files cannot break this."""
    earlier = [other.slug for other in curriculum.katas[: curriculum.katas.index(kata)]]
    late = [slug for slug in kata.prerequisites if slug not in earlier]
    if late:
        return f"{late[0]} does not come before {kata.slug}; change the order in {CURRICULUM}"
    return ""


def signatures_agree(bank: Bank) -> str:
    """Stub, reference, accepted solutions and misconceptions define the same functions.

    Scenarios agree with kata.toml about the scratch file.

    Raises:
        KataError: a file is not Python.
    """
    kata = bank.kata
    wanted = _signatures(kata.stub)
    for name in kata.exports:
        if name not in wanted:
            return f"{course_path(kata.stub)} does not define {name}; define it, or take it out of exports in kata.toml"

    for path in (kata.reference, *bank.accepted.values(), *bank.misconception_files.values()):
        found = _signatures(path)
        for name in kata.exports:
            if name not in found:
                return f"{course_path(path)} does not define {wanted[name]}; define it as the stub does"
            if found[name] != wanted[name]:
                return f"{course_path(path)} defines {found[name]}; call it {wanted[name]}, as the stub does"
    return _file_granted(kata)


def _file_granted(kata: Kata) -> str:
    """Scenarios have a parameter for the scratch file if, and only if, kata.toml grants one."""
    asking = _asking_for_a_file(kata.scenarios) if kata.scenarios.exists() else ""
    if bool(asking) == bool(kata.limits.scratch_kib):
        return ""
    toml = course_path(kata.folder / "kata.toml")
    if asking:
        return (
            f"{course_path(kata.scenarios)}: {asking} has a parameter {PARAMETER}, and {toml} grants no file; write "
            "scratch_kib = 64 under [limits] there"
        )
    return f"{toml} grants a file, and no scenario has a parameter {PARAMETER}; take scratch_kib out"


def _asking_for_a_file(path: Path) -> str:
    """Name of the first function of a file that has the parameter."""
    functions = [node for node in parse_file(path).body if isinstance(node, ast.FunctionDef)]
    asking = (f.name for f in functions if PARAMETER in [arg.arg for arg in (*f.args.args, *f.args.kwonlyargs)])
    return next(asking, "")


def _signatures(path: Path) -> dict[str, str]:
    """What a file's functions are called with: `linear(x, weight, bias)`, by name."""
    functions = [node for node in parse_file(path).body if isinstance(node, ast.FunctionDef)]
    return {function.name: f"{function.name}({_parameters(function.args)})" for function in functions}


def _parameters(arguments: ast.arguments) -> str:
    """Names and kinds of parameters; annotations and defaults do not count."""
    bare = ast.arguments(
        posonlyargs=[ast.arg(arg.arg) for arg in arguments.posonlyargs],
        args=[ast.arg(arg.arg) for arg in arguments.args],
        vararg=arguments.vararg and ast.arg(arguments.vararg.arg),
        kwonlyargs=[ast.arg(arg.arg) for arg in arguments.kwonlyargs],
        kw_defaults=[None for _ in arguments.kwonlyargs],
        kwarg=arguments.kwarg and ast.arg(arguments.kwarg.arg),
        defaults=[],
    )
    return ast.unparse(bare)


def points_agree(kata: Kata, checks: Sequence[Check]) -> str:
    """kata.toml says what the checks are worth together."""
    worth = sum(check.points for check in checks)
    if worth == kata.points:
        return ""
    return (
        f"{course_path(kata.folder)}/kata.toml says points = {kata.points}, and {course_path(kata.checks)} is worth "
        f"{worth}; make the two agree"
    )


def _copied(kata: Kata) -> str:
    copy, stub = course_path(kata.shipped_stub), course_path(kata.stub)
    if kata.shipped_stub.is_file() and kata.shipped_stub.read_bytes() == kata.stub.read_bytes():
        return ""
    return f"{copy} is not the stub, and `kata reset` writes what is there; `cp {stub} {copy}`"


def also_right(bank: Bank) -> str:
    """Learners with full points can be shown a line of an accepted solution, even if they wrote one of them."""
    try:
        shown = {alternative.text for path in bank.accepted.values() for alternative in alternatives_in(path)}
    except KataError as error:
        return str(error)
    folder = course_path(bank.kata.reference_folder / "accepted")
    long = sorted(text for text in shown if len(text) > LONGEST)
    if long:
        return f"{folder}: `{long[0]}` has {len(long[0])} characters; mark a line of at most {LONGEST}"
    if len(shown) < LEAST_ALSO_RIGHT:
        return (
            f"{folder} has {len(shown)} of the {LEAST_ALSO_RIGHT} lines that a learner with full points may be shown; "
            f'end more statements with "{MARK}"'
        )
    return ""


def titles_given(bank: Bank, checks: Sequence[Check]) -> str:
    """Every check has a title of its own, and every misconception a message and the checks that it fails.

    Raises:
        KataError: a misconception is not Python.
    """
    return _titles(bank.kata.checks, checks) or next(
        filter(None, (_message(bank, known, checks) for known in bank.misconceptions.values())), ""
    )


def _titles(path: Path, checks: Sequence[Check]) -> str:
    owners: dict[str, str] = {}
    for check in checks:
        where = f"{course_path(path)}: {check.name}"
        if check.title == check.name:
            return f"{where} has no docstring; write the sentence that a learner reads as its title"
        if not check.title.endswith("."):
            return f"{where} has a title that does not end with a full stop; make it one short sentence on one line"
        if check.title in owners:
            return f"{where} has the title of {owners[check.title]}; say what this one asks for"
        owners[check.title] = check.name
    return ""


def _message(bank: Bank, misconception: Misconception, checks: Sequence[Check]) -> str:
    where = course_path(bank.misconception_files[misconception.name])
    names = [check.name for check in checks]
    unknown = [name for name in misconception.caught_by if name not in names]
    if not misconception.message:
        return f"{where} has no docstring; write what a learner who made this mistake is told"
    if not misconception.caught_by:
        return f"{where} has no CAUGHT_BY; name the checks that must fail on it"
    if unknown:
        near = closest(unknown[0], names)
        return f"{where} names {unknown[0]} in CAUGHT_BY, which is not a check; name one that is" + (
            f", such as {near}" if near else ""
        )
    return ""
