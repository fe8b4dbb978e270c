import subprocess
import sys
from pathlib import Path

import pytest

from grader.catalog import (
    closest,
    find_root,
    load_curriculum,
    named_section,
    read_lesson,
    read_section_page,
    select,
)
from grader.errors import KataError, UsageError
from grader.model import Limits

CURRICULUM = """
title = "A short course"
[[section]]
slug = "linear"
title = "Linear layers"
katas = ["linear_layer", "linear_by_hand"]
[[section]]
slug = "losses"
title = "Losses"
katas = ["mse_loss"]
"""
KATA = 'title = "A kata"\nexports = ["linear"]\npoints = 8\n'
FULL_KATA = """
title = "What nn.Linear computes"
exports = ["linear", "bias"]
points = 8
prerequisites = ["linear_layer"]
concepts = ["linear layer", "transpose"]
[limits]
seconds = 1
memory_mib = 256
output_kib = 4
scratch_kib = 64
"""
LESSON = """# What nn.Linear computes

Text.

## Task

Write it.

## Hint 1

Look at the shapes.

## Hint 2

```python
## Hint 7 is a comment here
x @ W.T
```
"""


class Course:
    """A small course on disk, to be spoiled by one line of a test."""

    def __init__(self, root):
        self.root = root
        self.write("katas/curriculum.toml", CURRICULUM)
        for path in ("linear/linear_layer", "linear/linear_by_hand", "losses/mse_loss"):
            self.write(f"katas/{path}/kata.toml", KATA)
            self.write(f"katas/{path}/{Path(path).name}.py", "def linear(): ...\n")

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return self

    def replace(self, path, old, new):
        return self.write(path, (self.root / path).read_text(encoding="utf-8").replace(old, new))

    def load(self):
        return load_curriculum(self.root)

    def refuses(self):
        with pytest.raises(KataError) as raised:
            self.load()
        return str(raised.value)


@pytest.fixture
def course(tmp_path):
    return Course(tmp_path)


@pytest.fixture
def curriculum(course):
    return course.load()


def slugs(katas):
    return [kata.slug for kata in katas]


# load_curriculum


def test_curriculum_keeps_the_order_of_its_file(curriculum):
    assert curriculum.title == "A short course"
    assert [(section.slug, section.title) for section in curriculum.sections] == [
        ("linear", "Linear layers"),
        ("losses", "Losses"),
    ]
    assert slugs(curriculum) == ["linear_layer", "linear_by_hand", "mse_loss"]


def test_kata_has_everything_its_file_says(course):
    course.write("katas/linear/linear_by_hand/kata.toml", FULL_KATA)

    kata = course.load().katas[1]

    assert kata.section == "linear"
    assert kata.title == "What nn.Linear computes"
    assert kata.exports == ("linear", "bias")
    assert kata.points == 8
    assert kata.prerequisites == ("linear_layer",)
    assert kata.concepts == ("linear layer", "transpose")
    assert kata.limits == Limits(seconds=1.0, memory_mib=256, output_kib=4, scratch_kib=64)
    assert kata.folder == course.root / "katas/linear/linear_by_hand"
    assert kata.reference_folder == course.root / "reference/linear/linear_by_hand"


def test_kata_has_default_limits_when_its_file_names_none(curriculum):
    assert curriculum.katas[0].limits == Limits()


def test_curriculum_ignores_files_and_what_tools_leave(course):
    course.write("katas/README.md", "")
    course.write("katas/.ipynb_checkpoints/x.py", "")
    course.write("katas/linear/__pycache__/x.pyc", "")

    assert len(course.load().katas) == 3


def test_curriculum_refuses_a_syntax_error_with_its_line(course):
    course.replace("katas/curriculum.toml", 'title = "Losses"', "title = Losses")

    assert "katas/curriculum.toml is not valid TOML" in course.refuses()
    assert "line 9" in course.refuses()


@pytest.mark.parametrize("path", ["katas/curriculum.toml", "katas/linear/linear_layer/kata.toml"])
def test_curriculum_refuses_unknown_keys(course, path):
    text = (course.root / path).read_text(encoding="utf-8")

    course.write(path, f'colour = "red"\n{text}')

    assert course.refuses().startswith(f'{path}, key "colour": unknown key')


def test_curriculum_refuses_unknown_keys_of_a_section(course):
    course.replace("katas/curriculum.toml", 'slug = "losses"', 'slug = "losses"\nweight = 2')

    assert 'key "section[2].weight": unknown key; remove it or use one of: slug, title, katas' in course.refuses()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('title = "A kata"', "title = 3", 'key "title": write one line of text'),
        ('title = "A kata"\n', "", 'key "title": missing; add it'),
        ('["linear"]', "[]", 'key "exports": write a list of texts'),
        ('["linear"]', '["linear", "linear"]', '"linear" is listed twice'),
        ('["linear"]', '["a b"]', '"a b" cannot name a function in Python'),
        ('["linear"]', '["def"]', '"def" cannot name a function in Python'),
        ('["linear"]', '["größe"]', '"größe" cannot name a function in Python'),
        ('["linear"]', '["_linear"]', '"_linear" begins with an underscore'),
        ('["linear"]', '["run"]', '"run" is reserved for scenarios'),
        ("points = 8", "points = 0", 'key "points": write a whole number above 0'),
        ("points = 8", "points = 8\n[limits]\nseconds = 0", 'key "limits.seconds": write a number above 0'),
        ("points = 8", "points = 8\n[limits]\nmemory_mib = -1", 'key "limits.memory_mib": write a whole number'),
        ("points = 8", "points = 8\n[limits]\noutput_kib = 1.5", 'key "limits.output_kib": write a whole number'),
        ("points = 8", "points = 8\n[limits]\nscratch_kib = 4097", 'key "limits.scratch_kib": write a whole number'),
        ("points = 8", "points = 8\n[limits]\nminutes = 1", 'key "limits.minutes": unknown key'),
    ],
)
def test_curriculum_refuses_a_wrong_kata_file(course, old, new, problem):
    course.replace("katas/losses/mse_loss/kata.toml", old, new)

    assert course.refuses().startswith("katas/losses/mse_loss/kata.toml, ")
    assert problem in course.refuses()


@pytest.mark.parametrize("slug", ["MSE", "2d", "mse-loss", "../mse", "mse loss", "_mse"])
def test_curriculum_refuses_slugs_that_are_not_plain(course, slug):
    course.replace("katas/curriculum.toml", '"mse_loss"', f'"{slug}"')

    assert f'key "section[2].katas": "{slug}" is not a slug' in course.refuses()


def test_curriculum_refuses_a_section_slug_that_is_not_plain(course):
    course.replace("katas/curriculum.toml", 'slug = "losses"', 'slug = "../losses"')

    assert 'key "section[2].slug": "../losses" is not a slug' in course.refuses()


def test_curriculum_refuses_a_slug_used_in_two_sections(course):
    course.replace("katas/curriculum.toml", '["mse_loss"]', '["mse_loss", "linear_layer"]')
    course.write("katas/losses/linear_layer/kata.toml", KATA).write("katas/losses/linear_layer/linear_layer.py", "")

    assert '"linear_layer" names both a kata in linear and a kata in losses; rename one' in course.refuses()


def test_curriculum_refuses_a_kata_named_like_a_section(course):
    course.replace("katas/curriculum.toml", '["mse_loss"]', '["mse_loss", "linear"]')
    course.write("katas/losses/linear/kata.toml", KATA).write("katas/losses/linear/linear.py", "")

    assert '"linear" names both the section linear and a kata in losses' in course.refuses()


def test_curriculum_refuses_a_listed_kata_without_folder(course):
    course.replace("katas/curriculum.toml", '"mse_loss"', '"cross_entropy"')

    assert course.refuses() == (
        "katas/losses/cross_entropy is missing: make that folder, or remove the kata from katas/curriculum.toml"
    )


def test_curriculum_loads_without_a_stub_which_only_its_own_kata_misses(course):
    (course.root / "katas/losses/mse_loss/mse_loss.py").unlink()

    curriculum = load_curriculum(course.root)

    assert "mse_loss" in {kata.slug for kata in curriculum}


def test_curriculum_reads_the_digest_of_a_stub(course):
    course.replace("katas/losses/mse_loss/kata.toml", "points", f'stub_sha256 = "{"0a" * 32}"\npoints')

    (kata,) = (kata for kata in load_curriculum(course.root) if kata.slug == "mse_loss")

    assert kata.stub_sha256 == "0a" * 32


def test_curriculum_reads_that_a_stub_is_to_be_repaired(course):
    course.replace("katas/losses/mse_loss/kata.toml", "points", "to_repair = true\npoints")

    katas = {kata.slug: kata.to_repair for kata in load_curriculum(course.root)}

    assert katas.pop("mse_loss")
    assert not any(katas.values())


def test_curriculum_refuses_a_repair_that_is_no_truth_value(course):
    course.replace("katas/losses/mse_loss/kata.toml", "points", 'to_repair = "yes"\npoints')

    assert course.refuses() == ('katas/losses/mse_loss/kata.toml, key "to_repair": write true or false, without quotes')


def test_curriculum_refuses_a_digest_that_is_none(course):
    course.replace("katas/losses/mse_loss/kata.toml", "points", 'stub_sha256 = "abc"\npoints')

    assert course.refuses() == (
        'katas/losses/mse_loss/kata.toml, key "stub_sha256": write 64 hexadecimal digits; `kata prove` says which'
    )


def test_curriculum_refuses_a_kata_without_kata_toml(course):
    (course.root / "katas/losses/mse_loss/kata.toml").unlink()

    assert course.refuses().startswith("katas/losses/mse_loss/kata.toml is missing")


@pytest.mark.parametrize(
    ("path", "how"), [("katas/optimisers", "as a section"), ("katas/losses/huber_loss", "as a kata of losses")]
)
def test_curriculum_refuses_folders_that_no_section_lists(course, path, how):
    (course.root / path).mkdir()

    assert course.refuses() == f"{path} is not in katas/curriculum.toml: list it {how}, or move it away"


def test_curriculum_refuses_a_folder_that_cannot_be_listed(course, monkeypatch):
    def denied(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("grader.catalog.os.scandir", denied)

    assert course.refuses() == "katas cannot be listed: Permission denied; mend its permissions"


def test_curriculum_refuses_a_prerequisite_that_comes_later(course):
    course.write("katas/linear/linear_layer/kata.toml", f'{KATA}prerequisites = ["mse_loss"]')

    assert course.refuses() == (
        'katas/linear/linear_layer/kata.toml, key "prerequisites": "mse_loss" does not come before linear_layer; '
        "change the order in katas/curriculum.toml"
    )


def test_curriculum_refuses_a_kata_that_needs_itself(course):
    course.write("katas/linear/linear_layer/kata.toml", f'{KATA}prerequisites = ["linear_layer"]')

    assert '"linear_layer" does not come before linear_layer' in course.refuses()


def test_curriculum_refuses_an_unknown_prerequisite_and_names_the_closest(course):
    course.write("katas/losses/mse_loss/kata.toml", f'{KATA}prerequisites = ["linear_layr"]')

    assert 'there is no kata "linear_layr" (did you mean "linear_layer"?)' in course.refuses()


# find_root


def test_find_root_finds_the_course_above_a_stub(course):
    stub = course.root / "katas/losses/mse_loss/mse_loss.py"

    assert find_root(stub) == find_root(course.root) == course.root.resolve()


def test_find_root_says_what_to_do_outside_a_course(tmp_path):
    with pytest.raises(UsageError, match=r"^no course here: neither .* change into the folder of the course") as raised:
        find_root(tmp_path / "elsewhere\x1b")

    assert str(raised.value).isprintable()


# select


def test_select_gives_all_katas_when_none_is_named(curriculum):
    assert select(curriculum, []) == curriculum.katas


def test_select_keeps_the_order_of_the_curriculum(curriculum):
    assert slugs(select(curriculum, ["mse_loss", "linear_layer", "mse_loss"])) == ["linear_layer", "mse_loss"]


def test_select_takes_a_section_for_all_its_katas(curriculum):
    assert slugs(select(curriculum, ["linear"])) == ["linear_layer", "linear_by_hand"]


@pytest.mark.parametrize(
    "path",
    [
        "katas/linear/linear_by_hand/linear_by_hand.py",
        "katas/linear/linear_by_hand",
        "katas/linear/linear_by_hand/",
        "./katas/losses/../linear/linear_by_hand",
    ],
)
def test_select_takes_a_path_to_a_stub_or_its_folder(curriculum, path):
    assert slugs(select(curriculum, [path])) == ["linear_by_hand"]
    assert slugs(select(curriculum, [str(curriculum.root / path)])) == ["linear_by_hand"]


def test_select_takes_paths_from_the_working_folder(curriculum, monkeypatch):
    monkeypatch.chdir(curriculum.root / "katas/losses/mse_loss")

    assert slugs(select(curriculum, ["mse_loss.py", "../../linear"])) == ["linear_layer", "linear_by_hand", "mse_loss"]


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("linear-by-hand", "linear_by_hand"),
        ("Linear_Layer", "linear_layer"),
        ("mse", "mse_loss"),
        ("li", "linear_layer"),
        ("loses", "losses"),
        ("mse_loss.py", "mse_loss"),
        ("katas/loss/mse_loss", "mse_loss"),
    ],
)
def test_select_names_the_closest_when_a_kata_is_unknown(curriculum, asked, meant):
    with pytest.raises(UsageError) as raised:
        select(curriculum, [asked])

    assert str(raised.value) == f'there is no kata "{asked}" (did you mean "{meant}"?); `kata list` shows all'


@pytest.mark.parametrize("asked", ["", "xyzzy", "a\0b", "\udcff", "\x1b[2J", "x" * 5000])
def test_select_refuses_any_other_text_in_one_printable_line(curriculum, asked):
    with pytest.raises(UsageError, match=r'^there is no kata "[^"]*"; `kata list` shows all$') as raised:
        select(curriculum, [asked])

    assert str(raised.value).isprintable()


def test_select_refuses_a_file_that_lies_outside_the_course(curriculum, tmp_path_factory):
    handed_in = tmp_path_factory.mktemp("downloads") / "mse_loss.py"
    handed_in.touch()

    with pytest.raises(UsageError, match="is not a stub of this course; `kata grade --submission FILE` grades"):
        select(curriculum, [str(handed_in)])


def test_closest_is_empty_when_nothing_is_close():
    assert closest("Mean-Squared", ["mean_squared_error", "relu"]) == "mean_squared_error"
    assert closest("xyzzy", ["mean_squared_error", "relu"]) == ""


# named_section


@pytest.mark.parametrize("name", ["linear", "katas/linear", "./katas/losses/../linear/"])
def test_named_section_takes_a_slug_or_a_folder(curriculum, name):
    assert named_section(curriculum, name) == curriculum.sections[0]


def test_named_section_takes_paths_from_the_working_folder(curriculum, monkeypatch):
    monkeypatch.chdir(curriculum.root / "katas/losses/mse_loss")

    assert named_section(curriculum, "..") == curriculum.sections[1]


@pytest.mark.parametrize("name", ["linear_layer", "katas/linear/linear_layer", "lin", "a\0b", "\udcff", "x" * 5000])
def test_named_section_is_none_for_any_other_text(curriculum, name):
    assert named_section(curriculum, name) is None


# read_section_page


def test_section_page_is_read_without_its_margins(course):
    curriculum = course.write("katas/linear/README.md", "\n# Linear layers\n\nText.\n\n").load()

    assert read_section_page(curriculum, curriculum.sections[0]) == "# Linear layers\n\nText."


def test_section_page_refuses_a_missing_file(curriculum):
    with pytest.raises(KataError) as raised:
        read_section_page(curriculum, curriculum.sections[1])

    assert str(raised.value) == (
        "katas/losses/README.md cannot be read: No such file or directory; write there what the section is about"
    )


def test_section_page_refuses_bytes_that_are_not_utf8(course, curriculum):
    (course.root / "katas/linear/README.md").write_bytes(b"ab\xff")

    with pytest.raises(KataError, match=r"^katas/linear/README.md is not UTF-8 at byte 3: save it as UTF-8$"):
        read_section_page(curriculum, curriculum.sections[0])


# read_lesson


def lesson_of(course, text):
    return read_lesson(course.write("katas/linear/linear_layer/README.md", text).load().katas[0])


def test_lesson_parts_the_text_from_the_hints(course):
    lesson = lesson_of(course, LESSON)

    assert lesson.text == "# What nn.Linear computes\n\nText.\n\n## Task\n\nWrite it."
    assert lesson.hints == (
        "Look at the shapes.",
        "```python\n## Hint 7 is a comment here\nx @ W.T\n```",
    )


def test_lesson_without_hints_is_all_text(course):
    lesson = lesson_of(course, "# Title\n\nText.\n")

    assert (lesson.text, lesson.hints) == ("# Title\n\nText.", ())


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("## Hint 2\nb\n", 'line 1: expected "## Hint 1" and found "## Hint 2"; number the hints 1, 2, 3'),
        ("# T\n## Hint 1\na\n## Hint 1\nb\n", 'line 4: expected "## Hint 2" and found "## Hint 1"'),
        ("## hint 1\na\n", 'line 1: "## hint 1" is not the heading of a hint; write "## Hint 1"'),
        ("### Hint 1\na\n", 'line 1: "### Hint 1" is not the heading of a hint'),
        ("## Hints\na\n", 'line 1: "## Hints" is not the heading of a hint'),
        ("## Hint 1\na\n## Task\n", 'line 3: "## Task" comes after the hints; move it before "## Hint 1"'),
        ("## Hint 1\n\n## Hint 2\nb\n", '"## Hint 1" has no text; write it or remove the heading'),
    ],
)
def test_lesson_refuses_headings_that_break_the_hints(course, text, problem):
    with pytest.raises(KataError) as raised:
        lesson_of(course, text)

    assert str(raised.value).startswith("katas/linear/linear_layer/README.md")
    assert problem in str(raised.value)


def test_lesson_refuses_a_missing_file(curriculum):
    with pytest.raises(KataError, match=r"^katas/linear/linear_layer/README.md cannot be read: .*; write the lesson"):
        read_lesson(curriculum.katas[0])


def test_lesson_refuses_bytes_that_are_not_utf8(curriculum):
    curriculum.katas[0].lesson.write_bytes(b"ab\xff")

    with pytest.raises(KataError, match=r"README.md is not UTF-8 at byte 3: save it as UTF-8$"):
        read_lesson(curriculum.katas[0])


# what importing costs


def test_catalog_and_intake_import_nothing_heavy():
    code = "import sys, grader.catalog, grader.intake; print(*sys.modules)"

    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert "grader.intake" in modules
    assert not {"torch", "numpy", "pytest", "rich", "typer", "msgspec", "asyncio"} & set(modules)
