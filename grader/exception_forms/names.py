"""Names that do not exist."""

from __future__ import annotations

from grader.exception_forms.form import form

_NOT_CALLED = "a function or method was named without the () that call it"
_NO_BIAS = "something is None here: a layer that was made with bias=False has None in the place of its bias"

FORMS = (
    form(
        "NameError",
        "name '<name:variable>' is not defined",
        "nothing is called `{variable}` at this point, neither defined nor imported",
    ),
    form(
        "UnboundLocalError",
        "cannot access local variable '<name:a>' where it is not associated with a value",
        "`{a}` gets its value inside this function, and here it does not have one yet",
    ),
    form(
        "AttributeError",
        "module '<layers:home>' has no attribute '<small:attribute>'",
        "layers are classes and begin with a capital letter, as in nn.Linear",
    ),
    form("AttributeError", "module '<name:home>' has no attribute '<name:attribute>'"),
    form("AttributeError", "module '<name>' has no attribute '<name>' <rest>"),
    form("AttributeError", "'NoneType' object has no attribute 'grad'", _NO_BIAS, line=r"\.bias\.grad\b"),
    form("AttributeError", "'NoneType' object has no attribute '<name>'", _NO_BIAS, line=r"\.bias\b(?!\.grad)"),
    form(
        "AttributeError",
        "'NoneType' object has no attribute '<lists:m>'",
        "something is None here; append, extend, sort and the like change a list in place and give None",
    ),
    form(
        "AttributeError",
        "'NoneType' object has no attribute '<name>'",
        "something is None here, and .grad is None before backward() and after zero_grad()",
        line=r"\.grad\b",
    ),
    form(
        "AttributeError",
        "'NoneType' object has no attribute '<name>'",
        "something is None here: from a function without `return`, a .grad before backward(), or the bias of a layer "
        "without one",
    ),
    form("AttributeError", "'<function>' object has no attribute '<name>'", _NOT_CALLED),
    form(
        "AttributeError",
        "'<name:home>' object has no attribute '<name:attribute>'",
        "something of type {home} has nothing called `{attribute}`",
    ),
    form(
        "ModuleNotFoundError", "No module named '<name>'", "torch, numpy and Python's own modules can be imported here"
    ),
    form("ModuleNotFoundError", "No module named '<name>'; '<name>' is not a package"),
    form("ImportError", "cannot import name '<name>' from '<name:a>' <rest>", "{a} has nothing of that name"),
    form(
        "KeyError",
        "'<name> name can\\'t contain \".\"<rest>",
        "a name has no dots; a dotted one such as `0.weight` leads through layers to what is in them",
    ),
    form("KeyError", "\"attribute '<name>' already exists\"", "a module has one thing of each name"),
    form(
        "KeyError",
        "'<name>'",
        "the dict has no such key; param_groups holds `params`, and settings such as `lr`",
        line="param_groups",
    ),
    form(
        "KeyError",
        "'<name:key>'",
        "the dict has no such key; keys of a state_dict are names such as `weight`, `bias` or `0.weight`",
        line="state_?dict\\(\\)\\[",
    ),
    form("KeyError", "'<name:key>'", "the dict has no such key"),
    form("KeyError", "<value>", "the dict has no such key"),
)
