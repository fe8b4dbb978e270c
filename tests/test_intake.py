import errno
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader import intake, opening
from grader.errors import SubmissionError
from grader.intake import SOURCE_LIMIT, read_submission
from grader.model import Kata, Source

STUB = "def linear(x): ...\n"


def make_kata(slug, section="linear"):
    folder = Path("katas") / section / slug
    return Kata(
        slug=slug, section=section, title=slug, exports=("f",), points=1, folder=folder, reference_folder=folder
    )


BY_HAND = make_kata("linear_by_hand")
LAYER = make_kata("linear_layer")
MSE = make_kata("mse_loss", section="losses")
KATAS = (BY_HAND, LAYER, MSE)


@pytest.fixture
def flat(tmp_path):
    """A folder of files, with a good one for `linear_by_hand`."""
    folder = tmp_path / "ada"
    folder.mkdir()
    (folder / "linear_by_hand.py").write_text(STUB)
    return folder


@pytest.fixture
def checkout(tmp_path):
    """A checkout with a good file for each kata."""
    for kata in KATAS:
        file = tmp_path / "checkout" / kata.stub_path
        file.parent.mkdir(parents=True)
        file.write_text(STUB)
    return tmp_path / "checkout"


def problem_with(content, flat):
    """What is said of a flat submission whose one file has this content."""
    (flat / "linear_by_hand.py").write_bytes(content)
    return read_submission(flat, [BY_HAND]).problem("linear_by_hand")


def text_of(content, flat):
    (flat / "linear_by_hand.py").write_bytes(content)
    return read_submission(flat, [BY_HAND]).source("linear_by_hand").text


def refuses(path, katas=KATAS, **options):
    with pytest.raises(SubmissionError) as raised:
        read_submission(path, katas, **options)
    return str(raised.value)


# forms


def test_checkout_gives_each_kata_from_its_own_folder(checkout):
    submission = read_submission(checkout, KATAS)

    assert submission.name == "checkout"
    assert submission.problems == ()
    assert submission.sources[2] == Source(kata="mse_loss", path="katas/losses/mse_loss/mse_loss.py", text=STUB)
    assert [source.kata for source in submission.sources] == ["linear_by_hand", "linear_layer", "mse_loss"]


def test_checkout_is_read_from_the_working_folder(checkout, monkeypatch):
    monkeypatch.chdir(checkout)

    submission = read_submission(Path(), KATAS)

    assert submission.name == "checkout"
    assert len(submission.sources) == 3


def test_checkout_gives_only_the_katas_asked_for(checkout):
    submission = read_submission(checkout, [MSE])

    assert [source.kata for source in submission.sources] == ["mse_loss"]


def test_flat_folder_gives_files_named_after_katas(flat):
    (flat / "mse_loss.py").write_text("x = 1\n")
    (flat / "setup.py").write_text("raise SystemExit\n")

    submission = read_submission(flat, KATAS)

    assert submission.name == "ada"
    assert submission.sources == (
        Source(kata="linear_by_hand", path="linear_by_hand.py", text=STUB),
        Source(kata="mse_loss", path="mse_loss.py", text="x = 1\n"),
    )
    assert [slug for slug, _ in submission.problems] == ["linear_layer"]


def test_empty_folder_has_a_problem_for_each_kata(tmp_path):
    submission = read_submission(tmp_path, KATAS)

    assert submission.sources == ()
    assert submission.problem("mse_loss") == "mse_loss.py is missing: put it in the folder that is handed in"
    assert len(submission.problems) == 3


def test_folder_of_one_kata_is_a_flat_folder(checkout):
    submission = read_submission(checkout / "katas/losses/mse_loss", [MSE])

    assert submission.sources[0].path == "mse_loss.py"


def test_single_file_is_for_the_kata_it_is_named_after(flat):
    submission = read_submission(flat / "linear_by_hand.py", KATAS)

    assert submission.name == "linear_by_hand"
    assert submission.sources == (Source(kata="linear_by_hand", path="linear_by_hand.py", text=STUB),)
    assert submission.problems == ()


def test_single_file_of_any_name_is_for_the_only_kata_asked_for(flat):
    (flat / "linear_by_hand.py").rename(flat / "my answer\x1b.py")

    submission = read_submission(flat / "my answer\x1b.py", [MSE])

    assert submission.name == r"my answer\x1b"
    assert submission.sources == (Source(kata="mse_loss", path=r"my answer\x1b.py", text=STUB),)


def test_single_file_that_cannot_be_read_is_a_problem_of_its_kata(flat):
    (flat / "linear_by_hand.py").write_bytes(b"\xff\xfeprint")

    submission = read_submission(flat / "linear_by_hand.py", KATAS)

    assert submission.sources == ()
    assert submission.problems == (("linear_by_hand", "linear_by_hand.py is UTF-16; save it as UTF-8"),)


@pytest.mark.parametrize("file", ["liner_by_hand.py", "Linear-By-Hand.py", "linear_by_hand (1).py"])
def test_single_file_with_another_name_is_refused_and_told_the_closest(flat, file):
    (flat / file).touch()

    assert refuses(flat / file) == (
        f'{file} is not named after a kata (did you mean "linear_by_hand.py"?); '
        f"rename it, or name the kata: `kata grade KATA --submission {file}`"
    )


def test_single_file_is_refused_when_no_name_is_close(flat):
    (flat / "xyzzy.py").touch()

    assert refuses(flat / "xyzzy.py").startswith("xyzzy.py is not named after a kata; rename it")


# the path itself


def test_path_that_does_not_exist_is_refused(tmp_path):
    assert refuses(tmp_path / "nobody") == (
        f"{tmp_path}/nobody does not exist: give the path of "
        "a .py file, a notebook, a folder of .py files, or a checkout with katas/ in it"
    )


@pytest.mark.parametrize("file", ["notes.txt", "work.zip", "linear_by_hand"])
def test_path_to_another_kind_of_file_is_refused_and_told_the_forms(tmp_path, file):
    (tmp_path / file).touch()

    assert refuses(tmp_path / file) == (
        f"{tmp_path}/{file} is not a submission: hand in "
        "a .py file, a notebook, a folder of .py files, or a checkout with katas/ in it"
    )


def test_path_to_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "linear_by_hand.py")

    assert "is not a submission" in refuses(tmp_path / "linear_by_hand.py")


@pytest.mark.parametrize("path", ["a\0b", "x" * 5000, "\x1b[2J", "\ud800"])
def test_path_that_no_file_can_have_is_refused_in_one_printable_line(path):
    assert refuses(Path(path)).isprintable()


def test_path_may_be_a_symbolic_link_when_the_instructor_gives_it(flat, checkout, tmp_path):
    (tmp_path / "bob").symlink_to(flat)
    (tmp_path / "mse_loss.py").symlink_to(flat / "linear_by_hand.py")

    assert read_submission(tmp_path / "bob", [BY_HAND]).name == "bob"
    assert read_submission(tmp_path / "bob", [BY_HAND]).source("linear_by_hand").text == STUB
    assert read_submission(tmp_path / "mse_loss.py", KATAS).source("mse_loss").text == STUB


@pytest.mark.parametrize("target", ["ada", "ada/linear_by_hand.py", "/etc/passwd"])
def test_path_may_not_be_a_symbolic_link_when_a_learner_chose_it(flat, tmp_path, target):
    (tmp_path / "bob.py").symlink_to(target)

    assert refuses(tmp_path / "bob.py", follow=False) == (
        f"{tmp_path}/bob.py is a symbolic link: put what it points to in its place"
    )


def test_path_that_may_not_be_looked_at_is_refused(tmp_path, monkeypatch):
    def denied(*_, **__):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "stat", denied)

    assert refuses(tmp_path) == f"{tmp_path} cannot be read: permission denied; allow reading it (`chmod u+rX`)"


@pytest.mark.parametrize("file", ["", "linear_by_hand.py"])
def test_machine_without_descriptors_is_no_problem_of_a_kata(flat, monkeypatch, file):
    def failing(*_):
        raise OSError(errno.EMFILE, "Too many open files")

    monkeypatch.setattr(opening.os, "read", failing)

    assert "cannot be read (Too many open files)" in refuses(flat / file)


def test_single_file_that_disappears_is_refused(flat, monkeypatch):
    def disappeared(*_, **__):
        raise opening.Missing

    monkeypatch.setattr(intake, "read_file", disappeared)

    assert refuses(flat / "linear_by_hand.py").startswith("linear_by_hand.py does not exist: give the path of")


# names


def test_name_can_be_given_and_is_made_printable(flat):
    assert read_submission(flat, [BY_HAND], name="Ada L.\x1b[31m").name == r"Ada L.\x1b[31m"


def test_name_of_a_hostile_folder_is_made_printable(tmp_path):
    (tmp_path / "eve\n\u202egrade: 100").mkdir()

    assert read_submission(tmp_path / "eve\n\u202egrade: 100", []).name == r"eve\n\u202egrade: 100"


# what is missing


def test_missing_file_of_a_checkout_says_where_it_belongs(checkout):
    (checkout / MSE.stub_path).unlink()

    assert read_submission(checkout, KATAS).problems == (
        (
            "mse_loss",
            "mse_loss.py is missing: put it in katas/losses/mse_loss/ "
            "(`git checkout katas/losses/mse_loss/mse_loss.py` brings the stub back)",
        ),
    )


def test_missing_folder_of_a_checkout_says_the_same(checkout):
    (checkout / MSE.stub_path).unlink()
    (checkout / "katas/losses/mse_loss").rmdir()

    assert "put it in katas/losses/mse_loss/" in read_submission(checkout, KATAS).problem("mse_loss")


@pytest.mark.parametrize(
    "found",
    ["Mse_Loss.py", "mse-loss.py", "mse_loss (1).py", "mse_loss_2.py", "mse loss - Copy.py", "Copy of mse_loss.py",
     "mse_loss.py.txt", "mse_loss", "MSE_LOSS.PY"],
)  # fmt: skip
def test_missing_file_points_at_one_with_nearly_its_name(flat, checkout, found):
    (flat / found).touch()
    (checkout / MSE.stub_path).rename(checkout / f"katas/losses/mse_loss/{found}")

    sentence = f'mse_loss.py is missing: did you mean to name "{found}" mse_loss.py?'
    assert read_submission(flat, KATAS).problem("mse_loss") == sentence
    assert read_submission(checkout, KATAS).problem("mse_loss") == sentence


def test_missing_file_does_not_point_at_the_file_of_another_kata(tmp_path):
    (tmp_path / "relu_2.py").touch()

    submission = read_submission(tmp_path, [make_kata("relu"), make_kata("relu_2")])

    assert submission.problem("relu") == "relu.py is missing: put it in the folder that is handed in"


def test_missing_file_points_at_a_hostile_name_printably(flat):
    (flat / "mse_loss\x1b\u202e.py").touch()

    assert r'"mse_loss\x1b\u202e.py"' in read_submission(flat, KATAS).problem("mse_loss")


# hostile files


def test_hostile_file_leaves_the_other_katas_alone(checkout):
    (checkout / LAYER.stub_path).unlink()
    os.mkfifo(checkout / LAYER.stub_path)

    submission = read_submission(checkout, KATAS)

    assert [source.kata for source in submission.sources] == ["linear_by_hand", "mse_loss"]
    assert submission.problems == (
        (
            "linear_layer",
            "katas/linear/linear_layer/linear_layer.py is not a plain file (a pipe, socket or device); "
            "put a text file there",
        ),
    )


def test_hostile_socket_is_refused(flat, monkeypatch):
    monkeypatch.chdir(flat)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("mse_loss.py")

    assert "is not a plain file" in read_submission(flat, KATAS).problem("mse_loss")


@pytest.mark.parametrize(
    "link", ["katas", "katas/losses", "katas/losses/mse_loss", "katas/losses/mse_loss/mse_loss.py"]
)
def test_hostile_link_anywhere_in_a_checkout_is_refused(checkout, tmp_path, link):
    (checkout / link).rename(tmp_path / "elsewhere")
    (checkout / link).symlink_to(tmp_path / "elsewhere")

    submission = read_submission(checkout, KATAS)

    assert submission.source("mse_loss") is None
    assert submission.problem("mse_loss").startswith("katas/losses/mse_loss/mse_loss.py is not read: ")
    assert "is a symbolic link; put what it points to in its place" in submission.problem("mse_loss")


def test_hostile_large_file_is_refused(flat):
    assert problem_with(b"#" * (SOURCE_LIMIT + 1), flat) == (
        "linear_by_hand.py is larger than 256 KiB; keep only the functions of the kata"
    )


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_hostile_permissions_are_a_problem_of_the_kata(flat):
    (flat / "linear_by_hand.py").chmod(0)

    assert "permission denied" in read_submission(flat, KATAS).problem("linear_by_hand")


# text


def test_text_has_its_byte_order_mark_and_foreign_line_ends_removed(flat):
    assert text_of(b"\xef\xbb\xbfa = 1\r\nb = 2\rc = 3\n", flat) == "a = 1\nb = 2\nc = 3\n"


def test_text_is_utf8_whatever_its_coding_line_says(flat):
    assert text_of("# -*- coding: latin-1 -*-\ns = 'é'\n".encode(), flat).endswith("s = 'é'\n")


def test_text_keeps_characters_that_are_only_dangerous_to_print(flat):
    assert text_of("s = '\x1b\u202e'\n".encode(), flat) == "s = '\x1b\u202e'\n"


def test_text_may_be_as_large_as_the_limit_and_may_be_empty(flat):
    assert len(text_of(b"#" * SOURCE_LIMIT, flat)) == SOURCE_LIMIT
    assert text_of(b"", flat) == ""


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"a = 1\ns = '\xe9'\n", "is not UTF-8 on line 2; save it as UTF-8"),
        (
            b"# -*- coding: latin-1 -*-\ns = '\xe9'\n",
            "is not UTF-8 on line 2 (its coding line does not change that); save it as UTF-8",
        ),
        (b"\n\n# coding: latin-1\ns = '\xe9'\n", "is not UTF-8 on line 4; save it as UTF-8"),
        (b"\xed\xa0\x80", "is not UTF-8 on line 1; save it as UTF-8"),
        (b"\xff\xfea\x00", "is UTF-16; save it as UTF-8"),
        (b"\xfe\xff\x00a", "is UTF-16; save it as UTF-8"),
        (b"a = 1\nb = \x00\n", "holds a NUL byte on line 2; remove it"),
    ],
)
def test_text_that_python_could_not_read_either_is_refused(flat, content, problem):
    assert problem_with(content, flat) == f"linear_by_hand.py {problem}"


@settings(deadline=None)  # a busy machine is not a bug
@given(content=st.binary(max_size=200))
def test_any_bytes_give_either_text_or_a_printable_problem(tmp_path_factory, content):
    folder = tmp_path_factory.getbasetemp() / "any"
    folder.mkdir(exist_ok=True)
    (folder / "mse_loss.py").write_bytes(content)

    submission = read_submission(folder, [MSE])

    if source := submission.source("mse_loss"):
        assert "\0" not in source.text
        assert "\r" not in source.text
    else:
        assert submission.problem("mse_loss").isprintable()
