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
)
