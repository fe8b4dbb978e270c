"""What a learner is told about an exception, and what a hidden check keeps to itself."""

from __future__ import annotations

from textwrap import dedent

import hypothesis.strategies as st
import pytest
import torch
from hypothesis import given, settings
from msgspec.structs import replace

from grader.explaining import exception_name, explain, explain_warning, missing_function, source_line
from grader.sandbox import wire
from grader.sandbox.learner import InProcess, load_module, raised

UNSEEN = "its text is not shown here; the examples show theirs"
RAISE = "the `raise` in line {} ran for these arguments; look at the condition that leads there"
ASSERT = "what the `assert` in line 2 states does not hold for these arguments"


def a_reply(type_="ValueError", text="", *, line=0, printed=""):
    return wire.Raised(
        id=1, type=type_, bases=(type_,), text=text, line=line, function="f", args=(), kwargs={}, printed=printed
    )


def called(source, *args):
    """What comes over the wire when `f` of this source is called, and the source."""
    source = dedent(source).lstrip()
    reply = InProcess(load_module("kata", "kata.py", source)).call("f", args, {}, 0)
    assert isinstance(reply, wire.Raised)
    return reply, source


def imported(source):
    source = dedent(source).lstrip()
    with pytest.raises(BaseException) as caught:
        load_module("kata", "kata.py", source)
    return raised(0, caught.value, "kata.py"), source


def evidence(reply, source="", *, visible=False, call="f(x)"):
    return explain(reply, source, "kata.py", called=call, arguments="x: float32 (2,)", visible=visible)


def hidden(reply, source=""):
    return evidence(reply, source).reason


def visible(reply, source=""):
    return evidence(reply, source, visible=True).reason


HELPERS = """
    def f(x):
        return g(
            x,
        )

    async def h(x):
        pass

    def g(x):
        if True:
            # what comes now is wrong
            return x / 0
"""


def test_explain_shows_the_learners_functions_on_the_way_to_an_error():
    reply, source = called(HELPERS, 1)

    assert evidence(reply, source, visible=True).trace.splitlines() == [
        "kata.py:2 in f: return g(",
        "kata.py:12 in g: return x / 0",
    ]
    assert evidence(reply, source).trace == ""  # lines that a program chooses could be numbers


def test_explain_shows_no_trace_of_one_function():
    reply, source = called("def f(x):\n    return x / 0\n", 1)

    assert evidence(reply, source, visible=True).trace == ""


def test_explain_shows_the_last_lines_of_a_recursion():
    reply, source = called("def f(n):\n    if n == 0:\n        return n / 0\n    return f(n - 1)\n", 9)

    assert evidence(reply, source, visible=True).trace.splitlines() == [
        *["kata.py:4 in f: return f(n - 1)"] * 3,
        "kata.py:3 in f: return n / 0",
    ]


def test_explain_shows_no_lines_that_the_file_does_not_have():
    reply = replace(a_reply(line=1), callers=(99, 0, 2))

    assert evidence(reply, "f = lambda x: 1\ng = 2\n", visible=True).trace.splitlines() == [
        "kata.py:2: g = 2",
        "kata.py:1: f = lambda x: 1",
    ]


TARGETS = (
    "Using a target size (torch.Size([{}])) that is different to the input size (torch.Size([{}, 1])). "
    "This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size."
)


def warned(text, source="loss(x, y)\n", *, category="UserWarning", line=1, **options):
    told = explain_warning(
        (category, text, line), source, "kata.py", **{"arguments": "x: float32 (512, 1)", "visible": False} | options
    )
    return told and (told.category, told.text, told.location, told.line)


def test_warning_of_a_known_form_is_shown_with_what_it_means():
    category, text, *where = warned(TARGETS.format(512, 512))

    assert category == "UserWarning"
    assert text == (
        f"{TARGETS.format(512, 512)} (prediction and target need one shape, and here they have [512, 1] and [512])"
    )
    assert where == ["kata.py:1", "loss(x, y)"]


def test_warning_in_a_hidden_check_tells_no_number_but_sizes():
    assert "735" not in warned(TARGETS.format(735, 512))[1]
    assert "735" in warned(TARGETS.format(735, 512), visible=True)[1]


def test_warning_in_a_hidden_check_tells_no_text_that_nobody_knows():
    source = 'loss(x, y)\nwarn("look here")\n'

    assert warned("the input is 7351")[1] == ""
    assert warned("the input is 7351", visible=True)[1] == "the input is 7351"
    assert warned("the input is 7351", at_import=True)[1] == "the input is 7351"
    assert warned("look here", source)[1] == "look here"
    assert warned("x", category="The7351Warning")[0] == "a warning"


def test_warning_from_no_line_of_the_file_is_not_shown():
    assert warned("odd", line=0) is None
    assert warned("odd", line=99) is None


def test_warning_has_no_place_in_the_sources_of_torch():
    assert warned("Old. (Triggered internally at /w/Shape.cpp:1.)", visible=True)[1] == "Old."


def test_explain_says_where_it_was_and_what_was_called():
    reply, source = called(
        """
        def f(x):
            y = x + 1
            return y / 0
    """,
        3,
    )

    told = evidence(reply, source)

    assert told.reason == "ZeroDivisionError: division by zero"
    assert (told.called, told.arguments) == ("f(x)", "x: float32 (2,)")
    assert (told.location, told.line) == ("kata.py:3", "return y / 0")


def test_explain_names_no_place_when_none_is_known():
    told = evidence(a_reply(line=0))

    assert (told.location, told.line) == ("", "")


def test_explain_shows_what_was_printed_only_in_an_example():
    reply = a_reply(printed="tensor([0.25])")

    assert evidence(reply, visible=True).printed == "tensor([0.25])"
    assert evidence(reply).printed == ""


def test_explain_hides_a_text_that_the_code_made_up():
    reply, source = called(
        """
        def f(x):
            raise ValueError(f"the input is {x}")
    """,
        0.25,
    )

    assert hidden(reply, source) == f"ValueError ({UNSEEN}; {RAISE.format(2)})"
    assert visible(reply, source) == f"ValueError: the input is 0.25 ({RAISE.format(2)})"


def test_explain_shows_a_text_that_is_quoted_in_the_file():
    for quoted in ('"shapes must match"', "'shapes must match'"):
        reply, source = called(
            f"""
            def f(x):
                raise ValueError({quoted})
        """,
            1,
        )

        assert hidden(reply, source) == f"ValueError: shapes must match ({RAISE.format(2)})"


def test_explain_shows_a_message_of_an_assert():
    reply, source = called(
        """
        def f(x):
            assert x > 1, "x is too small"
    """,
        1,
    )

    assert hidden(reply, source) == f"AssertionError: x is too small ({ASSERT})"


def test_explain_hides_a_number_even_where_the_file_has_it():
    reply, source = called(
        """
        NUMBERS = ["0.25", "0.5"]

        def f(x):
            raise ValueError(x)
    """,
        0.25,
    )

    assert hidden(reply, source) == f"ValueError ({UNSEEN}; {RAISE.format(4)})"


def test_explain_hides_a_piece_of_the_file_that_is_not_a_whole_text():
    reply, source = called(
        """
        LETTERS = "abcdefghijklmnopqrstuvwxyz"

        def f(x):
            raise ValueError(LETTERS[x:x + 5])
    """,
        7,
    )

    assert hidden(reply, source) == f"ValueError ({UNSEEN}; {RAISE.format(4)})"


def test_explain_says_only_the_name_when_there_is_no_text():
    reply, source = called(
        """
        def f(x):
            assert x > 1
    """,
        1,
    )

    assert hidden(reply, source) == f"AssertionError ({ASSERT})"
    assert visible(reply, source) == f"AssertionError ({ASSERT})"


def test_explain_blanks_a_name_that_nobody_wrote():
    reply = a_reply("NameError", "name 'secret_0_25' is not defined")

    assert (
        hidden(reply)
        == "NameError: name '…' is not defined (nothing is called `…` at this point, neither defined nor imported)"
    )
    assert "'secret_0_25'" in visible(reply)
    assert "`secret_0_25`" in visible(reply)


def test_explain_repeats_a_name_that_the_file_or_the_libraries_use():
    text = "'{}' object has no attribute '{}'"

    assert "'Tensor' object has no attribute 'reshape'" in hidden(
        a_reply("AttributeError", text.format("Tensor", "reshape"))
    )
    assert "'Net' object has no attribute 'hidden'" in hidden(
        a_reply("AttributeError", text.format("Net", "hidden")), "class Net:\n    hidden = 1\n"
    )
    assert "'…' object has no attribute 'hidden'" in hidden(
        a_reply("AttributeError", text.format("Internet", "hidden")), "class Net:\n    hidden = 1\n"
    )


def test_explain_blanks_a_value_in_a_known_text():
    reply = a_reply("IndexError", "index 7 is out of bounds for dimension 0 with size 3")

    assert hidden(reply).startswith("IndexError: index … is out of bounds for dimension 0 with size 3 (")
    assert visible(reply).startswith("IndexError: index 7 is out of bounds for dimension 0 with size 3 (")


def test_explain_leaves_out_files_of_this_machine_everywhere():
    reply, source = imported("from torch import nothing_of_the_kind\n")
    assert "site-packages" in reply.text

    for told in (hidden(reply, source), visible(reply, source)):
        assert told == (
            "ImportError: cannot import name 'nothing_of_the_kind' from 'torch' (torch has nothing of that name)"
        )


def test_explain_shows_what_python_says_of_a_file_it_cannot_compile():
    reply, source = imported("def f(x:\n    return x\n")

    told = evidence(reply, source, call="")

    assert told.reason == "SyntaxError: '(' was never closed (this bracket is opened and not closed)"
    assert (told.location, told.line) == ("kata.py:1", "def f(x:")


def test_explain_shows_compile_errors_that_it_has_no_words_for():
    reply, source = imported("break\n")

    assert evidence(reply, source, call="").reason == "SyntaxError: 'break' outside loop"


def test_explain_hides_a_syntax_error_that_a_call_made_up():
    reply, source = called(
        """
        def f(x):
            raise SyntaxError(f"the input is {x}")
    """,
        0.25,
    )

    assert hidden(reply, source) == f"SyntaxError ({UNSEEN}; {RAISE.format(2)})"


def test_explain_knows_the_stub():
    reply, source = called(
        """
        def f(x):
            raise NotImplementedError("f: replace this line")
    """,
        1,
    )

    for told in (hidden(reply, source), visible(reply, source)):
        assert told == "NotImplementedError: this function is still the stub: replace the line that raises"


def test_explain_knows_the_stub_on_one_line():
    reply, source = called("def f(x): raise NotImplementedError\n", 1)

    assert hidden(reply, source).endswith("still the stub: replace the line that raises")


def test_explain_does_not_take_an_error_of_torch_for_the_stub():
    reply, source = called(
        """
        import torch

        def f(x):
            return torch.softmax(x.long(), dim=0)
    """,
        torch.ones(2),
    )

    assert reply.type == "NotImplementedError"
    assert hidden(reply, source).endswith("(PyTorch does not have this operation for int64 tensors)")


def test_explain_says_python_words_for_dtypes_of_torch():
    reply = a_reply("RuntimeError", "expected m1 and m2 to have the same dtype, but got: float != c10::Half")

    assert "(float32 and float16)" in hidden(reply)


def test_explain_does_not_mistake_types_of_python_for_dtypes():
    reply = a_reply("TypeError", "'int' object is not callable")

    assert "something of type int" in hidden(reply)


def test_explain_cuts_a_long_text():
    told = visible(a_reply(text="word " * 400))

    assert told.startswith("ValueError: word word")
    assert told.endswith("…")
    assert len(told) <= 320


def test_explain_makes_one_line_of_a_text():
    assert visible(a_reply(text="one\n\n  two\tthree ")) == "ValueError: one two three"


def test_explain_says_when_a_result_does_not_travel():
    reply, source = called(
        """
        def f(x):
            for _ in range(40):
                x = [x]
            return x
    """,
        1,
    )

    assert hidden(reply, source) == "an exception: what came back is too large or too deeply nested to be looked at"


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from(
        ("ValueError", "RuntimeError", "KeyError", "TypeError", "OSError", "SyntaxError", "a.B", "MemoryError")
    ),
    st.text(),
    st.decimals(0, 1, places=9).map(str),
)
def test_explain_never_tells_a_number_that_a_hidden_call_put_in_words(type_, words, number):
    for text in (number, f"{words}{number}", f"{number}{words}", f"'{number}'", f"[Errno 2] {number}"):
        assert number not in hidden(a_reply(type_, text), f"def f(x):\n    return {number}\n")


def test_exception_name_is_neutral_for_a_name_made_up_while_running():
    assert exception_name("kata.Secret0_25", "") == "an exception"
    assert exception_name("kata.TooSmall", "class TooSmall(Exception): ...") == "TooSmall"
    assert exception_name("numpy.exceptions.AxisError", "") == "AxisError"
    assert exception_name("torch.OutOfMemoryError", "") == "OutOfMemoryError"
    assert exception_name("StopIteration", "") == "StopIteration"


def test_source_line_is_empty_beyond_the_file():
    source = "one\n    two\n"

    assert [source_line(source, number) for number in (-1, 0, 1, 2, 3)] == ["", "", "one", "two", ""]


def test_missing_function_names_an_export_that_is_not_defined():
    reply = InProcess(load_module("linear", "linear.py", "")).call("apply", (), {}, 0)

    assert missing_function(reply, "linear", ("apply", "make")) == "apply"
    assert missing_function(reply, "linear", ("make",)) == ""
    assert missing_function(reply, "other", ("apply",)) == ""
    assert missing_function(replace(reply, type="ValueError"), "linear", ("apply",)) == ""


def test_explain_says_that_a_raise_of_the_file_ran():
    for statement in ('if x > 1: raise ValueError("too large")', 'if x > 1:\n        raise ValueError("too large")'):
        reply, source = called(f"def f(x):\n    {statement}\n", 2)

        assert hidden(reply, source).endswith(f" ({RAISE.format(reply.line)})")


def test_explain_says_nothing_of_a_raise_that_hands_an_exception_on():
    reply, source = called(
        """
        def f(x):
            try:
                return x / 0
            except ZeroDivisionError:
                raise
    """,
        1,
    )

    assert hidden(reply, source) == "ZeroDivisionError: division by zero"


def test_explain_says_nothing_of_a_raise_when_the_file_is_imported():
    reply, source = imported('raise ValueError("no")\n')

    assert evidence(reply, source, call="").reason == "ValueError: no"


def test_explain_names_the_exception_that_a_check_asks_for():
    reply, source = called('def f(x):\n    raise TypeError("shapes")\n', 1)
    other, source_of_other = called("def f(x):\n    return x / 0\n", 1)

    assert asked(reply, source) == "TypeError: shapes (it came instead of the ValueError asked for)"
    assert asked(other, source_of_other) == (
        "ZeroDivisionError: division by zero; it came instead of the ValueError asked for"
    )


def asked(reply, source):
    return explain(reply, source, "kata.py", called="f(x)", arguments="", visible=False, wanted="ValueError").reason


# What a scenario meets in a line of its own.


def met(type_, text, source="", **options):
    reply = a_reply(type_, text, **options)
    return explain(reply, source, "kata.py", called="A step", arguments="", visible=False, scenario=True).reason


NO_ATTRIBUTE = "'{}' object has no attribute '{}'"
OF_NONE = (
    "a function that ends without `return`, or returns None, gives None, and .grad is None until backward() fills it"
)


@pytest.mark.parametrize(
    ("type_", "text", "told"),
    [
        (
            "AttributeError",
            NO_ATTRIBUTE.format("NoneType", "sum"),
            f"None came back, or was left behind, where a tensor is expected; {OF_NONE}",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("NoneType", "named_parameters"),
            f"None came back, or was left behind, where a layer or model is expected; {OF_NONE}",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("list", "requires_grad"),
            "a list came back, or was left behind, where a tensor is expected",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("numpy.ndarray", "requires_grad"),
            "a NumPy array came back, or was left behind, where a tensor is expected",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("Tensor", "named_parameters"),
            "a tensor came back, or was left behind, where a layer or model is expected",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("float", "to"),
            "a float came back, or was left behind, where something else is expected",
        ),
        (
            "AttributeError",
            NO_ATTRIBUTE.format("Made0_25", "sum"),
            "an object of its own kind came back, or was left behind, where a tensor is expected",
        ),
        (
            "TypeError",
            "cannot unpack non-iterable float object",
            "a float came back, or was left behind, where several values together are expected",
        ),
        (
            "TypeError",
            "'Tensor' object is not callable",
            "a tensor came back, or was left behind, where a layer or a function is expected",
        ),
        (
            "TypeError",
            "linear(): argument 'input' (position 1) must be Tensor, not list",
            "a list came back, or was left behind, where a tensor is expected",
        ),
        (
            "TypeError",
            "f(): argument 'input' must be Tensor, not 0.25",
            f"TypeError ({UNSEEN})",
        ),
    ],
)
def test_explain_says_what_came_back_to_a_scenario(type_, text, told):
    assert met(type_, text) == told


def test_explain_says_that_something_was_printed_instead():
    told = met("AttributeError", NO_ATTRIBUTE.format("NoneType", "sum"), printed="3.0")

    assert told.endswith(
        "; something was printed, and printing shows a value without giving it back: `return` does that"
    )


def test_explain_takes_no_line_of_the_file_for_one_of_a_scenario():
    reply, source = called("def f(x):\n    return x.shape\n", [1])

    told = explain(reply, source, "kata.py", called="A step", arguments="", visible=False, scenario=True).reason

    assert told.startswith("AttributeError: 'list' object has no attribute 'shape'")


def test_explain_says_of_other_attributes_what_it_always_says():
    assert met("AttributeError", NO_ATTRIBUTE.format("Linear", "foo"), "foo").startswith("AttributeError: 'Linear'")
