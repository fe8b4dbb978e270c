"""A path that a learner handed in, read into a Submission: safely, and with a sentence for everything left out.

Invariants: everything in a submission is hostile; file names come from the catalog and never from a listing; nothing is
imported, compiled or executed; every kata that was asked for is in the sources or in the problems; messages are
printable whatever the files are called.

The path itself is the grader's choice and may be a symbolic link. Whoever takes paths from a folder of submissions says
`follow=False`, because then the learner chose them.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Sequence
from pathlib import Path

from grader.catalog import closest
from grader.errors import SubmissionError
from grader.model import Kata, Source, Submission
from grader.opening import Folder, Missing, Refused, read_file
from grader.sanitising import sanitise

SOURCE_LIMIT = 256 * 1024
"""The largest file that is read, in bytes; a solution has about 2,000."""

_FORMS = "a .py file, a notebook, a folder of .py files, or a checkout with katas/ in it"
_CODING_LINE = re.compile(rb"^[ \t\f]*#.*?coding[:=]", re.MULTILINE)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# What browsers, editors and file managers add to a name: `softmax (1).py`, `Copy of softmax.py`, `softmax.py.txt`.
_DECORATION = re.compile(r"^(copy_of_)?(?P<slug>.*?)(_copy)?(_[0-9]+)?$")


def read_submission(
    path: Path, katas: Sequence[Kata], *, name: str | None = None, follow: bool = True, complete: bool = True
) -> Submission:
    """Read what a learner handed in.

    Args:
        path: a checkout (a folder with katas/ in it), a folder of `<slug>.py` files, one `<slug>.py` file, or a
            notebook. When only one kata is asked for, a single file is taken for it whatever its name is.
        katas: the katas asked for.
        name: how reports call the submission; the folder's name or the file's stem unless given.
        follow: whether `path` itself may be a symbolic link.
        complete: False leaves out the katas that a notebook has nothing for.

    Returns:
        One source or one problem for each kata, in the order of `katas`; for a single file, only for its kata.

    Raises:
        SubmissionError: the path is missing or is none of these forms.
    """
    shown = sanitise(str(path))
    try:
        status = path.stat() if follow else path.lstat()
    except (OSError, ValueError) as error:
        raise SubmissionError(f"{shown} {_why_unreadable(error)}") from None

    called = name if name is not None else _own_name(path)
    if stat.S_ISDIR(status.st_mode):
        return _read_folder(path, katas, called, follow)
    if stat.S_ISREG(status.st_mode) and path.suffix == ".py":
        return _read_single(path, _kata_of(path, katas), called, follow)
    if stat.S_ISREG(status.st_mode) and path.suffix == ".ipynb":
        return _read_notebook(path, katas, called, follow, complete)
    if stat.S_ISLNK(status.st_mode):
        raise SubmissionError(f"{shown} is a symbolic link: put what it points to in its place")
    raise SubmissionError(f"{shown} is not a submission: hand in {_FORMS}")


def _read_folder(path: Path, katas: Sequence[Kata], name: str, follow: bool) -> Submission:
    sources, problems = [], []
    try:
        with Folder(path, follow=follow) as folder:
            is_checkout = folder.holds_folder("katas")
            for kata in katas:
                parts = _parts(kata, is_checkout)
                try:
                    text = _decoded(folder.read(parts, SOURCE_LIMIT))
                    sources.append(Source(kata=kata.slug, path="/".join(parts), text=text))
                except Missing:
                    problems.append((kata.slug, _missing(folder, parts, katas)))
                except Refused as refusal:
                    problems.append((kata.slug, f"{'/'.join(parts)} {refusal}"))
    except (OSError, ValueError) as error:
        raise SubmissionError(f"{sanitise(str(path))} {_why_unreadable(error)}") from None
    return Submission(name=sanitise(name), sources=tuple(sources), problems=tuple(problems))


def _read_single(path: Path, kata: Kata, name: str, follow: bool) -> Submission:
    shown = sanitise(path.name)
    try:
        text = _decoded(read_file(path, SOURCE_LIMIT, follow=follow))
    except Missing:
        raise SubmissionError(f"{shown} {_why_unreadable(FileNotFoundError())}") from None
    except OSError as error:
        raise SubmissionError(f"{shown} {_why_unreadable(error)}") from None
    except Refused as refusal:
        return Submission(name=sanitise(name), problems=((kata.slug, f"{shown} {refusal}"),))
    return Submission(name=sanitise(name), sources=(Source(kata=kata.slug, path=shown, text=text),))


def _read_notebook(path: Path, katas: Sequence[Kata], name: str, follow: bool, complete: bool) -> Submission:
    from grader.notebooks.assembling import Notebook
    from grader.notebooks.reading import read_cells

    shown = sanitise(path.name)
    try:
        notebook = Notebook(path=shown, cells=read_cells(path, follow=follow), katas=tuple(katas))
    except Missing:
        raise SubmissionError(f"{shown} {_why_unreadable(FileNotFoundError())}") from None
    except OSError as error:
        raise SubmissionError(f"{shown} {_why_unreadable(error)}") from None
    except Refused as refusal:
        raise SubmissionError(f"{shown} {refusal}") from None

    sources, problems = [], []
    for kata in katas:
        found = notebook.find(kata)
        if found.source:
            sources.append(found.source)
        elif found.problem or complete:
            problems.append((kata.slug, found.problem or notebook.missing(kata)))
    if not sources and not problems:
        raise SubmissionError(
            f"{shown} has no cell for a kata: tag one with kata: and the slug, begin it with %%kata and the slug, "
            "or define a kata's functions in it"
        )
    return Submission(
        name=sanitise(name),
        sources=tuple(sources),
        problems=tuple(problems),
        path=shown,
        remarks=notebook.remarks,
    )


def _kata_of(path: Path, katas: Sequence[Kata]) -> Kata:
    """The kata that a single file is for."""
    if len(katas) == 1:
        return katas[0]
    by_slug = {kata.slug: kata for kata in katas}
    if path.stem in by_slug:
        return by_slug[path.stem]

    shown = sanitise(path.name)
    match = closest(_undecorated(path.name), by_slug)
    meant = f' (did you mean "{match}.py"?)' if match else ""
    raise SubmissionError(
        f"{shown} is not named after a kata{meant}; rename it, or name the kata: `kata grade KATA --submission {shown}`"
    )


def _parts(kata: Kata, is_checkout: bool) -> tuple[str, ...]:
    file = f"{kata.slug}.py"
    return ("katas", kata.section, kata.slug, file) if is_checkout else (file,)


def _decoded(content: bytes) -> str:
    """The text of a file: UTF-8 whatever a coding line says, without a byte order mark, lines ended by `\\n`.

    Raises:
        Refused: it is not UTF-8, or holds a NUL, which Python does not accept either.
    """
    if content.startswith(_UTF16):
        raise Refused("is UTF-16; save it as UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        # PEP 263: a coding line counts in the first two lines only.
        coding = _CODING_LINE.search(b"\n".join(content.split(b"\n", 2)[:2]))
        aside = " (its coding line does not change that)" if coding else ""
        raise Refused(f"is not UTF-8 on line {line}{aside}; save it as UTF-8") from None
    if "\0" in text:
        raise Refused(f"holds a NUL byte on line {text.count(chr(10), 0, text.index(chr(0))) + 1}; remove it")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _missing(folder: Folder, parts: tuple[str, ...], katas: Sequence[Kata]) -> str:
    """The sentence for a file that is not there; looks around for one that was meant to be it."""
    *parents, file = parts
    taken = {f"{kata.slug}.py" for kata in katas}
    for found in folder.names(parents):
        if found not in taken and file.removesuffix(".py") in (_plain(found), _undecorated(found)):
            return f'{file} is missing: did you mean to name "{sanitise(found)}" {file}?'
    if parents:
        return (
            f"{file} is missing: put it in {'/'.join(parents)}/ (`git checkout {'/'.join(parts)}` brings the stub back)"
        )
    return f"{file} is missing: put it in the folder that is handed in"


def _plain(name: str) -> str:
    """What a file's name says when case, suffixes and punctuation are left out, as a slug."""
    stem = name.lower().removesuffix(".txt").removesuffix(".py")
    return re.sub(r"[^a-z0-9]+", "_", stem).strip("_")


def _undecorated(name: str) -> str:
    """The same without what tools add."""
    return _DECORATION.sub(r"\g<slug>", _plain(name))


def _own_name(path: Path) -> str:
    """The folder's name or the file's stem, also for `.` and `..`; for a file system's root there is none."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps `..`
    return (absolute.stem if absolute.suffix in (".py", ".ipynb") else absolute.name) or "submission"


def _why_unreadable(error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        return f"does not exist: give the path of {_FORMS}"
    if isinstance(error, PermissionError):
        return "cannot be read: permission denied; allow reading it (`chmod u+rX`)"
    if isinstance(error, OSError) and error.errno:
        return f"cannot be read ({os.strerror(error.errno)}): give the path of {_FORMS}"
    return f"is not a path: give the path of {_FORMS}"
