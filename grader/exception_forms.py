"""Texts of exceptions that beginners meet, and what each means in one sentence.

Invariants: a blank of a text holds a size, a dtype, a shape or a name, or is marked as a value, so that it is known
what may be repeated; a meaning says what is the case and which way out there is, never what a kata's answer is.
Sources: CPython 3.11 to 3.13 and torch 2.13, by raising each of them; the tests do so again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

#: What may stand in a blank. A `<value>` may be anything that went into a call; a `<name>`, `<names>` or `<method>` is
#: of somebody's choice; a `<rest>` is too long to show, or names a file of this machine.
_BLANKS = {
    "n": r"\d{1,5}",
    "number": r"-?\d{1,5}",
    "shape": r"\[(?:-?\d{1,5}(?:, -?\d{1,5}){0,11})?\]",
    "tuple": r"\((?:\d{1,5},?){0,12}\)",
    "dtype": r"(?:c10::|unsigned |signed |long |short )?(?:[Ff]loat|[Dd]ouble|[Ll]ong|[Ii]nt|[Ss]hort|[Cc]har|"
    r"Byte|[Bb]ool|Half|BFloat16|ComplexFloat|ComplexDouble)",
    "operator": r"[-+*/%@&|^<>=]{1,3}(?: or pow\(\))?",
    "kind": r"[A-Za-z.' ]{1,40}",
    "function": "(?:function|method|builtin_function_or_method)",
    "bracket": r"[\[({]",
    "name": r"[A-Za-z_<][\w.<>]{0,100}",
    "method": r"[A-Za-z_<][\w.<>]{0,99}\.\w{1,60}",
    "names": r"""['"]\w{1,60}['"](?:(?:, and |, | and )['"]\w{1,60}['"]){0,8}""",
    "value": r".{1,2000}?",
    "rest": r".{0,2000}",
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
        meaning: one sentence in which `{a}` stands for the blank `<...:a>`; empty when the text speaks for itself.
    """

    types: tuple[str, ...]
    text: str
    meaning: str

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches the whole text, with one group for each blank."""
        return _compiled(self.text)[0]

    @property
    def blanks(self) -> Mapping[str, str]:
        """What each group holds: `n`, `dtype`, `name`, `value`, ..."""
        return _compiled(self.text)[1]


def find_form(type_: str, text: str) -> tuple[Form, re.Match[str]] | None:
    """The first form that an exception has, and how its text fills the blanks.

    Args:
        type_: the exception's type, as `Raised.type` has it.
        text: its text, white space reduced to single spaces.
    """
    for form in FORMS:
        # Most forms are ruled out by how they begin, and never compiled: all of them would take 80 ms.
        if type_ in form.types and text.startswith(form.text.partition("<")[0]):
            match = form.pattern.fullmatch(text)
            if match:
                return form, match
    return None


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


def _form(types: str, text: str, meaning: str = "") -> Form:
    return Form(types=tuple(types.split()), text=text, meaning=meaning)


_DTYPES_DIFFER = "the two have different dtypes ({a} and {b}), and PyTorch does not convert by itself here"
_BROADCAST = "shapes fit when, counted from the last dimension, sizes are equal or one of them is 1"
_NOT_CALLED = "a function or method was named without the () that call it"
_FILE_FULL = "the file becomes larger than a check allows"
_OUT_OF_REACH = "files, other processes, threads and the network are out of reach of a submission"

_PRODUCTS = (
    _form(
        "RuntimeError",
        "mat1 and mat2 shapes cannot be multiplied (<n>x<n:c> and <n:d>x<n>)",
        "a matrix product needs as many columns on the left as rows on the right; here {c} columns meet {d} rows",
    ),
    _form(
        "RuntimeError",
        "size mismatch, got input (<n>), mat (<n>x<n:c>), vec (<n:d>)",
        "a matrix times a vector needs one column for each entry; here {c} columns meet {d} entries",
    ),
    _form(
        "RuntimeError",
        "inconsistent tensor size, expected tensor [<n:a>] and src [<n:b>] to have the same number of elements, "
        "but got <n> and <n> elements respectively",
        "a product of two vectors needs as many entries in one as in the other; here {a} meet {b}",
    ),
    _form(
        "RuntimeError",
        "Expected size for first two dimensions of batch2 tensor to be: <shape> but got: <shape>.",
        "a product of two stacks needs as many matrices on the left as on the right, and as many columns as rows",
    ),
    _form("RuntimeError", "mat2 must be a matrix", "this function multiplies two matrices and nothing else"),
    _form("RuntimeError", "self must be a matrix", "this function multiplies two matrices and nothing else"),
    _form(
        "RuntimeError",
        "batch<n> must be a 3D tensor",
        "this function multiplies two stacks of matrices and nothing else",
    ),
    _form(
        "RuntimeError",
        "both arguments to matmul need to be at least 1D, but they are <n>D and <n>D",
        "a single number is neither a matrix nor a vector; `*` multiplies with it",
    ),
    _form(
        "ValueError",
        "matmul: Input operand 1 has a mismatch in its core dimension <n><rest>",
        "a matrix product needs as many columns on the left as rows on the right",
    ),
)

_SHAPES = (
    _form(
        "RuntimeError",
        "The size of tensor a (<n:a>) must match the size of tensor b (<n:b>) at non-singleton dimension <n:d>",
        "element by element, sizes must be equal or 1; in dimension {d} they are {a} and {b}",
    ),
    _form("ValueError", "operands could not be broadcast together with shapes <tuple> <tuple>", _BROADCAST),
    _form(
        "RuntimeError",
        "output with shape <shape> doesn't match the broadcast shape <shape>",
        "an operation in place keeps the shape of its tensor, and this result has another one",
    ),
    _form(
        "RuntimeError",
        "The expanded size of the tensor (<n>) must match the existing size (<n>) at non-singleton dimension <n>."
        "<rest>",
        "only a dimension of size 1 can be repeated to fill another size",
    ),
    _form(
        "RuntimeError",
        "Sizes of tensors must match except in dimension <n:d>. Expected size <n:a> but got size <n:b> for tensor "
        "number <n> in the list.",
        "tensors joined along dimension {d} need equal sizes in every other one; here {a} meets {b}",
    ),
    _form(
        "RuntimeError",
        "Tensors must have same number of dimensions: got <n> and <n>",
        "tensors are joined along a dimension that both have; a new one is made by stacking",
    ),
    _form(
        "RuntimeError",
        "stack expects each tensor to be equal size, but got <shape> at entry <n> and <shape> at entry <n>",
        "stacking makes a new dimension, and for that all shapes must be the same",
    ),
    _form(
        "RuntimeError",
        "shape '<shape>' is invalid for input of size <n:a>",
        "a new shape has to hold as many numbers as the old one, here {a}",
    ),
    _form(
        "RuntimeError",
        "view size is not compatible with input tensor's size and stride <rest>",
        "the numbers do not lie in memory in the order of the new shape",
    ),
    _form("RuntimeError", "t() expects a tensor with <= 2 dimensions, but self is <n>D"),
    _form(
        "RuntimeError",
        "permute(<name>): number of dimensions in the tensor input does not match the length of the desired ordering "
        "of dimensions i.e. input.dim() = <n:a> is not equal to len(dims) = <n:b>",
        "an order of dimensions names each one once; the tensor has {a} and the order has {b}",
    ),
    _form("RuntimeError", "Trying to create tensor with negative dimension -<n>: <shape>", "a size is 0 or more"),
    _form(
        "ValueError",
        "expected sequence of length <n:a> at dim <n> (got <n:b>)",
        "rows of different lengths ({a} and {b}) do not make a tensor",
    ),
    _form("TypeError", "not a sequence", "rows and single numbers at the same level do not make a tensor"),
    _form(
        "IndexError",
        "Dimension out of range (expected to be in range of [<number:a>, <number:b>], but got <number:c>)",
        "dimensions are counted from 0, or from -1 at the end; here they go from {a} to {b}",
    ),
    _form(
        "IndexError",
        "index <value> is out of bounds for dimension <n> with size <n:a>",
        "positions go from 0, and here there are {a}",
    ),
    _form("IndexError", "too many indices for tensor of dimension <n>"),
    _form(
        "IndexError",
        "invalid index of a 0-dim tensor. <rest>",
        "a tensor without dimensions holds one number and has nothing to choose from",
    ),
    _form(
        "IndexError",
        "only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices <rest>",
    ),
    _form("IndexError", "tensors used as indices must be long, int, byte or bool tensors"),
    _form("RuntimeError", "<name>(): Expected dtype int32/int64 for index", "positions are whole numbers"),
    _form("IndexError", "list index out of range"),
    _form("IndexError", "tuple index out of range"),
    _form("IndexError", "string index out of range"),
)

_DTYPES = (
    _form("RuntimeError", "mat1 and mat2 must have the same dtype, but got <dtype:a> and <dtype:b>", _DTYPES_DIFFER),
    _form("RuntimeError", "expected m1 and m2 to have the same dtype, but got: <dtype:a> != <dtype:b>", _DTYPES_DIFFER),
    _form("RuntimeError", "expected scalar type <dtype:a> but found <dtype:b>", _DTYPES_DIFFER),
    _form(
        "RuntimeError",
        "dot : expected both vectors to have same dtype, but found <dtype:a> and <dtype:b>",
        _DTYPES_DIFFER,
    ),
    _form(
        "RuntimeError",
        "addmv input tensors must have the same dtype, but got <dtype>, <dtype:a>, and <dtype:b>",
        _DTYPES_DIFFER,
    ),
    _form(
        "RuntimeError",
        "result type <dtype:a> can't be cast to the desired output type <dtype:b>",
        "an operation in place keeps the dtype of its tensor, and {a} numbers do not fit into {b}",
    ),
    _form(
        "RuntimeError",
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. "
        "Got: <dtype:a>",
        "a mean of whole numbers is not a whole number: the tensor is {a}, and a floating-point dtype is needed",
    ),
    _form(
        "RuntimeError",
        "std and var only support floating point and complex dtypes",
        "the tensor holds whole numbers, and a floating-point dtype is needed",
    ),
    _form(
        "NotImplementedError RuntimeError",
        "\"<name>\" not implemented for '<dtype:a>'",
        "PyTorch does not have this operation for {a} tensors",
    ),
    _form(
        "RuntimeError",
        "Could not infer dtype of <name:a>",
        "a tensor is made of numbers; here one of the entries is of type {a}",
    ),
    _form(
        "TypeError",
        "new(): invalid data type '<name:a>'",
        "a tensor is made of numbers; here one of the entries is of type {a}",
    ),
    _form(
        "TypeError",
        "can't convert np.ndarray of type <name:a>.<rest>",
        "a tensor is made of numbers, and this array holds something else",
    ),
    _form(
        "ValueError",
        "only one element tensors can be converted to Python scalars",
        "a number is made of a tensor that holds exactly one",
    ),
    _form(
        "RuntimeError",
        "a Tensor with <n> elements cannot be converted to Scalar",
        "item() takes the number out of a tensor that holds exactly one",
    ),
    _form(
        "RuntimeError",
        "Boolean value of Tensor with more than one value is ambiguous",
        "`if`, `and`, `or` and `not` ask for one truth value, and here every number has its own",
    ),
    _form("RuntimeError", "Boolean value of Tensor with no values is ambiguous"),
)

_GRADIENTS = (
    _form(
        "RuntimeError",
        "a leaf Variable that requires grad is being used in an in-place operation.",
        "a parameter may only be changed in place where gradients are not recorded",
    ),
    _form(
        "RuntimeError",
        "a view of a leaf Variable that requires grad is being used in an in-place operation.",
        "a parameter, or a part of it, may only be changed in place where gradients are not recorded",
    ),
    _form(
        "RuntimeError",
        "element <n> of tensors does not require grad and does not have a grad_fn",
        "backward() needs a result that was computed from a tensor with requires_grad=True, and on the way here that "
        "was lost",
    ),
    _form(
        "RuntimeError",
        "Trying to backward through the graph a second time <rest>",
        "the graph of one forward pass serves one backward(); compute the loss again before the next",
    ),
    _form(
        "RuntimeError",
        "grad can be implicitly created only for scalar outputs",
        "backward() starts from a single number, such as a loss",
    ),
    _form(
        "RuntimeError",
        "one of the variables needed for gradient computation has been modified by an inplace operation<rest>",
        "backward() needs the numbers as they were, and one was changed in place after it was used",
    ),
    _form(
        "RuntimeError",
        "Mismatch in shape: grad_output[<n>] has a shape of torch.Size(<shape>) and "
        "output[<n>] has a shape of torch.Size(<shape>).",
        "backward() takes one factor for each number of the result",
    ),
    _form(
        "RuntimeError",
        "The differentiated Tensor at index <n> appears to not have been used in the graph.<rest>",
        "the result was computed without this tensor, so there is no gradient for it",
    ),
    _form(
        "RuntimeError",
        "Can't call numpy() on Tensor that requires grad. Use tensor.detach().numpy() instead.",
        "a tensor that records gradients does not become an array by itself",
    ),
    _form(
        "RuntimeError",
        "only Tensors of floating point dtype can require gradients",
        "whole numbers have no gradients; a floating-point dtype is needed",
    ),
    _form(
        "RuntimeError",
        "Only Tensors of floating point and complex dtype can require gradients",
        "whole numbers have no gradients; a floating-point dtype is needed",
    ),
    _form(
        "RuntimeError",
        "you can only change requires_grad flags of leaf variables.<rest>",
        "a computed result records gradients because its inputs do",
    ),
    _form(
        "RuntimeError",
        "Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol <rest>",
        "a computed result that records gradients cannot be copied with deepcopy",
    ),
)

_LAYERS = (
    _form(
        "TypeError",
        "<name> is not a Module subclass",
        "nn.Sequential takes layers one after the other: no list of them, no class such as nn.ReLU, and no function",
    ),
    _form(
        "TypeError",
        "<name:f>.__init__() missing <n> required positional argument<s>: <names>",
        "{f}(...) makes an object, from sizes or settings; only that object is called with an input",
    ),
    _form(
        "TypeError",
        "<name:f>.forward() missing <n> required positional argument<s>: <names>",
        "a layer, made before, is called with its input; `forward` of the class has no layer to work with",
    ),
    _form(
        "TypeError",
        "empty(): argument 'size' failed to unpack the object at pos <n> with error "
        '"type must be tuple of ints,but got <name:a>"',
        "the sizes of a layer are whole numbers, and here one is of type {a}",
    ),
    _form(
        "TypeError",
        "cannot assign '<name>' as parameter '<name:p>' (torch.nn.Parameter or None expected)",
        "a layer keeps `{p}` as an nn.Parameter, and a plain tensor cannot take its place",
    ),
    _form(
        "AttributeError",
        "cannot assign module before Module.__init__() call",
        "a class derived from nn.Module begins its __init__ with super().__init__()",
    ),
    _form(
        "AttributeError",
        "type object '<name:a>' has no attribute '<name:p>'",
        "{a} is a class here; `{p}` may belong to the objects made with {a}(...)",
    ),
    _form(
        "NotImplementedError",
        'Module [<name:a>] is missing the required "forward" function',
        "{a} has no method named forward",
    ),
    _form(
        "RuntimeError",
        "Error(s) in loading state_dict for <name:a>: <value>",
        "a state_dict fits a model with the same names and shapes",
    ),
    _form(
        "ValueError",
        "optimizer got an empty parameter list",
        "parameters() is an iterator: once it was walked through it is empty",
    ),
    _form("ValueError", "Invalid learning rate: <value>"),
    _form(
        "RuntimeError",
        "expected target dtype to be Long or Byte, but got <dtype:a>",
        "class numbers are whole numbers, and here the labels are {a}",
    ),
    _form(
        "RuntimeError",
        "Expected floating point type for target with class probabilities, got <dtype:a>",
        "labels with the shape of the logits count as probabilities; class numbers have one dimension fewer",
    ),
    _form(
        "ValueError",
        "Expected input batch_size (<n:a>) to match target batch_size (<n:b>).",
        "there are {a} rows and {b} labels",
    ),
    _form("IndexError", "Target <value> is out of bounds.", "a label is the number of a class, counted from 0"),
    _form("RuntimeError", "one_hot is only applicable to index tensor of type LongTensor."),
    _form(
        "RuntimeError",
        "Class values must be smaller than num_classes.",
        "a label is the number of a class, counted from 0",
    ),
    _form("AssertionError", "Size mismatch between tensors", "a dataset needs as many targets as samples"),
)

_CALLS = (
    _form(
        "TypeError",
        "<method:f>() takes <n> positional argument<s> but <n> <was> given",
        "the object before the dot counts as the first argument: a method's first parameter is `self`",
    ),
    _form(
        "TypeError",
        "<name:f>() takes <n> positional argument<s> but <n> <was> given",
    ),
    _form("TypeError", "<name:f>() takes from <n> to <n> positional arguments but <n> <was> given"),
    _form("TypeError", "<name:f>() missing <n> required positional argument<s>: <names>"),
    _form("TypeError", "<name:f>() got an unexpected keyword argument '<name:p>'", "{f} has no parameter called `{p}`"),
    _form(
        "TypeError",
        "<name:f>() got multiple values for argument '<name:p>'",
        "`{p}` was given twice, by its place and by its name",
    ),
    _form(
        "TypeError",
        "expected np.ndarray (got <name:a>)",
        "from_numpy takes a NumPy array, and here it got something of type {a}",
    ),
    _form(
        "TypeError",
        "<name:f>(): argument 'tensors' (position <n>) must be tuple of Tensors, not Tensor",
        "{f} takes its tensors together, as one list or tuple",
    ),
    _form(
        "TypeError",
        "<name:f>(): argument '<name:p>' (position <n>) must be <kind:want>, not <name:got>",
        "{f} takes a {want} as `{p}`, and here it got something of type {got}",
    ),
    _form(
        "TypeError",
        "<name:f>(): argument '<name:p>' must be <kind:want>, not <name:got>",
        "{f} takes a {want} as `{p}`, and here it got something of type {got}",
    ),
    _form(
        "TypeError",
        "expected Tensor as element <n> in argument <n>, but got <name:a>",
        "every item has to be a tensor, and here one is of type {a}",
    ),
    _form("ValueError", "torch.cat(): expected a non-empty list of Tensors"),
    _form(
        "TypeError",
        "<name:f>() received an invalid combination of arguments <rest>",
        "{f} does not take values of these types together",
    ),
    _form("TypeError", "new(): data must be a sequence (got <name>)"),
    _form(
        "TypeError",
        "'module' object is not callable",
        "a module was called; what is meant stands behind a dot, as in nn.Linear",
    ),
    _form("TypeError", "'<name:a>' object is not callable", "something of type {a} was called like a function"),
    _form("TypeError", "'<function>' object is not subscriptable", _NOT_CALLED),
    _form("TypeError", "'<function>' object is not iterable", _NOT_CALLED),
    _form(
        "TypeError", "'<name:a>' object is not subscriptable", "square brackets do not work on something of type {a}"
    ),
    _form("TypeError", "type '<name:a>' is not subscriptable", "square brackets do not work on a class"),
    _form("TypeError", "'<name:a>' object is not iterable", "something of type {a} has no items to go through"),
    _form(
        "TypeError",
        "'<name:a>' object does not support item assignment",
        "the items of something of type {a} cannot be replaced",
    ),
    _form("TypeError", "'<name:a>' object cannot be interpreted as an integer"),
    _form("TypeError", "only integer tensors of a single element can be converted to an index"),
    _form("TypeError", "iteration over a 0-d tensor", "a tensor without dimensions holds one number and has no items"),
    _form("TypeError", "len() of a 0-d tensor", "a tensor without dimensions holds one number and has no length"),
    _form("TypeError", "object of type '<name:a>' has no len()"),
    _form("TypeError", "list indices must be integers or slices, not <name>"),
    _form("TypeError", "unhashable type: '<name>'"),
    _form(
        "TypeError",
        "unsupported operand type(s) for <operator>: 'NoneType' and '<name>'",
        "one side is None: a function without `return` gives None, and .grad is None until backward() fills it",
    ),
    _form(
        "TypeError",
        "unsupported operand type(s) for <operator>: '<name>' and 'NoneType'",
        "one side is None: a function without `return` gives None, and .grad is None until backward() fills it",
    ),
    _form("TypeError", "unsupported operand type(s) for <operator>: '<name>' and '<name>'"),
    _form(
        "TypeError",
        "can't multiply sequence by non-int of type '<name>'",
        "a list times a number repeats the list; a tensor multiplies its entries",
    ),
    _form("TypeError", 'can only concatenate <name> (not "<name>") to <name>'),
    _form("ValueError", "too many values to unpack (expected <n>)"),
    _form("ValueError", "too many values to unpack (expected <n>, got <n>)"),
    _form("ValueError", "not enough values to unpack (expected <n>, got <n>)"),
    _form("ValueError", "invalid literal for int() with base 10: <value>"),
)

_NAMES = (
    _form(
        "NameError",
        "name '<name:a>' is not defined",
        "nothing is called `{a}` at this point, neither defined nor imported",
    ),
    _form(
        "UnboundLocalError",
        "cannot access local variable '<name:a>' where it is not associated with a value",
        "`{a}` gets its value inside this function, and here it does not have one yet",
    ),
    _form(
        "AttributeError",
        "module 'torch.nn' has no attribute '<name>'",
        "layers are classes and begin with a capital letter, as in nn.Linear",
    ),
    _form("AttributeError", "module '<name>' has no attribute '<name>'"),
    _form("AttributeError", "module '<name>' has no attribute '<name>' <rest>"),
    _form(
        "AttributeError",
        "'NoneType' object has no attribute '<name>'",
        "something is None here: a function without `return` gives None, and .grad is None until backward() fills it",
    ),
    _form("AttributeError", "'<function>' object has no attribute '<name>'", _NOT_CALLED),
    _form(
        "AttributeError",
        "'<name:a>' object has no attribute '<name:p>'",
        "something of type {a} has nothing called `{p}`",
    ),
    _form(
        "ModuleNotFoundError", "No module named '<name>'", "torch, numpy and Python's own modules can be imported here"
    ),
    _form("ModuleNotFoundError", "No module named '<name>'; '<name>' is not a package"),
    _form("ImportError", "cannot import name '<name>' from '<name:a>' <rest>", "{a} has nothing of that name"),
    _form("KeyError", "'<name>'", "the dict has no such key"),
    _form("KeyError", "<value>", "the dict has no such key"),
)

_LIMITS = (
    _form("ZeroDivisionError", "division by zero"),
    _form("ZeroDivisionError", "float division by zero"),
    _form("ZeroDivisionError", "integer division or modulo by zero"),
    _form("SystemExit", "<rest>", "this ends the whole program; a function ends with return"),
    _form("ZeroDivisionError", "integer modulo by zero"),
    _form("RecursionError", "maximum recursion depth exceeded<rest>", "the function calls itself without an end"),
    _form("MemoryError", "<rest>", "it asked for more memory than a check may use"),
    _form("RuntimeError", "can't start new thread", _OUT_OF_REACH),
    _form("OSError", "[Errno 27] File too large", _FILE_FULL),
    _form("RuntimeError", "[enforce fail at inline_container.cc:<n>] . unexpected pos <rest>", _FILE_FULL),
    _form("PermissionError FileNotFoundError BlockingIOError OSError", "[Errno <n>] <value>", _OUT_OF_REACH),
    _form(
        "grader.sandbox.nodes.WireError",
        "<rest>",
        "what came back is too large or too deeply nested to be looked at",
    ),
)

_SYNTAX = (
    _form(
        "SyntaxError",
        "invalid syntax. Perhaps you forgot a comma?",
        "a comma seems to be missing between two items, here or at the end of the line above",
    ),
    _form("SyntaxError", "'<bracket>' was never closed", "this bracket is opened and not closed"),
    _form("SyntaxError", "expected ':'", "a line that begins a block ends with a colon"),
    _form(
        "IndentationError",
        "expected an indented block after <kind> on line <n>",
        "a block has at least one line that is indented further",
    ),
    _form("IndentationError", "unexpected indent", "this line is indented further than the block it stands in"),
    _form(
        "IndentationError",
        "unindent does not match any outer indentation level",
        "this line is indented like none of the blocks around it",
    ),
    _form(
        "TabError", "inconsistent use of tabs and spaces in indentation", "tabs and spaces are mixed; use spaces alone"
    ),
)

FORMS = (*_PRODUCTS, *_SHAPES, *_DTYPES, *_GRADIENTS, *_LAYERS, *_CALLS, *_NAMES, *_LIMITS, *_SYNTAX)
