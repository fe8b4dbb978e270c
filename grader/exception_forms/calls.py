"""Calls with other arguments than a function takes, and things that cannot be called, indexed or added."""

from __future__ import annotations

from grader.exception_forms.form import form

_NOT_CALLED = "a function or method was named without the () that call it"
_SIDE_NOT_CALLED = "one side is a function or method that was named without the () that call it"

_IS_NONE = "something is None here, as what a function without `return` gives, or a method that works in place"
_SIDE_IS_NONE = (
    "one side is None: from a function without `return`, a .grad before backward(), or the bias of a layer without one"
)

#: Where a function that may give two tensors is called with a dim.
_TWO = r"\b(?:max|min|sort|topk|median|mode|kthvalue)\([^()]*\bdim *="

#: Where `.size` of a tensor is taken for what `.shape` is.
_SIZE = r"\.size\b(?! *\()"
_IS_A_METHOD = ".size is a method of tensors, and is called with (); .shape holds the sizes"

FORMS = (
    form(
        "TypeError",
        "unsupported operand type(s) for <operator>: 'torch.return_types.<pair:a>' and '<name>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "unsupported operand type(s) for <operator>: '<name>' and 'torch.return_types.<pair:a>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "'<order>' not supported between instances of 'torch.return_types.<pair:a>' and '<name>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "'<order>' not supported between instances of '<name>' and 'torch.return_types.<pair:a>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "bad operand type for unary <operator>: 'torch.return_types.<pair:a>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "<name>(): argument '<name>' (position <n>) must be <kind>, not torch.return_types.<pair:a>",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "float() argument must be a string or a real number, not 'torch.return_types.<pair:a>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form(
        "TypeError",
        "int() argument must be a string, a bytes-like object or a real number, not 'torch.return_types.<pair:a>'",
        "{a} gave two tensors together here, .values and .indices",
    ),
    form("TypeError", "'Tensor' object is not callable", ".T is no method, and works without ()", line="\\.T\\(\\)"),
    form("TypeError", "'torch.Size' object is not callable", ".shape is no method; [...] behind it choose a size"),
    form(
        "TypeError",
        "'torch.dtype' object is not callable",
        "a dtype is no function; a tensor changes its dtype with .to(dtype)",
    ),
    form(
        "TypeError",
        "'bool' object is not callable",
        "requires_grad is True or False; the method that sets it is requires_grad_(...)",
        line="\\.requires_grad\\(",
    ),
    form(
        "TypeError",
        "'bool' object is not callable",
        ".training is True or False; train() and eval() set it",
        line="\\.training\\(",
    ),
    form(
        "TypeError",
        "'generator' object is not subscriptable",
        "a generator gives its items one after the other, to `for` or list(...), and has no positions",
    ),
    form(
        "TypeError",
        "object of type 'generator' has no len()",
        "a generator gives its items one after the other, and has no length; list(...) has one",
    ),
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
        "max, min, sort and the like give two tensors together when they work along a dim, .values and .indices",
        line=_TWO,
    ),
    form(
        "TypeError",
        "can't multiply sequence by non-int of type '<name>'",
        "a list times a number repeats the list; a tensor multiplies its entries",
    ),
    form(
        "TypeError",
        'can only concatenate tuple (not "<name>") to tuple',
        "max, min, sort and the like give two tensors together when they work along a dim, .values and .indices",
        line=_TWO,
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
    form(
        "TypeError",
        "<name>() argument after * must be an iterable, not NoneType",
        "behind the * stands None, as what append, extend and functions without `return` give",
    ),
    form(
        "TypeError",
        "<name>() argument after * must be an iterable, not <name:a>",
        "`*` hands over the items of a list or tuple, and here something of type {a} stands behind it",
    ),
    form(
        "TypeError",
        "<name>() argument after ** must be a mapping, not <name:a>",
        "`**` hands over the entries of a dict, and here something of type {a} stands behind it",
    ),
    form(
        "TypeError",
        "int() argument must be a string, a bytes-like object or a real number, not '<name:a>'",
        "a whole number is made of a number or a text, and here it got something of type {a}",
    ),
    form(
        "TypeError",
        "float() argument must be a string or a real number, not '<name:a>'",
        "a number is made of a number or a text, and here it got something of type {a}",
    ),
    form(
        "TypeError",
        "'<function>' object does not support the context manager protocol",
        "`with` works with an object, and a function gives one when it is called: torch.no_grad()",
    ),
    form(
        "TypeError",
        "'<name:a>' object does not support the context manager protocol",
        "`with` works with objects such as torch.no_grad(), and not with {an_a}",
    ),
    form(
        "TypeError",
        "'<function>' object is not an iterator",
        "a function or method was named without the () that call it",
    ),
    form(
        "TypeError",
        "'<name:a>' object is not an iterator",
        "next() takes an iterator, and iter(...) makes one of {an_a}, if it has items",
    ),
    form("StopIteration", "", "next() was called, and there are no more items"),
    form(
        "TypeError", "'<name:a>' object is not reversible", "something of type {a} cannot be walked through backwards"
    ),
    form(
        "TypeError", "bad operand type for abs(): '<name:a>'", "abs works with numbers and tensors, and not with {an_a}"
    ),
    form(
        "TypeError",
        "type <name:a> doesn't define __round__ method",
        "round works with numbers of Python, and not with {an_a}",
    ),
    form(
        "TypeError",
        "exceptions must derive from BaseException",
        "`raise` takes an exception, such as ValueError(...), and here it got something else",
    ),
    form(
        "TypeError",
        "tuple indices must be integers or slices, not <name>",
        "a position in a tuple, such as a shape, is one whole number",
    ),
    form(
        "TypeError",
        "can only concatenate tuple (not <name:b>) to torch.Size",
        "a shape is a tuple, and `+` adds sizes to it as another tuple; here it got something of type {b}",
    ),
    form(
        "TypeError",
        "torch.Size() takes an iterable of 'int' (item <n> is '<name:a>')",
        "sizes are whole numbers, and here one is of type {a}",
    ),
    form("TypeError", "<name>() takes no arguments (1 given)", "this function or method takes nothing in its ()"),
    form(
        "TypeError",
        "<name>() takes no arguments",
        "nothing can be given to it when it is made; a class takes what its __init__ names",
    ),
    form(
        "RuntimeError",
        "torch.clamp: At least one of 'min' or 'max' must not be None",
        "clamp needs a lower bound `min`, an upper bound `max`, or both",
    ),
    form(
        "TypeError",
        "unbound method <name:f>() needs an argument",
        "a method was called on a class; it is called on an object",
    ),
    form(
        "TypeError",
        "<name>(): argument '<name:p>' failed to unpack the object at pos <n> with error \"type must be "
        'tuple of ints,but got <name:a>"',
        "sizes are whole numbers, and here one is of type {a}",
    ),
    form("RuntimeError", "step must be nonzero", "with steps of 0 the end is never met"),
    form(
        "TypeError",
        "<method>() takes exactly one argument (<n:a> given)",
        "it takes one thing at a time, and here {a} stand in the ()",
    ),
    form(
        "TypeError",
        "can't convert type '<name:a>' to numerator/denominator",
        "this module works with numbers of Python, and here one is of type {a}",
    ),
    form(
        "TypeError",
        "Object of type <name:a> is not JSON serializable",
        "JSON keeps numbers, texts, lists and dicts, and nothing of type {a}",
    ),
    form(
        "TypeError",
        "unsupported format string passed to <name:a>.__format__",
        "a format such as .2f is for numbers, and here something of type {a} gets it",
    ),
    form(
        "TypeError",
        "isinstance() arg 2 must be a type, a tuple of types, or a union",
        "a class stands second in isinstance, without quotes, such as torch.Tensor",
    ),
    form(
        "TypeError",
        "catching classes that do not inherit from BaseException is not allowed",
        "behind `except` stands a class of exceptions, or a tuple of them, without quotes",
    ),
    form(
        "TypeError",
        "only 0-dimensional arrays can be converted to Python scalars",
        "a number is made of an array without dimensions, and this one has some",
    ),
    form("ValueError", "max() arg is an empty sequence", "there is nothing of which one could be the greatest"),
    form("ValueError", "min() arg is an empty sequence", "there is nothing of which one could be the smallest"),
    form("ValueError", "range() arg 3 must not be zero", "with steps of 0 the end is never met"),
    form("ValueError", "list.remove(x): x not in list", "the list has no such item"),
    form("ValueError", "<value> is not in list", "the list has no such item"),
)
