import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.errors import KataError
from grader.toml_table import TomlTable


def table(text):
    return TomlTable.parse(text, "katas/kata.toml")


def refusal(ask):
    try:
        ask()
    except KataError as error:
        return str(error)
    return ""


def test_toml_table_reads_every_kind_of_value():
    read = table(
        'name = "n"\nwords = ["a", "b"]\ncount = 3\nhard = true\nshare = 0.5\n[limits]\nseconds = 2\n[[part]]\n[[part]]'
    )

    assert read.line("name") == "n"
    assert read.lines("words") == ("a", "b")
    assert read.flag("hard") is True
    assert read.positive_integer("count") == 3
    assert read.positive_number("share", 1.0) == 0.5
    assert read.table("limits").positive_number("seconds", 1.0) == 2.0
    assert len(read.tables("part")) == 2
    read.finish()


def test_toml_table_gives_defaults_for_optional_keys():
    read = table("")

    assert read.lines("words") == ()
    assert read.flag("hard") is False
    assert read.positive_integer("count", 7) == 7
    assert read.positive_number("share", 1.5) == 1.5
    read.table("limits").finish()


def test_toml_table_finish_refuses_an_unknown_key_and_names_the_known_ones():
    read = table('name = "n"\ntilte = "t"')
    read.line("name")
    read.lines("words")

    with pytest.raises(KataError) as raised:
        read.finish()

    assert str(raised.value) == 'katas/kata.toml, key "tilte": unknown key; remove it or use one of: name, words'


@pytest.mark.parametrize(
    ("value", "ask", "problem"),
    [
        ("", lambda t: t.line("k"), "missing; add it"),
        ("k = 1", lambda t: t.line("k"), "one line of text"),
        ('k = " "', lambda t: t.line("k"), "one line of text"),
        (r'k = "a\nb"', lambda t: t.line("k"), "one line of text"),
        (r'k = "\u001b"', lambda t: t.line("k"), "one line of text"),
        ("", lambda t: t.lines("k", required=True), "missing; add it"),
        ("k = []", lambda t: t.lines("k", required=True), "write a list of texts"),
        ('k = "a"', lambda t: t.lines("k"), "write a list of texts"),
        ('k = ["a", 1]', lambda t: t.lines("k"), "each item is one line of text"),
        ('k = ["a", ""]', lambda t: t.lines("k"), "each item is one line of text"),
        ('k = ["a", "b", "a"]', lambda t: t.lines("k"), '"a" is listed twice: remove one'),
        ("", lambda t: t.positive_integer("k"), "missing; add it"),
        ("k = 0", lambda t: t.positive_integer("k"), "a whole number above 0"),
        ("k = -1", lambda t: t.positive_integer("k", 1), "a whole number above 0"),
        ("k = 1.0", lambda t: t.positive_integer("k"), "a whole number above 0"),
        ("k = true", lambda t: t.positive_integer("k"), "a whole number above 0"),
        ("k = -1", lambda t: t.integer_up_to("k", 9, 0), "a whole number from 0 to 9"),
        ("k = 10", lambda t: t.integer_up_to("k", 9, 0), "a whole number from 0 to 9"),
        ("k = 1.0", lambda t: t.integer_up_to("k", 9, 0), "a whole number from 0 to 9"),
        ("k = true", lambda t: t.integer_up_to("k", 9, 0), "a whole number from 0 to 9"),
        ("k = 0.0", lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ("k = nan", lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ("k = inf", lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ("k = true", lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ('k = "2"', lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ("k = 1", lambda t: t.flag("k"), "true or false"),
        ('k = "true"', lambda t: t.flag("k"), "true or false"),
        ("k = 1" + "0" * 400, lambda t: t.positive_number("k", 1.0), "a number above 0"),
        ("k = 1", lambda t: t.table("k"), "[k] on a line of its own"),
        ("", lambda t: t.tables("k"), "missing; add it"),
        ("k = [1]", lambda t: t.tables("k"), "[[k]] on a line of its own before each"),
        ("[k]", lambda t: t.tables("k"), "[[k]] on a line of its own before each"),
    ],
)
def test_toml_table_refuses_a_wrong_value_and_names_the_key(value, ask, problem):
    with pytest.raises(KataError) as raised:
        ask(table(value))

    assert str(raised.value).startswith('katas/kata.toml, key "k": ')
    assert problem in str(raised.value)


def test_toml_table_names_keys_of_inner_tables_in_full():
    read = table("[limits]\nseconds = 0\n[[section]]\n[[section]]\nslug = 1")

    with pytest.raises(KataError, match=r'key "limits\.seconds"'):
        read.table("limits").positive_number("seconds", 1.0)
    with pytest.raises(KataError, match=r'key "section\[2\]\.slug"'):
        read.tables("section")[1].line("slug")


def test_toml_table_shows_a_hostile_key_escaped():
    with pytest.raises(KataError, match=r'key "\\x1b\[2J": unknown key'):
        table(r'"\u001b[2J" = 1').finish()


@pytest.mark.parametrize("text", ["a = ", "a = 1\na = 2", "a = " + "[" * 20_000, "a = 1" + "0" * 5_000])
def test_toml_table_refuses_text_that_is_not_toml(text):
    with pytest.raises(KataError, match=r"^katas/kata.toml is not valid TOML: .*; mend it there$"):
        table(text)


def test_toml_table_says_the_line_of_a_syntax_error():
    with pytest.raises(KataError, match="line 2"):
        table('a = "fine"\nb = \nc = 1')


def test_toml_table_read_accepts_a_byte_order_mark(tmp_path):
    (tmp_path / "k.toml").write_bytes(b"\xef\xbb\xbfk = 1\r\n")

    assert TomlTable.read(tmp_path / "k.toml", "k.toml").positive_integer("k") == 1


def test_toml_table_read_says_how_a_missing_file_comes_back(tmp_path):
    with pytest.raises(KataError, match=r"^k.toml is missing: write it, or bring it back with `git checkout k.toml`$"):
        TomlTable.read(tmp_path / "k.toml", "k.toml")


def test_toml_table_read_refuses_a_file_that_cannot_be_read(tmp_path):
    with pytest.raises(KataError, match=r"^k.toml cannot be read: .*; mend the file or its permissions$"):
        TomlTable.read(tmp_path, "k.toml")


def test_toml_table_read_refuses_bytes_that_are_not_utf8(tmp_path):
    (tmp_path / "k.toml").write_bytes(b"k = \xff")

    with pytest.raises(KataError, match=r"^k.toml is not UTF-8 at byte 5: save it as UTF-8$"):
        TomlTable.read(tmp_path / "k.toml", "k.toml")


TOML_LIKE = st.lists(
    st.one_of(
        st.text(st.characters(), max_size=8),
        st.sampled_from(
            ["k", "=", '"', "'''", "[", "]", "[[", "{", "}", ".", ",", "\n", "1979-05-27T07:32:00", "0x", "nan"]
        ),
    )
).map("".join)


@settings(deadline=None)  # a busy machine is not a bug
@given(TOML_LIKE)
def test_toml_table_raises_only_kata_errors_on_any_text(text):
    def ask():
        read = table(text)
        read.positive_number("k", 1.0)
        read.finish()

    assert refusal(ask).isprintable()


@settings(deadline=None)  # a busy machine is not a bug
@given(st.binary(max_size=64))
def test_toml_table_raises_only_kata_errors_on_any_bytes(tmp_path_factory, content):
    file = tmp_path_factory.getbasetemp() / "any.toml"
    file.write_bytes(content)

    assert refusal(lambda: TomlTable.read(file, "any.toml").finish()).isprintable()
