"""What a learner's exception means, in one sentence, and whether its own text may be shown.

Invariants: a hidden check shows an exception's text only when it is one of the known forms below, whose blanks hold
sizes and names, or stands word for word in the learner's own file; any other text could carry hidden inputs out.
Sources of the forms: CPython 3.11 to 3.13 and torch 2.13, by raising each of them.
"""

from __future__ import annotations

import builtins
import re
from dataclasses import dataclass

from grader.model import Evidence
from grader.sandbox import wire

_SIZE = r"\d{1,5}"
_NAME = r"[A-Za-z_][A-Za-z0-9_.]{0,60}"


@dataclass(frozen=True, slots=True)
class _Form:
    """A known exception text and what it means; `{...}` in the meaning are the pattern's groups."""

    type: str
    pattern: re.Pattern[str]
    meaning: str = ""


def _form(type_: str, pattern: str, meaning: str = "") -> _Form:
    pattern = pattern.replace("<n>", _SIZE).replace("<name>", _NAME)
    return _Form(type_, re.compile(pattern, re.DOTALL), meaning)


_FORMS = (
    _form("NotImplementedError", "", "this function is still the stub: replace the line that raises"),
    _form(
        "RuntimeError",
        r"mat1 and mat2 shapes cannot be multiplied \((?P<a>(?P<r><n>)x(?P<c><n>)) and (?P<b>(?P<d><n>)x<n>)\)",
        "a matrix product needs as many columns on the left as rows on the right; here {c} columns meet {d} rows",
    ),
    _form(
        "RuntimeError",
        r"size mismatch, got input \(<n>\), mat \(<n>x(?P<c><n>)\), vec \((?P<d><n>)\)",
        "a matrix times a vector needs one column for each entry; here {c} columns meet {d} entries",
    ),
    _form(
        "RuntimeError",
        r"The size of tensor a \((?P<a><n>)\) must match the size of tensor b \((?P<b><n>)\) at non-singleton "
        r"dimension (?P<d><n>)",
        "element by element, sizes must be equal or 1; in dimension {d} they are {a} and {b}",
    ),
    _form(
        "RuntimeError",
        r"(?:expected m1 and m2 to have the same dtype, but got: |expected scalar type )(?P<a>[\w ]{1,20})"
        r"(?: != | but found )(?P<b>[\w ]{1,20})",
        "the two tensors have different dtypes ({a} and {b}); PyTorch does not convert them by itself here",
    ),
    _form(
        "RuntimeError",
        r"mat1 and mat2 must have the same dtype, but got (?P<a>\w{1,20}) and (?P<b>\w{1,20})",
        "the input and the layer have different dtypes ({a} and {b})",
    ),
    _form(
        "RuntimeError",
        r"a leaf Variable that requires grad is being used in an in-place operation\.",
        "a parameter may only be changed in place where gradients are not recorded",
    ),
    _form(
        "RuntimeError",
        r"element <n> of tensors does not require grad and does not have a grad_fn",
        "backward() needs a result that was computed from a tensor with requires_grad=True; on the way here that was lost",
    ),
    _form(
        "RuntimeError",
        r"Trying to backward through the graph a second time.*",
        "the graph of one forward pass serves one backward(); compute the loss again before the next",
    ),
    _form(
        "RuntimeError",
        r"Can't call numpy\(\) on Tensor that requires grad\. Use tensor\.detach\(\)\.numpy\(\) instead\.",
        "a tensor that records gradients does not become an array by itself",
    ),
    _form("RuntimeError", r"Boolean value of Tensor with more than one value is ambiguous"),
    _form(
        "RuntimeError",
        r"a Tensor with <n> elements cannot be converted to Scalar",
        "item() takes the number out of a tensor that holds exactly one",
    ),
    _form("RuntimeError", r"shape '\[[-\d, ]{0,60}\]' is invalid for input of size <n>"),
    _form("RuntimeError", r"t\(\) expects a tensor with <= 2 dimensions, but self is <n>D"),
    _form("RuntimeError", r"Could not infer dtype of (?P<a><name>)", "a {a} is not something a tensor can be made of"),
    _form("RuntimeError", r"stack expects each tensor to be equal size, but got .{0,80} at entry <n> and .{0,80} at entry <n>"),
    _form("IndexError", r"Dimension out of range \(expected to be in range of \[-?<n>, -?<n>\], but got -?<n>\)"),
    _form("IndexError", r"(?:list|tuple|string) index out of range"),
    _form("IndexError", r"index -?<n> is out of bounds for dimension <n> with size <n>"),
    _form(
        "ValueError",
        r"expected sequence of length (?P<a><n>) at dim (?P<d><n>) \(got (?P<b><n>)\)",
        "rows of different lengths ({a} and {b}) do not make a tensor",
    ),
    _form("ValueError", r"only one element tensors can be converted to Python scalars"),
    _form("ValueError", r"(?:too many|not enough) values to unpack \(expected <n>(?:, got <n>)?\)"),
    _form("TypeError", r"(?P<f><name>)\(\) takes (?:from <n> to )?<n> positional arguments? but <n> (?:was|were) given"),
    _form("TypeError", r"(?P<f><name>)\(\) missing <n> required positional arguments?: .{1,120}"),
    _form("TypeError", r"(?P<f><name>)\(\) got an unexpected keyword argument '<name>'.{0,80}"),
    _form(
        "TypeError",
        r"expected np\.ndarray \(got (?P<a><name>)\)",
        "from_numpy takes a NumPy array, and here it was given a {a}",
    ),
    _form(
        "TypeError",
        r"(?P<f><name>)\(\): argument '(?P<p><name>)'(?: \(position <n>\))? must be (?P<want>[\w ]{1,40}), not (?P<got><name>)",
        "{f} takes a {want} as `{p}`, and here it was given a {got}",
    ),
    _form("TypeError", r"(?P<f><name>)\(\) received an invalid combination of arguments.*"),
    _form(
        "TypeError",
        r"'(?P<a><name>)' object is not callable",
        "something that is a {a} was called like a function",
    ),
    _form("TypeError", r"'<name>' object is not (?:subscriptable|iterable)"),
    _form("TypeError", r"unsupported operand type\(s\) for .{1,4}: '<name>' and '<name>'"),
    _form("TypeError", r"can't multiply sequence by non-int of type '<name>'"),
    _form("TypeError", r"can only concatenate .{1,40}"),
    _form("TypeError", r"<name> is not a Module subclass"),
    _form("NameError", r"name '<name>' is not defined.{0,80}"),
    _form("UnboundLocalError", r"cannot access local variable '<name>' .{1,60}"),
    _form("AttributeError", r"module '<name>' has no attribute '<name>'.{0,80}"),
    _form("AttributeError", r"'<name>' object has no attribute '<name>'.{0,80}"),
    _form("ModuleNotFoundError", r"No module named '<name>'.{0,60}"),
    _form("ImportError", r"cannot import name '<name>' from '<name>'.{0,80}"),
    _form("KeyError", r"'?<name>'?"),
    _form("ZeroDivisionError", r".{1,40}"),
    _form("RecursionError", r"maximum recursion depth exceeded.{0,60}", "the function calls itself without an end"),
    _form("MemoryError", r".{0,60}", "it asked for more memory than a check may use"),
)

_BUILTIN = {name for name in vars(builtins) if name.endswith(("Error", "Exception", "Exit", "Interrupt", "Iteration"))}
#: What the interpreter may say of a text that it cannot compile; nothing in it comes from running code.
_COMPILE_ERRORS = ("SyntaxError", "IndentationError", "TabError")


def explain(raised: wire.Raised, source: str, path: str, *, called: str, arguments: str, visible: bool) -> Evidence:
    """The evidence of an exception.

    Args:
        raised: what came over the wire; every text in it is the learner's to choose.
        source: the learner's file, which bounds what may be repeated.
        path: the file's name for the location.
        called: the call, from `evidence.called`.
        arguments: what went in, from `evidence.arguments`.
        visible: True for examples, whose inputs are no secret.
    """
    form = next((form for form in _FORMS if form.type == raised.type and form.pattern.fullmatch(_head(form, raised.text))), None)
    name = exception_name(raised.type, source)
    text = " ".join(raised.text.split())
    shown = visible or form is not None or raised.type in _COMPILE_ERRORS or (text and text in " ".join(source.split()))
    reason = f"{name}: {_words(text, source) if form and not visible else text}" if text and shown else name
    if form is not None and form.meaning:
        match = form.pattern.fullmatch(_head(form, raised.text))
        assert match is not None
        reason = f"{reason} ({form.meaning.format(**match.groupdict())})" if text and form.type != "NotImplementedError" else (
            f"{name}: {form.meaning}"
        )
    elif text and not shown:
        reason = f"{name} (its text is not shown here; the examples show theirs)"
    return Evidence(
        reason=reason,
        called=called,
        arguments=arguments,
        location=f"{path}:{raised.line}" if raised.line else "",
        line=source_line(source, raised.line),
        printed=raised.printed if visible else "",
    )


def _head(form: _Form, text: str) -> str:
    """A text as forms know it; NotImplementedError means the same whatever it says."""
    return "" if form.type == "NotImplementedError" else text


def _words(text: str, source: str) -> str:
    """A known form, with names blanked that neither the learner's file nor Python and torch use."""
    return re.sub(r"'([A-Za-z_][\w.]*)'", lambda match: match[0] if _is_known(match[1], source) else "'…'", text)


def _is_known(name: str, source: str) -> bool:
    return all(part in _vocabulary() or re.search(rf"\b{re.escape(part)}\b", source) for part in name.split("."))


def _vocabulary() -> set[str]:
    global _known
    if not _known:
        import numpy as np
        import torch

        _known = {*dir(builtins), *dir(torch), *dir(torch.nn), *dir(torch.Tensor), *dir(np), *dir(torch.nn.Module)}
        _known |= {"NoneType", "builtin_function_or_method", "function", "method", "generator", "numpy", "torch", "nn", "F"}
    return _known


_known: set[str] = set()


def exception_name(type_: str, source: str) -> str:
    """The exception's type, where it is Python's own or stands in the learner's file; else a neutral word."""
    short = type_.rpartition(".")[2]
    return short if short in _BUILTIN or re.search(rf"\b{re.escape(short)}\b", source) else "an exception"


def source_line(source: str, number: int) -> str:
    """The text of one line, or empty when there is no such line."""
    lines = source.splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def missing_function(raised: wire.Raised, kata: str, exports: tuple[str, ...]) -> str:
    """The function that the submission does not define, when that is what an exception says; else empty."""
    match = re.fullmatch(rf"module '{re.escape(kata)}' has no attribute '(\w+)'.*", raised.text, re.DOTALL)
    return match[1] if match and raised.type == "AttributeError" and match[1] in exports else ""
