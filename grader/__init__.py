"""Autograded PyTorch katas: checks, sandbox, diagnosis and reports.

Importing this package does not import torch; only what runs in the host process does.
"""

__version__ = "0.1.0"
