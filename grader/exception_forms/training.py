"""Optimizers, data sets and data loaders."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "ValueError",
        "optimizer got an empty parameter list",
        "parameters() is empty once it was walked through, and has nothing of layers that are kept in a "
        "plain Python list",
    ),
    form("ValueError", "Invalid learning rate: <value>"),
    form("AssertionError", "Size mismatch between tensors", "a dataset needs as many targets as samples"),
    form(
        "TypeError",
        "params argument given to the optimizer should be an iterable of Tensors or dicts, but got <name:a>",
        "an optimizer takes parameters(), or a list, and here it got a single {a}",
    ),
    form(
        "TypeError",
        "optimizer can only optimize Tensors, but one of the params is <name:a>",
        "an optimizer takes parameters(), or a list of tensors, and here one item is of type {a}",
    ),
    form(
        "ValueError",
        "can't optimize a non-leaf Tensor",
        "an optimizer changes parameters, and this tensor was computed from others",
    ),
    form("TypeError", "<name:a> is not an Optimizer", "a schedule is made for an optimizer, and here it got a {a}"),
    form(
        "TypeError",
        "default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found <rest>",
        "a loader makes batches of tensors, arrays and numbers; here a sample of the dataset is something else",
    ),
    form("ValueError", "batch_size should be a positive integer value, but got batch_size=<value>"),
    form(
        "ValueError",
        "sampler option is mutually exclusive with shuffle",
        "a sampler decides the order itself, so there is nothing left to shuffle",
    ),
    form(
        "ValueError",
        "num_samples should be a positive integer value, but got num_samples=<n>",
        "the dataset is empty",
    ),
    form(
        "ValueError",
        "Sum of input lengths does not equal the length of the input dataset!",
        "the parts of a split have to add up to the whole dataset",
    ),
    form(
        "NotImplementedError",
        "Subclasses of Dataset should implement __getitem__.",
        "a dataset has a method __getitem__ that gives the sample at a position",
    ),
    form(
        "ValueError",
        "Tensor lr must be 1-element",
        "a learning rate is one number, and here it is a tensor that does not hold exactly one",
    ),
    form("ValueError", "Invalid momentum value: <value>", "a momentum is 0 or more"),
    form("ValueError", "Invalid weight_decay value: <value>", "a weight decay is 0 or more"),
    form("ValueError", "Invalid epsilon value: <value>", "eps is 0 or more"),
    form("ValueError", "Invalid beta parameter at index <n>: <value>", "betas are from 0 to less than 1"),
    form("ValueError", "Nesterov momentum requires a momentum and zero dampening", ""),
    form(
        "ValueError", "some parameters appear in more than one parameter group", "each parameter belongs to one group"
    ),
    form(
        "ValueError",
        "batch_size attribute should not be set after DataLoader is initialized",
        "a loader keeps the settings that it was made with",
    ),
    form(
        "ValueError",
        "batch_size=None option disables auto-batching and is mutually exclusive with drop_last",
        "without batches there is no last one to drop",
    ),
    form("ValueError", "num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.", ""),
    form(
        "TypeError",
        "'DataLoader' object is not subscriptable",
        "a loader has no positions; `for` goes through its batches, and its .dataset may have positions",
    ),
    form(
        "TypeError",
        "'DataLoader' object is not an iterator",
        "`for` goes through a loader; iter(loader) makes what next() takes",
    ),
)
