"""What the documentation says, held against what is there: links, paths, commands, tables, the example kata, reports.

All of it is read from files, except that one host at the end proves the example and prints the reports.
"""

from __future__ import annotations

import ast
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer.main

from grader import cli
from grader.__main__ import main
from grader.catalog import load_curriculum, read_lesson, select
from grader.claims import SECTION_CLAIM, claim_names
from grader.cli import app
from grader.export.lesson_page import lesson_page
from grader.export.to_text import to_text
from grader.hosting import Host
from grader.intake import read_submission
from grader.model import Kata
from grader.progress import record
from grader.watch.screen import Window, frame, middle
from grader.watch.state import State, Status

PROJECT = Path(__file__).parents[1]
README = PROJECT / "README.md"
AUTHORING = PROJECT / "docs" / "authoring.md"
LEARNING = PROJECT / "docs" / "learning.md"
PAGES = sorted([*PROJECT.glob("*.md"), *PROJECT.glob("docs/**/*.md"), *PROJECT.glob("katas/**/README.md")])
GUIDES = [page for page in PAGES if "katas" not in page.relative_to(PROJECT).parts]

#: The example kata of docs/authoring.md.
EXAMPLE = "differences"

FENCED = re.compile(r"^ *(?P<fence>`{3,})(?P<language>\w*)\n(?P<code>.*?)^ *(?P=fence)$", re.MULTILINE | re.DOTALL)
#: A block in a list is indented further than its item, so code is what is indented by four more.
INDENTED = re.compile(r"(?:(?<=\n\n)(?: {4,}.*\n)+)", re.MULTILINE)
INLINE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]]+\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
FOLDERS = ("benchmarks", "docs", "grader", "katas", "reference", "tests")

#: Words that have a better one here, see CONTRIBUTING.md, and words that talk down.
UNWANTED = re.compile(r"\b(students?|pupils?|exercises?|simply|obviously|trivial(?:ly)?)\b", re.IGNORECASE)


def page_id(page: Path) -> str:
    return str(page.relative_to(PROJECT))


def each(pages: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", pages, ids=page_id)


def prose(text: str) -> str:
    """A page without its blocks of code."""
    return INDENTED.sub("", FENCED.sub("", text))


def commands(text: str) -> Iterator[list[str]]:
    """The words of everything on a page that calls make or kata, in a block of code or between backticks."""
    blocks = [*(match["code"] for match in FENCED.finditer(text)), *INDENTED.findall(FENCED.sub("", text))]
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    for line in (*lines, *INLINE.findall(prose(text))):
        words = re.split(r"\s+[#|>]", line.strip().removeprefix("$ "))[0]
        if re.match(r"(make|(\.venv/bin/)?kata)( |$)", words):
            yield shlex.split(words.replace("...", " ").replace("[", " ").replace("]", " "))


def calls(program: str) -> list[tuple[str, tuple[str, ...]]]:
    """What the guides tell to run of one program: (page, words after the program)."""
    return sorted(
        {
            (page_id(page), tuple(words[1:]))
            for page in GUIDES
            for words in commands(page.read_text(encoding="utf-8"))
            if Path(words[0]).name == program
        }
    )


def anchors(page: Path) -> set[str]:
    """What a link may name behind #, as Markdown renderers make it from headings."""
    headings = HEADING.findall(FENCED.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def given_files(text: str) -> dict[str, str]:
    """The files that a page gives in full: a path in bold, then its block."""
    given = re.finditer(rf"^\*\*`([^`]+)`\*\*[^\n]*\n\n(?={FENCED.pattern})", text, re.MULTILINE | re.DOTALL)
    return {match[1]: match["code"] for match in given}


def table(text: str, heading: str) -> list[list[str]]:
    """The rows, heading row and rule left out, of the first table under a heading."""
    lines = text.split(f"\n## {heading}\n", 1)[1].splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("|"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return rows


def defined_names(path: Path, owner: str = "") -> list[str]:
    """Public functions of a class of a file, or, without a class, what the file exports; the file is not run."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if owner and isinstance(node, ast.ClassDef) and node.name == owner:
            methods = [method.name for method in node.body if isinstance(method, ast.FunctionDef)]
            return [name for name in methods if not name.startswith("_")]
        if not owner and isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return list(ast.literal_eval(node.value))
    raise AssertionError(f"{path} has no {owner or '__all__'}")


# Links, paths and words.


@each(PAGES)
def test_links_lead_to_something(page):
    for target in LINK.findall(prose(page.read_text(encoding="utf-8"))):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        other = (page.parent / path).resolve() if path else page

        assert other.exists(), f"{target} leads nowhere"
        assert not anchor or anchor in anchors(other), f"{target}: there is no such heading"


@each(GUIDES)
def test_paths_exist(page):
    text = page.read_text(encoding="utf-8")
    given = given_files(text)

    for path in re.findall(rf"`((?:{'|'.join(FOLDERS)})/[^`\s*<>]+)`", prose(text)):
        assert path in given or (PROJECT / path).exists(), f"{path} is not there"


@each(PAGES)
def test_words_are_ours(page):
    text = prose(page.read_text(encoding="utf-8"))

    # What stands in quotation marks is named as a word to avoid.
    assert not UNWANTED.findall(re.sub(r'"[^"\n]*"', "", text))


# Commands.


@pytest.mark.parametrize(("page", "words"), calls("make"))
def test_make_targets_exist(page, words):
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")

    for word in words:
        name, is_variable, _ = word.partition("=")
        pattern = rf"\$\$?[{{(]?{name}\b" if is_variable else rf"^{re.escape(name)}:.*## "
        assert re.search(pattern, makefile, re.MULTILINE), f"make knows no {word}"


@pytest.mark.parametrize(("page", "words"), calls("kata"))
def test_kata_commands_exist(page, words):
    group = typer.main.get_command(app)
    name, *rest = words or ("--help",)
    command = group.commands.get(name, group)
    while rest and rest[0] in getattr(command, "commands", {}):
        command = command.commands[rest.pop(0)]
    known = {option for parameter in command.params for option in parameter.opts} | {"--help"}

    assert name in group.commands or name in known, f"kata has no command {name}"
    for option in (word.partition("=")[0] for word in rest if word.startswith("-")):
        assert option in known, f"kata {name} has no {option}"


def test_commands_were_found():
    assert {words[0] for _, words in calls("make") if words} >= {"grade", "test", "hint", "prove", "grade-ci"}
    assert {words[0] for _, words in calls("kata") if words} >= {"grade", "show", "hint", "list"}


# Tables.


def test_readme_lists_the_curriculum():
    curriculum = load_curriculum(PROJECT)

    rows = table(README.read_text(encoding="utf-8"), "The katas")

    assert rows == [
        [section.title, f"`{kata.slug}`", kata.title, str(kata.points)]
        for section in curriculum.sections
        for kata in section.katas
    ]


def test_authoring_lists_every_claim():
    kata = next(iter(load_curriculum(PROJECT)))
    named = [re.sub(r":.*", ":<name>", name) for name in claim_names(kata, many_keys=True)]

    rows = table(AUTHORING.read_text(encoding="utf-8"), "What is proved")

    assert [row[0].strip("`") for row in rows] == list(dict.fromkeys([SECTION_CLAIM, *named]))


def test_authoring_describes_every_function():
    text = AUTHORING.read_text(encoding="utf-8")
    functions = defined_names(PROJECT / "grader" / "authoring.py")
    methods = [f"draw.{name}" for name in defined_names(PROJECT / "grader" / "drawing.py", owner="Draw")]

    assert [name for name in (*functions, *methods) if not re.search(rf"^\| `@?{re.escape(name)}\(", text, re.M)] == []


def test_authoring_quotes_files_as_they_are():
    text = AUTHORING.read_text(encoding="utf-8")
    quotes = list(re.finditer(rf"from `([^`]+)`:\n\n(?={FENCED.pattern})", text, re.I | re.M | re.S))

    assert len(quotes) == 2
    for quote in quotes:
        assert quote["code"] in (PROJECT / quote[1]).read_text(encoding="utf-8"), f"{quote[1]} reads otherwise"


# The example kata and the reports of the front page and of docs/learning.md, on a copy of the course.


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """A course to write to, with the kata of docs/authoring.md at its end."""
    root = tmp_path_factory.mktemp("course")
    for half in ("katas", "reference"):
        shutil.copytree(PROJECT / half, root / half, ignore=shutil.ignore_patterns("__pycache__"))
    for name, text in given_files(AUTHORING.read_text(encoding="utf-8")).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        before = f"{path.read_text(encoding='utf-8')}\n" if path.exists() else ""  # curriculum.toml is added to
        path.write_text(before + text, encoding="utf-8")
    shutil.copy(root / "katas/series/differences/differences.py", root / "katas" / ".shipped")  # as it says
    return load_curriculum(root)


@pytest.fixture(scope="module")
def host(course):
    with Host(course.root) as started:
        yield started


def test_example_kata_is_read_as_authoring_says(course):
    (kata,) = select(course, (EXAMPLE,))

    assert (kata.section, kata.exports, kata.points) == ("series", ("differences",), 5)
    assert course.katas[-1] == kata


def test_example_kata_proves(course, host):
    claims = list(host.prove(select(course, (EXAMPLE,))))

    assert [claim.name for claim in claims] == [SECTION_CLAIM, *claim_names(course.katas[-1])]
    assert [f"{claim.name}: {claim.sentence}" for claim in claims if not claim.holds] == []
    assert f"`{len(claims)} claims about 1 kata, 0 broken`" in AUTHORING.read_text(encoding="utf-8")


def test_readme_shows_what_make_grade_prints(course, host, request):
    """`pytest --update-goldens tests/test_docs.py` takes the picture anew."""
    text = README.read_text(encoding="utf-8")
    picture = re.search(
        r"```python\n(?P<line> {4}.*\n)```\n\nand `make grade KATA=(?P<slug>\w+)`.*?```text\n", text, re.S
    )
    katas = select(course, (picture["slug"],))
    stub = katas[0].stub
    stub.write_text(re.sub(r" {4}raise NotImplementedError.*\n", picture["line"], stub.read_text(encoding="utf-8")))

    report = host.grade(read_submission(course.root, katas), katas, key=b"practice")

    shown, rest = text[picture.end() :].split("```\n", 1)
    printed = to_text(report, colour=False)
    if request.config.getoption("--update-goldens"):
        README.write_text(f"{text[: picture.end()]}{printed}```\n{rest}", encoding="utf-8")
    else:
        assert shown == printed


#: A program of docs/learning.md and, below it, its report; the kata is named in the heading above.
PROGRAM = r"^```(?P<language>python|diff)\n(?P<code>.*?)^```\n\n```text\n(?P<report>.*?)^```\n"
#: A command of the same page, and what it prints.
COMMAND = r"^```console\n\$ make (?P<command>.*?)\n(?P<printed>.*?)^```\n"
TAKEN = re.compile(f"{PROGRAM}|{COMMAND}", re.MULTILINE | re.DOTALL)
#: Stands for the paragraphs of a report that the page leaves out.
LEFT_OUT = "[…]\n"


def written_into(stub: str, language: str, code: str) -> str:
    """A stub with the functions of a program, each in the place of the line that raises, or with lines of a diff."""
    if language == "diff":
        for hunk in code.split("@@\n"):
            before, after = ("".join(re.findall(rf"^[ {sign}](.*\n)", hunk, re.M)) for sign in "-+")
            assert before in stub, before
            stub = stub.replace(before, after)
        return stub
    for name, parameters, body in re.findall(r"def (\w+)\((.*)\):\n((?: {4}.*\n)+)", code):
        (function,) = (node for node in ast.parse(stub).body if getattr(node, "name", "") == name)
        assert parameters == ", ".join(argument.arg for argument in function.args.args)
        raising = f'    raise NotImplementedError("{name}: replace this line")\n'
        assert raising in stub, name
        stub = stub.replace(raising, body)
    return stub


def test_learning_shows_what_is_printed(course, host, request, capsys, monkeypatch):
    """`pytest --update-goldens tests/test_docs.py` prints it all anew; each block keeps its number of paragraphs."""
    text = LEARNING.read_text(encoding="utf-8")
    sections = []
    monkeypatch.setattr(cli, "markdown", laid_out)

    def printed_below(taken: re.Match[str]) -> str:
        slug = re.findall(r"^### .*: `(\w+)`$", text[: taken.start()], re.M)[-1]
        (kata,) = select(course, (slug,))
        sections.append(kata.section)

        def with_block(name: str, block: str) -> str:
            return text[taken.start() : taken.start(name)] + block + text[taken.end(name) : taken.end()]

        if taken["command"] == "watch":
            return with_block("printed", window_of(kata, course.root, host))
        if taken["command"]:
            words = taken["command"].replace("NUMBER=", "--number=").split()  # as the Makefile has it
            with pytest.raises(SystemExit):
                main([*words, "--course", str(course.root)])
            return with_block("printed", excerpt("".join(capsys.readouterr()), taken["printed"]))
        stub = kata.stub.read_text(encoding="utf-8")
        kata.stub.write_text(written_into(stub, taken["language"], taken["code"]), encoding="utf-8")
        try:
            submission = read_submission(course.root, (kata,))
            report = host.grade(submission, (kata,), key=b"practice")
            record(course.root, report, submission)
        finally:
            kata.stub.write_text(stub, encoding="utf-8")
        return with_block("report", excerpt(to_text(report, colour=False), taken["report"]))

    printed = TAKEN.sub(printed_below, text)

    assert set(sections) == {section.slug for section in load_curriculum(PROJECT).sections}
    if request.config.getoption("--update-goldens"):
        LEARNING.write_text(printed, encoding="utf-8")
    else:
        assert printed == text


def laid_out(text: str) -> str:
    """Markdown as a terminal has it."""
    return "".join(f"{line}\n" for line in lesson_page(text, width=80, colour=False))


def window_of(kata: Kata, root: Path, host: Host) -> str:
    """What `make watch` fills a terminal with before a kata is begun."""
    (report,) = host.grade(read_submission(root, (kata,)), (kata,), key=b"practice").katas
    katas = [kata.slug for kata in load_curriculum(PROJECT).katas]
    state = State(kata=kata, place=katas.index(kata.slug) + 1, count=len(katas), status=Status.GRADED, report=report)
    window = Window(colour=False)
    lines, _ = frame(state, middle(state, window, task=read_lesson(kata).text, hints=(), katas=""), window)
    shown = (re.sub(r"^(.*)\x1b\[(\d+)G", lambda at: at[1].ljust(int(at[2]) - 1), line) for line in lines)
    return "".join(f"{line}\n" for line in shown)


def excerpt(printed: str, shown: str) -> str:
    """As many paragraphs of a report as are shown, and the mark where that is not all of them."""
    count = len(shown.removesuffix(f"\n{LEFT_OUT}").split("\n\n"))
    paragraphs = printed.split("\n\n")
    if not shown.endswith(LEFT_OUT) or count >= len(paragraphs):
        return printed
    return "\n\n".join(paragraphs[:count]) + f"\n\n{LEFT_OUT}"
