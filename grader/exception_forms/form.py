"""A known text of an exception: words, and blanks whose kind is known.

Invariants: what stands in a blank fits the pattern of its kind, so that of a text that learner code made up nothing but
sizes, dtypes, shapes, names and marked values can differ from the form.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from grader.comparing import with_article

#: What may stand in a blank. A `<value>` may be anything that went into a call; a `<name>`, `<small>` (one that begins
#: with a small letter), `<names>` or `<method>` is of somebody's choice; a `<rest>` is too long to show, or names a
#: file of this machine; a `<numpy>` or `<ddof>` is a `<rest>` that tells of parameters of NumPy's.
_BLANKS = {
    "n": r"\d{1,5}",
    "number": r"-?\d{1,5}",
    "shape": r"\[(?:-?\d{1,5}(?:, -?\d{1,5}){0,11})?\]",
    "tuple": r"\((?:\d{1,5},?){0,12}\)",
    "dtype": r"(?:c10::|unsigned |signed |long |short )?(?:[Ff]loat|[Dd]ouble|[Ll]ong|[Ii]nt|[Ss]hort|[Cc]har|"
    r"Byte|[Bb]ool|Half|BFloat16|ComplexFloat|ComplexDouble)",
    "operator": r"[-+*/%@&|^<>=~]{1,3}(?: or pow\(\))?",
    "order": "[<>]=?",
    "kind": r"[A-Za-z.' ]{1,40}",
    "function": "(?:function|method|builtin_function_or_method)",
    "literal": "(?:tuple|list|str|int|float|dict|set)",
    "pair": "(?:max|min|sort|topk|median|nanmedian|mode|kthvalue|cummax|cummin)",
    "letter": "[A-Za-z]",
    "lists": "(?:append|extend|insert|sort|pop|remove|reverse)",
    "bracket": r"[\[({]",
    "layers": r"torch\.nn",
    "layer": "(?:Linear|Sequential|ReLU|GELU|Sigmoid|Tanh|Softmax|Dropout|Flatten|Conv2d|MaxPool2d|BatchNorm[12]d)",
    "closing": r"[\])}]",
    "name": r"[A-Za-z_<][\w.<>]{0,100}",
    "small": r"[a-z_]\w{0,100}",
    "method": r"[A-Za-z_<][\w.<>]{0,99}\.\w{1,60}",
    "names": r"""['"]\w{1,60}['"](?:(?:, and |, | and )['"]\w{1,60}['"]){0,8}""",
    "keys": r"""\"[\w.]{1,60}\"(?:, \"[\w.]{1,60}\"){0,8}""",
    "value": r".{1,2000}?",
    "rest": r".{0,2000}",
    "numpy": r"- got \([\w=, ]{0,200}\bout=NoneType, .{0,2000}",
    "ddof": r"- got \([\w=, ]{0,200}\bddof=int.{0,2000}",
    "s": "s?",
    "was": "(?:was|were)",
}
_BLANK = re.compile(rf"<({'|'.join(_BLANKS)})(?::([a-z]+))?>")

#: C++'s and PyTorch's inner words for dtypes, as a learner writes them.
DTYPES = {
    "Float": "float32",
    "float": "float32",
    "Double": "float64",
    "double": "float64",
    "Half": "float16",
    "c10::Half": "float16",
    "BFloat16": "bfloat16",
    "c10::BFloat16": "bfloat16",
    "Long": "int64",
    "long int": "int64",
    "long": "int64",
    "Int": "int32",
    "int": "int32",
    "Short": "int16",
    "short int": "int16",
    "short": "int16",
    "Char": "int8",
    "signed char": "int8",
    "Byte": "uint8",
    "unsigned char": "uint8",
    "Bool": "bool",
    "ComplexFloat": "complex64",
    "ComplexDouble": "complex128",
}


@dataclass(frozen=True, slots=True)
class Form:
    """A known text.

    Attributes:
        types: names of the exceptions that come with it.
        text: the text with blanks: `<n>` and the like, or `<n:a>` for one that the meaning uses.
        meaning: one sentence in which `{a}` stands for the blank `<...:a>`, and `{an_a}` for it with its article; empty
            when the text speaks for itself.
        line: a regular expression; the form is meant only where it is found in the line that raised.
    """

    types: tuple[str, ...]
    text: str
    meaning: str
    line: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches the whole text, with one group for each blank."""
        return _compiled(self.text)[0]

    @property
    def blanks(self) -> Mapping[str, str]:
        """What each group holds: `n`, `dtype`, `name`, `value`, ..."""
        return _compiled(self.text)[1]

    def match(self, text: str, line: str) -> re.Match[str] | None:
        """How a text, raised in this line of the learner's file, fills the blanks; None when it is not this form."""
        # Most forms are ruled out by how they begin, and never compiled: all of them would take 80 ms.
        if not text.startswith(self.text.partition("<")[0]) or not re.search(self.line, line):
            return None
        return self.pattern.fullmatch(text)

    def meant(self, words: Mapping[str, str]) -> str:
        """The meaning, with these words for its blanks."""
        articles = {f"an_{group}": with_article(word) for group, word in words.items() if word}
        return self.meaning.format_map({**words, **articles})


@cache
def _compiled(text: str) -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of a text with blanks, and what its groups hold."""
    pattern, end = "", 0
    blanks: dict[str, str] = {}
    for number, blank in enumerate(_BLANK.finditer(text)):
        kind, group = blank[1], blank[2] or f"_{number}"
        blanks[group] = kind
        pattern += f"{re.escape(text[end : blank.start()])}(?P<{group}>{_BLANKS[kind]})"
        end = blank.end()
    return re.compile(pattern + re.escape(text[end:]), re.DOTALL), blanks


def form(types: str, text: str, meaning: str = "", *, line: str = "") -> Form:
    return Form(types=tuple(types.split()), text=text, meaning=meaning, line=line)
