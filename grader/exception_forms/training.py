"""Optimizers, data sets and data loaders."""

from __future__ import annotations

from grader.exception_forms.form import form

FORMS = (
    form(
        "ValueError",
        "optimizer got an empty parameter list",
        "parameters() is an iterator: once it was walked through it is empty",
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
)
