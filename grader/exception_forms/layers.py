"""Layers and modules: how they are made, called, put together and loaded."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "TypeError",
        "<layers>.modules.<name:path> is not a Module subclass",
        "this is a class; () behind its name make a layer, with sizes in them where it has some",
    ),
    form(
        "TypeError",
        "<literal:a> is not a Module subclass",
        "nn.Sequential takes layers one after the other, and here it got something of type {a}",
    ),
    form(
        "TypeError",
        "<name> is not a Module subclass",
        "nn.Sequential takes layers, and neither functions nor tensors; nn.ReLU() is a layer, torch.relu a function",
    ),
    form(
        "TypeError",
        "<name:f>() missing 1 required positional argument: 'self'",
        "a method was called on a class; it is called on an object, which is made with () first",
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
        "Error(s) in loading state_dict for <name:a>: Missing key(s) in state_dict: <keys>.",
        "the model has parameters that the state_dict does not have",
    ),
    form(
        "RuntimeError",
        "Error(s) in loading state_dict for <name:a>: Unexpected key(s) in state_dict: <keys>.",
        "the state_dict has parameters that the model does not have",
    ),
    form(
        "RuntimeError",
        "Error(s) in loading state_dict for <name:a>: size mismatch for <name:p>: copying a param with shape "
        "torch.Size(<shape:b>) from checkpoint, the shape in current model is torch.Size(<shape:c>).",
        "`{p}` has the shape {c} in the model and {b} in the state_dict",
    ),
    form(
        "RuntimeError",
        "Error(s) in loading state_dict for <name:a>: <value>",
        "a state_dict fits a model with the same names and shapes",
    ),
    form(
        "RuntimeError",
        "Given groups=1, weight of size <shape>, expected input<shape> to have <n:a> channels, but got <n:b> channels "
        "instead",
        "the layer takes {a} channels and the input has {b}; channels are the dimension before height and width",
    ),
    form(
        "RuntimeError",
        "Expected <n>D (unbatched) or <n:a>D (batched) input to <name:f>, but got input of size: <shape>",
        "{f} takes a batch with {a} dimensions: rows, channels, and then the sizes of each",
    ),
    form(
        "RuntimeError",
        "Calculated padded input size per channel: (<n:a> x <n:b>). Kernel size: (<n:c> x <n:d>). "
        "Kernel size can't be greater than actual input size",
        "a kernel of {c} x {d} does not fit into an input of {a} x {b}",
    ),
    form(
        "RuntimeError",
        "Given input size: (<n>x<n>x<n>). Calculated output size: (<n>x<n>x<n>). Output size is too small",
        "height and width have become too small for another such layer",
    ),
    form(
        "RuntimeError",
        "non-empty 3D or 4D (batch mode) tensor expected for input",
        "pooling takes a batch of four dimensions: rows, channels, height and width",
    ),
    form(
        "IndexError",
        "index out of range in self",
        "positions go from 0 to one less than there are rows, in an embedding too",
    ),
    form(
        "RuntimeError",
        "Expected tensor for argument #<n> '<name>' to have one of the following scalar types: Long, Int; but got "
        "<name:a> instead (while checking arguments for <name>)",
        "positions in a table are whole numbers, and here they are a {a}",
    ),
    form(
        "RuntimeError",
        "running_mean should contain <n:a> elements not <n:b>",
        "the layer was made for {b} features, and the input has {a}",
    ),
    form(
        "ValueError",
        "Expected more than 1 value per channel when training, got input size torch.Size(<shape>)",
        "in training mode a mean over the batch is taken, and one row has none",
    ),
    form("ValueError", "expected <number:a>D input (got <number:b>D input)", "the layer takes {a} dimensions, not {b}"),
    form(
        "RuntimeError",
        "Given normalized_shape=<shape:a>, expected input with shape <rest>",
        "the last dimensions of the input have to be {a}, the sizes that the layer was made with",
    ),
    form(
        "RuntimeError",
        "input.size(-1) must be equal to input_size. Expected <n:a>, got <n:b>",
        "the layer takes {a} features in the last dimension, and the input has {b}",
    ),
    form(
        "ValueError",
        "<name:f>: Expected input to be 2D or 3D, got <n:a>D instead",
        "{f} takes a sequence of rows, or a batch of sequences; the input has {a} dimensions",
    ),
    form(
        "AssertionError", "embed_dim must be divisible by num_heads", "every head gets an equal share of the features"
    ),
    form(
        "AssertionError",
        "was expecting embedding dimension of <n:a>, but got <n:b>",
        "the layer was made for {a} features, and the input has {b}",
    ),
    form(
        "TypeError",
        "Expected state_dict to be dict-like, got <rest>",
        "load_state_dict takes the dict that state_dict() of another such model gives",
    ),
    form(
        "TypeError",
        "<name:f>.extend should be called with an iterable, but got <name>",
        "{f} takes one list of its items",
    ),
    form(
        "IndexError",
        "index <value> is out of range",
        "there are fewer layers; they are counted from 0, and -1 is the last, in nn.Sequential as in a list",
    ),
    form(
        "TypeError",
        "Variable data has to be a tensor, but got <name:a>",
        "`.data` holds the numbers of a tensor, and takes a tensor; here it got something of type {a}",
    ),
    form(
        "TypeError",
        "assigned grad expected to be a Tensor or None but got grad of type <name:a>",
        "`.grad` holds a tensor or None; here it got something of type {a}",
    ),
    form("ValueError", "dropout probability has to be between 0 and 1, but got <value>"),
    form(
        "ValueError",
        "Fan in and fan out can not be computed for tensor with fewer than 2 dimensions",
        "this way to initialise is for weights, which have rows and columns; a bias has none",
    ),
    form(
        "TypeError",
        "empty(): argument 'size' (position 1) must be tuple of ints, but found element of type <name:a> at pos <n>",
        "sizes are whole numbers, and here one is of type {a}",
    ),
    form(
        "ValueError",
        "training mode is expected to be boolean",
        "train takes True or False, or nothing at all; it does no training itself",
    ),
    form(
        "TypeError",
        "'<name>' object does not support the context manager protocol",
        "a layer or model is no block; eval() and train() switch its mode in a line of their own",
        line="\\.(?:eval|train)\\(",
    ),
    form(
        "TypeError",
        "module name should be a string. Got <name:a>",
        "the name of a layer is a text, and stands before the layer; here it is of type {a}",
    ),
    form(
        "TypeError",
        "cannot assign '<name>' as child module '<value>' (torch.nn.Module or None expected)",
        "a layer is needed here; () behind the name of its class make one",
    ),
    form(
        "ValueError",
        "add operator supports only objects of Sequential class, but <rest>",
        "`+` joins two nn.Sequential; append(...) puts one layer at the end",
    ),
    form(
        "TypeError",
        "cannot assign '<name:a>' object to buffer '<name:p>' (torch Tensor or None required)",
        "`{p}` is a tensor or None, and here it got something of type {a}",
    ),
    form(
        "AttributeError",
        "cannot assign parameters before Module.__init__() call",
        "a class derived from nn.Module begins its __init__ with super().__init__()",
    ),
    form(
        "AttributeError",
        "cannot assign buffer before Module.__init__() call",
        "a class derived from nn.Module begins its __init__ with super().__init__()",
    ),
    form(
        "TypeError",
        "module() takes at most 2 arguments (3 given)",
        "a class cannot be derived from a module such as nn; nn.Module is the class",
    ),
    form("RuntimeError", "ParameterList should not be called.", "a list of parameters only keeps them"),
    form(
        "ValueError",
        "expected 2D or 3D input (got <n:a>D input)",
        "the layer takes a batch of rows, and it is {a}D here",
    ),
    form(
        "RuntimeError",
        "Calculated padded input size per channel: (<n:a>). Kernel size: (<n:b>). Kernel size can't be "
        "greater than actual input size",
        "a kernel of {b} does not fit into an input of {a}",
    ),
    form(
        "RuntimeError",
        "weight should have at least three dimensions",
        "the weight of a convolution has channels out, channels in, and the sizes of its kernel",
    ),
    form(
        "RuntimeError",
        "Given weight of size <shape>, expected bias to be 1-dimensional with <n:a> elements, but got "
        "bias of size <shape:b> instead",
        "the bias has one number for each channel that comes out, {a} here, and has the shape {b}",
    ),
    form("RuntimeError", "non-positive stride is not supported", "a stride is 1 or more"),
    form("RuntimeError", "stride should not be zero", "a stride is 1 or more"),
    form("RuntimeError", "negative padding is not supported", "a padding is 0 or more"),
    form(
        "RuntimeError",
        "pad should be at most half of effective kernel size, but got pad=<n>, kernel_size=<n> and dilation=<n>",
        "",
    ),
    form(
        "RuntimeError",
        "unflatten: Provided sizes <shape:a> don't multiply up to the size of dim <n:b> (<n:c>) in the input tensor",
        "the new sizes {a} have to hold the {c} of dimension {b}",
    ),
    form(
        "ValueError",
        "Only tensors with 2 dimensions are supported",
        "this way to initialise is for weights, which have rows and columns",
    ),
    form(
        "ValueError",
        "Only tensors with 2 or more dimensions are supported",
        "this way to initialise is for weights, which have rows and columns",
    ),
    form("ValueError", "Invalid padding string <value>", 'a padding is a number, "same" or "valid"'),
    form(
        "ValueError", "padding='same' is not supported for strided convolutions", "this works with a stride of 1 alone"
    ),
    form("ValueError", "in_channels must be divisible by groups", "every group gets an equal share of the channels"),
    form("IndexError", "Index out of range: <value>", "there are fewer layers; they are counted from 0"),
)
