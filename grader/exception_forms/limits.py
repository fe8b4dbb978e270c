"""Divisions by zero, endless recursion, and what the sandbox refuses."""

from __future__ import annotations

from grader.exception_forms.form import form

_OUT_OF_REACH = "files, other processes, threads and the network are out of reach of a submission"
_FILE_FULL = "the file becomes larger than a check allows"
_META = "a tensor on the device `meta` has a shape and a dtype, and no numbers"

FORMS = (
    form("ZeroDivisionError", "division by zero"),
    form("ZeroDivisionError", "float division by zero"),
    form("ZeroDivisionError", "integer division or modulo by zero"),
    form("SystemExit", "<rest>", "this ends the whole program; a function ends with return"),
    form("ZeroDivisionError", "integer modulo by zero"),
    form("RecursionError", "maximum recursion depth exceeded<rest>", "the function calls itself without an end"),
    form("MemoryError", "<rest>", "it asked for more memory than a check may use"),
    form("RuntimeError", "can't start new thread", _OUT_OF_REACH),
    form("OSError", "[Errno 27] File too large", _FILE_FULL),
    form("RuntimeError", "[enforce fail at inline_container.cc:<n>] . unexpected pos <rest>", _FILE_FULL),
    form("PermissionError FileNotFoundError BlockingIOError OSError", "[Errno <n>] <value>", _OUT_OF_REACH),
    form(
        "grader.sandbox.nodes.WireError",
        "<rest>",
        "what came back is too large or too deeply nested to be looked at",
    ),
    form("NotImplementedError", "Cannot copy out of meta tensor; no data!", _META),
    form(
        "TypeError",
        "can't convert meta device type tensor to numpy. Use Tensor.cpu() to copy the tensor to host memory first.",
        _META,
    ),
    form("RuntimeError", "Tensor.item() cannot be called on meta tensors", _META),
    form("RuntimeError", "ZeroDivisionError", "whole numbers are divided by 0"),
    form(
        "AssertionError",
        "Torch not compiled with CUDA enabled",
        "there is no GPU here; a device is taken from the inputs",
    ),
    form("RuntimeError", "Expected one of cpu, cuda, <rest>", 'there is no device of that name; "cpu" is always there'),
)
