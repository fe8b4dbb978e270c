"""Whose fault it is: every error the grader raises on purpose, by the one who can mend it.

What a learner's code does wrong is never an exception here: it is an `Outcome`, a value.
Each error carries one sentence that says what is wrong, where, and the way out.
"""


class GraderError(Exception):
    """Something that stops the grading; the command line prints it and exits with 2."""


class UsageError(GraderError):
    """The command was asked for something that does not exist."""


class KataError(GraderError):
    """A kata, its checks or its reference are wrong: the author's to mend."""


class SubmissionError(GraderError):
    """A submission as a whole cannot be read: the path is missing or is not a submission."""


class SandboxError(GraderError):
    """The sandbox could not be started or held: ours, or the machine's."""
