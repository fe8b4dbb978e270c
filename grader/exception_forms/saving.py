"""Files that were saved, and what is said when they are read and hold something else."""

from __future__ import annotations

from grader.exception_forms.form import form

_NOTHING = "the file is empty, or its end is reached: there is nothing more to read"
_NO_FILE_OF_TORCH = "the file is not what torch.save writes, or only a part of it"
_NOT_WEIGHTS = (
    "torch.load reads tensors, numbers, texts and containers of them, as in a state_dict; the file holds something else"
)

FORMS = (
    form(
        "EOFError",
        "EOF when reading a line",
        "input() waits for somebody who types; a function gets what it needs as arguments",
    ),
    form("EOFError", "Ran out of input", _NOTHING),
    form("EOFError", "", _NOTHING),
    form("json.decoder.JSONDecodeError", "Expecting value: line 1 column 1 (char 0)", "the file or text is not JSON"),
    form("RuntimeError", "PytorchStreamReader failed <rest>", _NO_FILE_OF_TORCH),
    form("RuntimeError", "Invalid magic number; corrupt file?", _NO_FILE_OF_TORCH),
    form(
        "_pickle.UnpicklingError",
        "Weights only load failed. <rest>Unsupported operand <rest>",
        "the file is not what torch.save writes; pickle and torch.save write different files",
    ),
    form("_pickle.UnpicklingError", "Weights only load failed. <rest>", _NOT_WEIGHTS),
    form("KeyError", "<number>", _NO_FILE_OF_TORCH, line=r"\btorch\.load\("),
    form("_pickle.UnpicklingError", "<rest>", "the file is not what pickle writes"),
    form(
        "AttributeError",
        "expected 'f' to be string, path, or a file-like object with a 'write' attribute",
        "torch.save takes what is to be saved first, and then the file",
    ),
    form(
        "AttributeError",
        "'<name:a>' object has no attribute 'seek'. You can only torch.load from a file that is seekable. <rest>",
        "torch.load takes a file or its name, and here it got something of type {a}",
    ),
    form(
        "TypeError",
        "write() argument must be str, not <name>",
        'the file was opened for texts; mode "wb" opens it for bytes, which torch.save writes',
    ),
    form(
        "TypeError",
        "string argument expected, got '<name>'",
        "the file is one for texts, and here bytes are written to it",
    ),
    form(
        "UnicodeDecodeError",
        "'utf-8' codec can't decode <rest>",
        'these bytes are no text; mode "rb" opens a file for bytes, as torch.save writes them',
    ),
)
