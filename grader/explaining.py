"""What a learner's exception means, in one sentence, and how much of its own text may be shown.

Invariants: a hidden check shows a text only when it is a known form, whose blanks hold sizes, dtypes and names, or when
it stands in quotes in the learner's own file; any other text could carry hidden inputs out. A name is repeated only if
it stands in that file or belongs to Python, NumPy or PyTorch. Visible examples show every text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from grader.exception_forms import DTYPES, Form, find_form, find_warning
from grader.failed_scenarios import came_back
from grader.foreign_names import foreign_attribute, foreign_parameter
from grader.model import Evidence, Warned
from grader.near_names import missing_import, near_attribute, near_key, near_variable
from grader.sandbox import wire
from grader.sanitising import sanitise
from grader.vocabulary import is_common

#: A text that is shown is cut after so many characters.
TEXT_LIMIT = 300

#: Numbers with so many digits are shown as sizes wherever they come from.
SMALL_DIGITS = 2

#: Where in PyTorch's own sources a warning comes from.
_TRIGGERED = re.compile(r" ?\(Triggered internally at [^()]*\)")

#: Said of the exception that a stub raises, and of nothing else.
STUB = "this function is still the stub: replace the line that raises"
_UNSEEN = "its text is not shown here; the examples show theirs"
#: What the interpreter says of a file that it cannot compile; before the first call there is no input to tell of.
_COMPILE_ERRORS = ("SyntaxError", "IndentationError", "TabError")


def explain(
    raised: wire.Raised,
    source: str,
    path: str,
    *,
    called: str,
    arguments: str,
    visible: bool,
    scenario: bool = False,
    wanted: str = "",
) -> Evidence:
    """The evidence of an exception.

    Args:
        raised: what came over the wire; every text in it is the learner's to choose.
        source: the learner's file, which bounds what may be repeated.
        path: the file's name for the location.
        called: the call, from `evidence.called`; empty when the file was being imported.
        arguments: what went in, from `evidence.arguments`.
        visible: True for examples, whose inputs are no secret.
        scenario: True when a scenario was running, which may have raised in a line of its own.
        wanted: the exception that the check asks for, when it asks for one.
    """
    return Evidence(
        reason=(_in_a_scenario(raised, source) if scenario else "")
        or exception_name(raised.type, source)
        + _message(raised, source, arguments, at_import=not called, visible=visible, wanted=wanted),
        called=called,
        arguments=arguments,
        location=f"{path}:{raised.line}" if 0 < raised.line <= len(source.splitlines()) else "",
        line=source_line(source, raised.line),
        printed=raised.printed if visible else "",
        trace=_trace(raised, source, path) if visible else "",
    )


def _trace(raised: wire.Raised, source: str, path: str) -> str:
    """The learner's own lines on the way to an exception, where there are several; a recursion's once.

    Only their numbers came over the wire: what stands there, and in which function, is read from the file.
    """
    lines = source.splitlines()
    numbers = [number for number in (*raised.callers, raised.line) if 0 < number <= len(lines)]
    if len(set(numbers)) < 2:
        return ""
    return "\n".join(f"{path}:{number}{_in_function(lines, number)}: {lines[number - 1].strip()}" for number in numbers)


_DEF = re.compile(r"( *)(?:async )?def +(\w+)")


def _in_function(lines: Sequence[str], number: int) -> str:
    """` in name` for a line of a function: the last `def` above that is indented less."""
    indent = len(lines[number - 1]) - len(lines[number - 1].lstrip())
    for line in reversed(lines[: number - 1]):
        match = _DEF.match(line)
        if match and len(match[1]) < indent:
            return f" in {match[2]}"
        if line[:1].strip() and not line.startswith((")", "#")):  # a statement of the module: no function is around
            return ""
    return ""


def explain_warning(
    warned: tuple[str, str, int], source: str, path: str, *, arguments: str, visible: bool, at_import: bool = False
) -> Warned | None:
    """What a learner is told of a warning; None when no line of the file led to it.

    Args:
        warned: category, text and line, as they came over the wire.
        source: the learner's file.
        path: its name for the location.
        arguments: what went into the call, from `evidence.arguments`.
        visible: True for examples, whose inputs are no secret.
        at_import: True before the first call, when there are no inputs to tell of.
    """
    type_, text, number = warned
    line = source_line(source, number)
    if not line:
        return None
    text = _TRIGGERED.sub("", " ".join(text.split()))
    if found := find_warning(type_, text, line):
        known = None if visible or at_import else frozenset(re.findall(r"\d+", f"{arguments} {source}"))
        text = _of_form(*found, source, line, known)
    elif not (visible or at_import or _is_quoted(text, source)):
        text = ""
    short = type_.rpartition(".")[2]
    return Warned(
        category=short if _is_known(short, source) else "a warning",
        text=sanitise(text, TEXT_LIMIT),
        location=sanitise(f"{path}:{number}", TEXT_LIMIT),
        line=sanitise(line, TEXT_LIMIT),
    )


def _in_a_scenario(raised: wire.Raised, source: str) -> str:
    """What came back to a scenario that could not go on with it; empty when a line of the learner's raised."""
    if source_line(source, raised.line):
        return ""
    text, printed = " ".join(raised.text.split()), bool(raised.printed.strip())
    return came_back(raised.type, text, printed=printed, is_known=lambda name: _is_known(name, source))


def _message(
    raised: wire.Raised, source: str, arguments: str, *, at_import: bool, visible: bool, wanted: str = ""
) -> str:
    """What follows the exception's name."""
    text, line = " ".join(raised.text.split()), source_line(source, raised.line)
    if raised.type == "NotImplementedError" and "raise NotImplementedError" in line:
        return f": {STUB}"
    if found := find_form(raised.type, text, line):
        known = None if visible or at_import else frozenset(re.findall(r"\d+", f"{arguments} {source}"))
        told = _of_form(*found, source, line, known)
        return f": {told}; {_asked_for(wanted)}" if wanted else f": {told}"
    allowed = visible or (at_import and raised.type in _COMPILE_ERRORS) or _is_quoted(text, source)
    remarks = [_UNSEEN] if text and not allowed else []
    remarks.append(_asked_for(wanted) if wanted else "" if at_import else _own_condition(line, raised.line))
    said = f" ({'; '.join(filter(None, remarks))})" if any(remarks) else ""
    return f": {_cut(text)}{said}" if text and allowed else said


def _asked_for(wanted: str) -> str:
    return f"it came instead of the {wanted} asked for"


#: A statement of the learner's that raises on purpose; `raise` alone hands on what something else raised.
_RAISE, _ASSERT = re.compile(r"(?:(?:el)?if\b.*: *|else: *)?raise +\S"), re.compile(r"assert\b")


def _own_condition(line: str, number: int) -> str:
    """What to look at when the exception is one that the learner's file raises by itself."""
    if _RAISE.match(line):
        return f"the `raise` in line {number} ran for these arguments; look at the condition that leads there"
    return f"what the `assert` in line {number} states does not hold for these arguments" if _ASSERT.match(line) else ""


def _of_form(form: Form, match: re.Match[str], source: str, line: str, known: Collection[str] | None) -> str:
    """A known text with its blanks filled as far as they may be, and what it means.

    Args:
        line: the line of the file that raised.
        known: numbers that are no news: the sizes of the inputs and what stands in the file; None where all are shown.
    """
    shown = {group: _blank(kind, match[group], source, known) for group, kind in form.blanks.items()}
    text = _cut(_refilled(match, shown).strip())
    inner = {group: DTYPES.get(word, word) if form.blanks[group] == "dtype" else word for group, word in shown.items()}
    meaning = "; ".join(filter(None, (form.meant(inner), _suggestion(form, match, source, line))))
    return f"{text} ({meaning})" if text and meaning else text or meaning


def _suggestion(form: Form, match: re.Match[str], source: str, line: str) -> str:
    """The name that may have been meant in place of one that does not exist."""
    if "parameter" in form.blanks:
        return foreign_parameter(match["function"], match["parameter"], source, line)
    if "attribute" in form.blanks:
        if foreign := foreign_attribute(match["home"], match["attribute"], source):
            return foreign
        near = near_attribute(match["home"], match["attribute"], source)
    elif "key" in form.blanks:
        near_text = near_key(match["key"], source)
        return f"much like it, `{near_text}` stands in this file" if near_text else ""
    elif "variable" in form.blanks:
        if line := missing_import(match["variable"], source):
            return f"`{line}` brings it"
        near = near_variable(match["variable"], source)
    else:
        return ""
    return f"there is `{near}`" if near else ""


def _blank(kind: str, text: str, source: str, known: Collection[str] | None) -> str:
    """What to show of the text in one blank."""
    if kind in ("rest", "numpy", "ddof"):
        return ""
    if known is None:
        return text
    if kind not in ("name", "small", "names", "method", "keys", "value"):
        return re.sub(r"\d+", lambda number: number[0] if _is_size(number[0], known) else "…", text)
    return text if kind != "value" and _is_known(text, source) else "…"


def _is_size(number: str, known: Collection[str]) -> bool:
    """True for a number that is small or no news; anything else in the place of a size could be an input."""
    return len(number) <= SMALL_DIGITS or number in known


def _refilled(match: re.Match[str], shown: Mapping[str, str]) -> str:
    """The text that was matched, with other words in its groups."""
    pieces, end = [], 0
    for group in sorted(shown, key=match.start):
        pieces += [match.string[end : match.start(group)], shown[group]]
        end = match.end(group)
    return "".join(pieces) + match.string[end:]


def _cut(text: str) -> str:
    return text if len(text) <= TEXT_LIMIT else text[: TEXT_LIMIT - 1] + "…"


def _is_quoted(text: str, source: str) -> bool:
    """True when the learner wrote this text between quotes; numbers alone do not count, as any file is full of them."""
    return any(f"{quote}{text}{quote}" in source for quote in "\"'") and re.search(r"[^\W\d]{2}", text) is not None


def _is_known(name: str, source: str) -> bool:
    """True when the learner wrote every word of a name, or Python, NumPy or PyTorch did."""
    return all(is_common(word) or _is_written(word, source) for word in re.findall(r"\w+", name))


def _is_written(word: str, source: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", source) is not None


def exception_name(type_: str, source: str) -> str:
    """The exception's type, where it is Python's or PyTorch's or stands in the learner's file; else neutral words."""
    short = type_.rpartition(".")[2]
    return short if _is_known(short, source) else "an exception"


def source_line(source: str, number: int) -> str:
    """The text of one line, or empty when there is no such line."""
    lines = source.splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def missing_function(raised: wire.Raised, kata: str, exports: tuple[str, ...]) -> str:
    """The function that the submission does not define, when that is what an exception says; else empty."""
    match = re.fullmatch(rf"module '{re.escape(kata)}' has no attribute '(\w+)'.*", raised.text, re.DOTALL)
    return match[1] if match and raised.type == "AttributeError" and match[1] in exports else ""
