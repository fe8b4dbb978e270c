"""The folders of a course, read into a Curriculum: every Kata in the order it is learned, its lesson, section pages.

Invariants: `katas/curriculum.toml` alone knows the order; a curriculum that was returned is consistent (each kata has
its folder and stub, no folder is left out, prerequisites come earlier); nothing under `reference/` is opened, because
a learner's copy has none.
"""

from __future__ import annotations

import difflib
import keyword
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from grader.errors import KataError, UsageError
from grader.model import Curriculum, Kata, Limits, Section
from grader.sanitising import sanitise
from grader.toml_table import TomlTable

CURRICULUM = "katas/curriculum.toml"

#: The largest scratch file: every runner that has one takes so much memory more.
SCRATCH_KIB_LIMIT = 4096

#: More small changes of a file than anyone waits for.
CHANGES_LIMIT = 2000

_SLUG = re.compile(r"[a-z][a-z0-9_]*")
_HINT = re.compile(r"## Hint ([1-9][0-9]*)")
_MEANT_AS_HINT = re.compile(r"#+\s*hints?\b", re.IGNORECASE)
_HEADING = re.compile(r"##?\s")
_FENCE = re.compile(r"\s*(```|~~~)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What a learner reads before a kata.

    Attributes:
        text: Markdown, the task included and the hints left out.
        hints: Markdown, in rising strength, without their headings.
    """

    text: str
    hints: tuple[str, ...]


def find_root(start: Path) -> Path:
    """Find the course that `start` lies in: the nearest folder at or above it that holds katas/curriculum.toml.

    Raises:
        UsageError: there is none.
    """
    resolved = Path(os.path.realpath(start))
    for folder in (resolved, *resolved.parents):
        if (folder / CURRICULUM).is_file():
            return folder
    raise UsageError(
        f"no course here: neither {sanitise(str(resolved))} nor a folder above it holds {CURRICULUM}; "
        "change into the folder of the course and try again"
    )


def load_curriculum(root: Path) -> Curriculum:
    """Read the course in `root`.

    Raises:
        KataError: something under katas/ is wrong; one sentence with the file, the key and the way out.
    """
    table = TomlTable.read(root / CURRICULUM, CURRICULUM)
    title = table.line("title")
    sections = tuple(_section(root, section) for section in table.tables("section"))
    table.finish()

    curriculum = Curriculum(title=title, root=root, sections=sections)
    _refuse_shared_slugs(curriculum)
    _refuse_unlisted_folders(curriculum)
    _refuse_unordered_prerequisites(curriculum)
    return curriculum


def select(curriculum: Curriculum, slugs: Sequence[str]) -> tuple[Kata, ...]:
    """Choose katas, in the order of the curriculum.

    Args:
        curriculum: where to choose from.
        slugs: slugs of katas or sections, or paths to a stub, its folder or a section's folder, taken from the
            working folder or from the root of the course. Empty for all katas.

    Raises:
        UsageError: a slug is unknown; names the closest one.
    """
    if not slugs:
        return curriculum.katas
    chosen = {kata.slug for slug in slugs for kata in _named(curriculum, slug)}
    return tuple(kata for kata in curriculum if kata.slug in chosen)


def named_section(curriculum: Curriculum, name: str) -> Section | None:
    """The section that a slug, or the path of a folder, names; None when it names something else or nothing."""
    places = _places(curriculum, name)
    for section in curriculum.sections:
        if name == section.slug or os.path.realpath(curriculum.root / "katas" / section.slug) in places:
            return section
    return None


def closest(name: str, candidates: Iterable[str]) -> str:
    """The candidate that `name` resembles most, else the first that begins with it, else an empty string.

    Case does not count, and hyphens and spaces are underscores.
    """
    names = list(candidates)
    plain = name.lower().replace("-", "_").replace(" ", "_")
    begun = [candidate for candidate in names if plain and candidate.startswith(plain)]
    return next(iter([*difflib.get_close_matches(plain, names, n=1), *begun]), "")


def read_lesson(kata: Kata) -> Lesson:
    """Read a kata's README.md: the lesson, then `## Hint 1`, `## Hint 2` and so on to the end of the file.

    Raises:
        KataError: the file is missing or not UTF-8, hints are misnumbered or empty, or other headings follow them.
    """
    path = f"katas/{kata.section}/{kata.slug}/README.md"
    lines = _read(kata.lesson, path, "write the lesson there").splitlines(keepends=True)

    parts: list[list[str]] = [[]]
    for number, line, is_code in _numbered(lines):
        if not is_code and _is_next_hint(line.rstrip(), hint=len(parts), where=f"{path}, line {number}"):
            parts.append([])
        else:
            parts[-1].append(line)

    text, *hints = ("".join(part).strip() for part in parts)
    if "" in hints:
        raise KataError(f'{path}: "## Hint {hints.index("") + 1}" has no text; write it or remove the heading')
    return Lesson(text=text, hints=tuple(hints))


def read_section_page(curriculum: Curriculum, section: Section) -> str:
    """Read the README.md of a section: Markdown that says what its katas are about together.

    Raises:
        KataError: the file is missing or not UTF-8.
    """
    path = f"katas/{section.slug}/README.md"
    return _read(curriculum.root / path, path, "write there what the section is about").strip()


def _read(file: Path, path: str, way_out: str) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KataError(f"{path} cannot be read: {error.strerror}; {way_out}") from None
    except UnicodeDecodeError as error:
        raise KataError(f"{path} is not UTF-8 at byte {error.start + 1}: save it as UTF-8") from None


def _section(root: Path, table: TomlTable) -> Section:
    slug = _slug(table, "slug", table.line("slug"))
    title = table.line("title")
    katas = tuple(_kata(root, slug, _slug(table, "katas", kata)) for kata in table.lines("katas", required=True))
    table.finish()
    return Section(slug=slug, title=title, katas=katas)


def _kata(root: Path, section: str, slug: str) -> Kata:
    path = f"katas/{section}/{slug}"
    folder = root / path
    if not folder.is_dir():
        raise KataError(f"{path} is missing: make that folder, or remove the kata from {CURRICULUM}")

    table = TomlTable.read(folder / "kata.toml", f"{path}/kata.toml")
    kata = Kata(
        slug=slug,
        section=section,
        title=table.line("title"),
        exports=_exports(table),
        points=table.positive_integer("points"),
        prerequisites=table.lines("prerequisites"),
        concepts=table.lines("concepts"),
        limits=_limits(table.table("limits")),
        stub_sha256=_digest(table),
        to_repair=table.flag("to_repair"),
        folder=folder,
        reference_folder=root / "reference" / section / slug,
    )
    table.finish()
    return kata


def _slug(table: TomlTable, key: str, slug: str) -> str:
    if not _SLUG.fullmatch(slug):
        raise table.error(key, f'"{sanitise(slug, 80)}" is not a slug: use a-z, 0-9 and _, and begin with a letter')
    return slug


def _exports(table: TomlTable) -> tuple[str, ...]:
    exports = table.lines("exports", required=True)
    for name in exports:
        if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name):
            raise table.error(
                "exports", f'"{sanitise(name, 80)}" cannot name a function in Python; choose another name'
            )
        if name.startswith("_"):
            raise table.error("exports", f'"{name}" begins with an underscore; choose a public name')
        if name == "run":
            raise table.error("exports", '"run" is reserved for scenarios; choose another name')
    return exports


def _digest(table: TomlTable) -> str:
    digest = table.line("stub_sha256", default="")
    if digest and not re.fullmatch("[0-9a-f]{64}", digest):
        raise table.error("stub_sha256", "write 64 hexadecimal digits; `kata prove` says which")
    return digest


def _limits(table: TomlTable) -> Limits:
    defaults = Limits()
    limits = Limits(
        seconds=table.positive_number("seconds", defaults.seconds),
        memory_mib=table.positive_integer("memory_mib", defaults.memory_mib),
        output_kib=table.positive_integer("output_kib", defaults.output_kib),
        scratch_kib=table.integer_up_to("scratch_kib", SCRATCH_KIB_LIMIT, defaults.scratch_kib),
        changes=table.integer_up_to("changes", CHANGES_LIMIT, defaults.changes),
    )
    table.finish()
    return limits


def _refuse_shared_slugs(curriculum: Curriculum) -> None:
    owners: dict[str, str] = {}
    for section in curriculum.sections:
        for slug, owner in (
            (section.slug, f"the section {section.slug}"),
            *((kata.slug, f"a kata in {section.slug}") for kata in section.katas),
        ):
            if slug in owners:
                raise KataError(f'{CURRICULUM}: "{slug}" names both {owners[slug]} and {owner}; rename one of them')
            owners[slug] = owner


def _refuse_unlisted_folders(curriculum: Curriculum) -> None:
    _refuse_strangers(curriculum.root, "katas", {section.slug for section in curriculum.sections}, "as a section")
    for section in curriculum.sections:
        listed = {kata.slug for kata in section.katas}
        _refuse_strangers(curriculum.root, f"katas/{section.slug}", listed, f"as a kata of {section.slug}")


def _refuse_strangers(root: Path, path: str, listed: set[str], how: str) -> None:
    try:
        with os.scandir(root / path) as entries:
            strangers = sorted(entry.name for entry in entries if entry.name not in listed and _is_content(entry))
    except OSError as error:
        raise KataError(f"{path} cannot be listed: {error.strerror}; mend its permissions") from None
    if strangers:
        raise KataError(f"{path}/{sanitise(strangers[0], 80)} is not in {CURRICULUM}: list it {how}, or move it away")


def _is_content(entry: os.DirEntry[str]) -> bool:
    """Whether a folder is somebody's work; `.ipynb_checkpoints` and `__pycache__` are left by tools."""
    return entry.is_dir() and not entry.name.startswith((".", "__"))


def _refuse_unordered_prerequisites(curriculum: Curriculum) -> None:
    slugs = [kata.slug for kata in curriculum]
    for place, kata in enumerate(curriculum):
        for slug in kata.prerequisites:
            if slug in slugs[:place]:
                continue
            where = f'katas/{kata.section}/{kata.slug}/kata.toml, key "prerequisites"'
            if slug in slugs:
                raise KataError(f'{where}: "{slug}" does not come before {kata.slug}; change the order in {CURRICULUM}')
            raise KataError(f'{where}: there is no kata "{sanitise(slug, 80)}"{_did_you_mean(slug, slugs)}')


def _named(curriculum: Curriculum, name: str) -> tuple[Kata, ...]:
    """The katas that one argument of the command line names."""
    by_name: dict[str, tuple[Kata, ...]] = {kata.slug: (kata,) for kata in curriculum}
    by_name |= {section.slug: section.katas for section in curriculum.sections}
    if name in by_name:
        return by_name[name]

    by_path = dict(_paths(curriculum))
    for place in _places(curriculum, name):
        if katas := by_path.get(place):
            return katas

    if name.endswith(".py") and os.path.isfile(name):  # noqa: PTH113
        raise UsageError(
            f"{sanitise(name)} is not a stub of this course; `kata grade --submission FILE` grades a file elsewhere"
        )
    asked = Path(name).stem if name.endswith(".py") else Path(name).name
    raise UsageError(f'there is no kata "{sanitise(name)}"{_did_you_mean(asked, by_name)}; `kata list` shows all')


def _places(curriculum: Curriculum, name: str) -> list[str]:
    """Where a path that was typed may lead: from the working folder, and from the root of the course."""
    try:
        return [os.path.realpath(folder / name) for folder in (Path.cwd(), curriculum.root)]
    except ValueError:  # it cannot be a path: it holds a NUL, say
        return []


def _paths(curriculum: Curriculum) -> Iterator[tuple[str, tuple[Kata, ...]]]:
    for section in curriculum.sections:
        yield os.path.realpath(curriculum.root / "katas" / section.slug), section.katas
        for kata in section.katas:
            yield os.path.realpath(kata.folder), (kata,)
            yield os.path.realpath(kata.stub), (kata,)


def _did_you_mean(name: str, candidates: Iterable[str]) -> str:
    match = closest(name, candidates)
    return f' (did you mean "{match}"?)' if match else ""


def _numbered(lines: Iterable[str]) -> Iterator[tuple[int, str, bool]]:
    """Lines with their number from 1 and whether they lie in a fenced block, where `#` begins a comment."""
    fence = ""
    for number, line in enumerate(lines, start=1):
        mark = _FENCE.match(line)
        yield number, line, bool(fence or mark)
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]


def _is_next_hint(line: str, *, hint: int, where: str) -> bool:
    """Whether `line` is the heading of hint number `hint`; headings that break the run of hints are errors."""
    if heading := _HINT.fullmatch(line):
        if heading[1] != str(hint):
            raise KataError(
                f'{where}: expected "## Hint {hint}" and found "{sanitise(line, 80)}"; number the hints 1, 2, 3'
            )
        return True
    if _MEANT_AS_HINT.match(line):
        raise KataError(f'{where}: "{sanitise(line, 80)}" is not the heading of a hint; write "## Hint {hint}"')
    if hint > 1 and _HEADING.match(line):
        raise KataError(f'{where}: "{sanitise(line, 80)}" comes after the hints; move it before "## Hint 1"')
    return False
