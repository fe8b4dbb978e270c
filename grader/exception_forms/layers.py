"""Layers and modules: how they are made, called, put together and loaded."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "TypeError",
        "<name> is not a Module subclass",
        "nn.Sequential takes layers one after the other: no list of them, no class such as nn.ReLU, and no function",
    ),
    form(
        "TypeError",
        "<name:f>.__init__() missing <n> required positional argument<s>: <names>",
        "{f}(...) makes an object, from sizes or settings; only that object is called with an input",
    ),
    form(
        "TypeError",
        "<name:f>.forward() missing <n> required positional argument<s>: <names>",
        "a layer, made before, is called with its input; `forward` of the class has no layer to work with",
    ),
    form(
        "TypeError",
        "empty(): argument 'size' failed to unpack the object at pos <n> with error "
        '"type must be tuple of ints,but got <name:a>"',
        "the sizes of a layer are whole numbers, and here one is of type {a}",
    ),
    form(
        "TypeError",
        "cannot assign '<name>' as parameter '<name:p>' (torch.nn.Parameter or None expected)",
        "a layer keeps `{p}` as an nn.Parameter, and a plain tensor cannot take its place",
    ),
    form(
        "AttributeError",
        "cannot assign module before Module.__init__() call",
        "a class derived from nn.Module begins its __init__ with super().__init__()",
    ),
    form(
        "AttributeError",
        "type object '<name:a>' has no attribute '<name:p>'",
        "{a} is a class here; `{p}` may belong to the objects made with {a}(...)",
    ),
    form(
        "NotImplementedError",
        'Module [<name:a>] is missing the required "forward" function',
        "{a} has no method named forward",
    ),
    form(
        "RuntimeError",
        "Error(s) in loading state_dict for <name:a>: <value>",
        "a state_dict fits a model with the same names and shapes",
    ),
)
