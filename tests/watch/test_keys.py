import pytest

from grader.watch.keys import keys_in


@pytest.mark.parametrize(
    ("data", "keys"),
    [
        (b"nq", ["n", "q"]),
        (b"\x1b[A\x1bOB", ["up", "down"]),
        (b"\x1b[5~\x1b[6~", ["page-up", "page-down"]),
        (b"\x1b", ["escape"]),
        (b"\x03", ["ctrl-c"]),
        (b"\r\n", ["enter", "enter"]),
        (b"\x1b[<0;12;5M\x1b[15~q", ["q"]),  # the mouse and F5 are no keys of ours, nor are their letters
        ("é".encode(), []),
        (b"\x1bn", []),  # Alt and a letter
    ],
)
def test_keys_are_told_apart(data: bytes, keys: list[str]) -> None:
    assert keys_in(data) == keys
