"""Calls with other arguments than a function takes, and things that cannot be called, indexed or added."""

from __future__ import annotations

from grader.exception_forms.form import form

_NOT_CALLED = "a function or method was named without the () that call it"
_SIDE_NOT_CALLED = "one side is a function or method that was named without the () that call it"

_IS_NONE = "something is None here, as what a function without `return` gives, or a method that works in place"
_SIDE_IS_NONE = (
    "one side is None: from a function without `return`, a .grad before backward(), or the bias of a layer without one"
)

#: Where `.size` of a tensor is taken for what `.shape` is.
_SIZE = r"\.size\b(?! *\()"
_IS_A_METHOD = ".size is a method of tensors, and is called with (); .shape holds the sizes"

FORMS = (
    form("TypeError", "'<function>' object is not subscriptable", _IS_A_METHOD, line=_SIZE),
    form("TypeError", "'<function>' object cannot be interpreted as an integer", _IS_A_METHOD, line=_SIZE),
    form(
        "TypeError",
        "'<order>' not supported between instances of '<function>' and '<name>'",
        _IS_A_METHOD,
        line=_SIZE,
    ),
    form(
        "TypeError",
        "unsupported operand type(s) for <operator>: '<function>' and '<name>'",
        _IS_A_METHOD,
        line=_SIZE,
    ),
    form(
        "TypeError",
        "unsupported operand type(s) for <operator>: '<name>' and '<function>'",
        _IS_A_METHOD,
        line=_SIZE,
    ),
    form(
        "TypeError",
        "compile() takes from 0 to 1 positional arguments but <n> were given",
        "`compile` speeds a PyTorch model up; the optimizer and the loss are used in a training loop",
        line=r"\.compile\(",
    ),
    form(
        "TypeError",
        "<method:f>() takes <n> positional argument<s> but <n> <was> given",
        "the object before the dot counts as the first argument: a method's first parameter is `self`",
    ),
    form(
        "TypeError",
        "<name:f>() takes <n> positional argument<s> but <n> <was> given",
    ),
    form("TypeError", "<name:f>() takes from <n> to <n> positional arguments but <n> <was> given"),
    form("TypeError", "<name:f>() missing <n> required positional argument<s>: <names>"),
    form(
        "TypeError",
        "<name:function>() got an unexpected keyword argument '<name:parameter>'",
        "{function} has no parameter called `{parameter}`",
    ),
    form(
        "TypeError",
        "<name:f>() takes no keyword arguments",
        "it goes by the order of its arguments, and has no option with a name",
    ),
    form(
        "TypeError",
        "<name:f>() got multiple values for argument '<name:p>'",
        "`{p}` was given twice, by its place and by its name",
    ),
    form(
        "TypeError",
        "expected np.ndarray (got <name:a>)",
        "from_numpy takes a NumPy array, and here it got something of type {a}",
    ),
    form(
        "TypeError",
        "<name:f>(): argument 'tensors' (position <n>) must be tuple of Tensors, not Tensor",
        "{f} takes its tensors together, as one list or tuple",
    ),
    form(
        "TypeError",
        "<name:f>(): argument 'input' (position <n>) must be Tensor, not <layer:got>",
        "a layer was called with another layer; between layers there is a comma, and a layer takes a tensor",
    ),
    form("TypeError", "<name:f>(): argument '<name:p>' (position <n>) must be Tensor, not <function>", _NOT_CALLED),
    form(
        "TypeError",
        "<name:f>(): argument '<name:p>' (position <n>) must be Tensor, not NoneType",
        "`{p}` is None: from a function without `return`, or the bias of a layer without one",
    ),
    form(
        "TypeError",
        "<name:f>(): argument '<name:p>' (position <n>) must be <kind:want>, not <name:got>",
        "{f} takes a {want} as `{p}`, and here it got something of type {got}",
    ),
    form(
        "TypeError",
        "<name:f>(): argument '<name:p>' must be <kind:want>, not <name:got>",
        "{f} takes a {want} as `{p}`, and here it got something of type {got}",
    ),
    form(
        "TypeError",
        "expected Tensor as element <n> in argument <n>, but got <name:a>",
        "every item has to be a tensor, and here one is of type {a}",
    ),
    form("ValueError", "torch.cat(): expected a non-empty list of Tensors"),
    form(
        "TypeError",
        "<name:f>() received an invalid combination of arguments <numpy>",
        "this is how NumPy's functions call tensors, with `axis` and `out`; torch.{f} takes `dim` and `keepdim`",
    ),
    form(
        "TypeError",
        "<name:f>() received an invalid combination of arguments <ddof>",
        "`ddof` is NumPy's name, PyTorch calls it `correction`",
    ),
    form(
        "TypeError",
        "<name:f>() received an invalid combination of arguments <rest>",
        "{f} does not take values of these types together",
    ),
    form("TypeError", "new(): data must be a sequence (got <name>)"),
    form(
        "TypeError",
        "'module' object is not callable",
        "a module was called; what is meant stands behind a dot, as in nn.Linear",
    ),
    form("TypeError", "'NoneType' object is not callable", _IS_NONE),
    form(
        "TypeError",
        "'<literal:a>' object is not callable",
        "() stand behind something of type {a}, as if it were a function; a comma before them may be missing",
    ),
    form("TypeError", "'<name:a>' object is not callable", "something of type {a} was called like a function"),
    form("TypeError", "'NoneType' object is not subscriptable", _IS_NONE),
    form("TypeError", "'NoneType' object is not iterable", _IS_NONE),
    form("TypeError", "cannot unpack non-iterable NoneType object", _IS_NONE),
    form("TypeError", "object of type 'NoneType' has no len()", _IS_NONE),
    form("TypeError", "'<function>' object is not subscriptable", _NOT_CALLED),
    form("TypeError", "'<function>' object is not iterable", _NOT_CALLED),
    form("TypeError", "'<name:a>' object is not subscriptable", "square brackets do not work on something of type {a}"),
    form("TypeError", "type '<name:a>' is not subscriptable", "square brackets do not work on a class"),
    form("TypeError", "'<name:a>' object is not iterable", "something of type {a} has no items to go through"),
    form(
        "TypeError",
        "'<name:a>' object does not support item assignment",
        "the items of something of type {a} cannot be replaced",
    ),
    form("TypeError", "'<function>' object cannot be interpreted as an integer", _NOT_CALLED),
    form("TypeError", "'<name:a>' object cannot be interpreted as an integer"),
    form("TypeError", "only integer tensors of a single element can be converted to an index"),
    form("TypeError", "iteration over a 0-d tensor", "a tensor without dimensions holds one number and has no items"),
    form("TypeError", "len() of a 0-d tensor", "a tensor without dimensions holds one number and has no length"),
    form("TypeError", "object of type '<name:a>' has no len()", "something of type {a} has no length"),
    form("TypeError", "list indices must be integers or slices, not <name>"),
    form("TypeError", "unhashable type: '<name>'"),
    form("TypeError", "unsupported operand type(s) for <operator>: 'NoneType' and '<name>'", _SIDE_IS_NONE),
    form("TypeError", "unsupported operand type(s) for <operator>: '<name>' and 'NoneType'", _SIDE_IS_NONE),
    form("TypeError", "unsupported operand type(s) for <operator>: '<function>' and '<name>'", _SIDE_NOT_CALLED),
    form("TypeError", "unsupported operand type(s) for <operator>: '<name>' and '<function>'", _SIDE_NOT_CALLED),
    form(
        "TypeError",
        "unsupported operand type(s) for <operator:o>: '<name:a>' and '<name:b>'",
        "`{o}` does not work between {an_a} and {an_b}",
    ),
    form("TypeError", "'<order>' not supported between instances of 'NoneType' and '<name>'", _SIDE_IS_NONE),
    form("TypeError", "'<order>' not supported between instances of '<name>' and 'NoneType'", _SIDE_IS_NONE),
    form("TypeError", "'<order>' not supported between instances of '<function>' and '<name>'", _SIDE_NOT_CALLED),
    form("TypeError", "'<order>' not supported between instances of '<name>' and '<function>'", _SIDE_NOT_CALLED),
    form(
        "TypeError",
        "'<order:o>' not supported between instances of '<name:a>' and '<name:b>'",
        "`{o}` does not compare {an_a} with {an_b}",
    ),
    form(
        "TypeError",
        "can't multiply sequence by non-int of type '<name>'",
        "a list times a number repeats the list; a tensor multiplies its entries",
    ),
    form(
        "TypeError",
        'can only concatenate <name:a> (not "<name:b>") to <name>',
        "`+` puts {an_a} and another {a} together, and here one is of type {b}",
    ),
    form("ValueError", "too many values to unpack (expected <n:a>)", "there are {a} names on the left and more values"),
    form(
        "ValueError",
        "too many values to unpack (expected <n:a>, got <n:b>)",
        "there are {a} names on the left and {b} values on the right",
    ),
    form(
        "ValueError",
        "not enough values to unpack (expected <n:a>, got <n:b>)",
        "there are {a} names on the left and {b} values on the right",
    ),
    form("ValueError", "invalid literal for int() with base 10: <value>"),
    form("TypeError", "bad operand type for unary <operator>: 'NoneType'", "what stands behind the sign is None"),
    form("TypeError", "bad operand type for unary <operator>: '<function>'", _NOT_CALLED),
    form("TypeError", "bad operand type for unary <operator>: '<name>'"),
    form(
        "TypeError",
        "cannot unpack non-iterable <name:a> object",
        "several names stand on the left, and on the right one thing of type {a}",
    ),
    form("ValueError", "dictionary update sequence element #<n> has length <n>; 2 is required"),
    form("ValueError", "could not convert string to float: <value>"),
    form("ValueError", "math domain error", "this function of Python is not defined for that number"),
    form(
        "TypeError",
        "'type' object does not support the context manager protocol",
        "`with` works with an object, and a class makes one when it is called: torch.no_grad()",
    ),
    form(
        "RuntimeError",
        "upper bound and lower bound inconsistent with step sign",
        "with these steps the end is never met",
    ),
)
