"""One small change away: which single change of a wrong program makes its checks pass, found by trying.

A misconception is named because somebody foresaw it; a near miss is found in programs that nobody foresaw. What is told
is where the change is and what kind it is, never the text that would be right.

Invariants: a near miss is told only when the changed program passed the checks that it is told of, on the inputs that
the learner's own failed on, and no check that the learner's own passed failed with it; the host never parses the
program, a runner does before it has seen any code of the learner's, and what it answers is taken for what it is: places
in a text. Grades never depend on it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from grader import edits
from grader.explaining import source_line
from grader.model import NearMiss, Source
from grader.sandbox import wire
from grader.sandbox.learner import PlayerLost
from grader.sandbox.remote import Remote
from grader.sanitising import sanitise
from grader.scoring import SENTENCE_LIMIT

#: What the search of one file may take, in seconds. Programs that train reach it; the others end with their changes.
SEARCH_SECONDS = 4.0

#: How long one changed program may take for one check, in seconds.
TRIAL_SECONDS = 1.0

#: A search ends when so many changed programs have ended their runners: most that follow would, too.
MOST_LOST = 4

#: The longest piece of a program that is quoted, in characters.
LONGEST_QUOTE = 48

_EDITS_TEXT = Path(edits.__file__).read_text(encoding="utf-8")

#: What each kind of change says of the text that it replaces, `{}`.
MEANINGS = {
    "number": "another number belongs in the place of `{}`",
    "hard_coded": "`{}` holds for some inputs only: it depends on what goes in",
    "constant": "a constant belongs in the place of `{}`",
    "index": "another index belongs in the place of `{}`",
    "slice": "another slice belongs in the place of `{}`",
    "flag": "`{}` is the wrong way round",
    "word": "another word belongs in the place of `{}`",
    "operator": "another operation belongs in `{}`",
    "comparison": "another comparison belongs in `{}`",
    "and_or": "`and` and `or` are mixed up in `{}`",
    "condition": "the condition `{}` is the wrong way round",
    "accumulate": "`{}` puts each result in the place of the one before, and nothing adds up",
    "truth": "`{}` is asked whether it is true; compare it with None",
    "missing_call": "`{}` is named and not called: parentheses are missing",
    "grouping": "parentheses are missing, or in the wrong place, in `{}`",
    "name": "another variable belongs in the place of `{}`",
    "function": "another function belongs in the place of `{}`",
    "attribute": "another attribute belongs in the place of `{}`",
    "other_step": "`{}` is another step than the one that is asked for",
    "everywhere": "something else belongs in the place of `{}`, here and wherever it stands",
    "size": "another size belongs in the place of `{}`",
    "swapped_branches": "the two values of `{}` are in each other's place",
    "swapped_items": "the items `{}` are in another order",
    "swapped_sides": "the two sides of `{}` are in each other's place",
    "swapped_arguments": "the arguments `{}` are in another order",
    "swapped_index": "the two indices of `{}` are in each other's place",
    "swapped_statements": "`{}` and the statement after it are in each other's place",
    "moved_statement": "these statements are in another order",
    "indented_too_far": "`{}` is indented too far: it belongs after the block that it ends",
    "indented_too_little": "`{}` belongs into the block above it: indent it",
    "transpose_right": "a transpose is missing on the right of `{}`",
    "transpose_left": "a transpose is missing on the left of `{}`",
    "in_place": "`{}` changes its tensor in place, where a new one is needed",
    "extra_minus": "the minus sign of `{}` is one too many",
    "extra_not": "the negation in `{}` is one too many",
    "extra_operand": "`{}` is one too many",
    "extra_condition": "a condition of `{}` is one too many",
    "extra_step": "`{}` is one step too many",
    "extra_index": "the index of `{}` is one too many",
    "extra_argument": "the argument `{}` is one too many",
    "extra_layer": "the layer `{}` is one too many",
    "extra_statement": "`{}` is one statement too many",
    "extra_with": "`{}` is one too many",
    "missing_minus": "a minus sign is missing before `{}`",
    "missing_transpose": "a transpose of `{}` is missing",
    "missing_complement": "1 minus `{}` is asked for",
    "missing_reciprocal": "1 divided by `{}` is asked for",
    "missing_square": "the square of `{}` is asked for",
    "missing_root": "the square root of `{}` is asked for",
    "missing_exp": "the exponential of `{}` is asked for",
    "missing_log": "the logarithm of `{}` is asked for",
    "missing_abs": "the absolute value of `{}` is asked for",
    "missing_mean": "a mean over `{}` is missing",
    "missing_sum": "a sum over `{}` is missing",
    "missing_rows_mean": "a mean over the first dimension of `{}` is missing",
    "missing_rows_sum": "a sum over the first dimension of `{}` is missing",
    "missing_columns_sum": "a sum over the last dimension of `{}` is missing",
    "missing_relu": "a ReLU of `{}` is missing",
    "missing_sigmoid": "a sigmoid of `{}` is missing",
    "missing_softmax": "a softmax of `{}` is missing",
    "missing_argmax": "the place of the largest value in `{}` is asked for, not the values",
    "missing_float": "`{}` has to be of dtype float32",
    "missing_double": "`{}` has to be of dtype float64",
    "missing_long": "`{}` has to be of an integer dtype",
    "missing_item": "a Python number is asked for where `{}` is a tensor",
    "missing_list": "a list is asked for where `{}` is a tensor",
    "missing_tuple": "a tuple is asked for where `{}` is something else",
    "missing_detach": "`{}` still belongs to the graph of the gradients",
    "missing_clone": "`{}` shares its memory with something that has to stay as it is",
    "missing_new_last": "a last dimension of size 1 is missing in `{}`",
    "missing_new_first": "a first dimension of size 1 is missing in `{}`",
    "missing_flat": "`{}` has to be flattened",
    "missing_flat_rows": "`{}` has to be flattened, all dimensions but the first",
    "missing_squeeze_last": "the last dimension of `{}`, of size 1, has to go",
    "missing_squeeze_first": "the first dimension of `{}`, of size 1, has to go",
    "half": "half of `{}` is asked for",
    "double": "twice `{}` is asked for",
    "one_more": "`{}` is one less than it has to be",
    "one_less": "`{}` is one more than it has to be",
    "missing_operand": "an operation with a parameter that is never used is missing at `{}`",
    "missing_division": "a division of `{}` by a number of items is missing",
    "missing_centring": "something has to be subtracted from `{}`",
    "missing_keepdim": "the dimension that `{}` takes away has to stay, with size 1",
    "missing_correction": "`{}` divides by one less than the number of values, where the number itself is asked for",
    "missing_dim": "`{}` needs to be told its dimension",
    "missing_bias_off": "the layer `{}` has a bias, which is one too many",
    "missing_reduction": "`{}` reduces its values in another way than is asked for",
    "missing_requires_grad": "the tensor of `{}` has to require gradients",
    "missing_dtype": "`{}` needs to be told its dtype",
    "missing_shuffle": "`{}` has to draw its items in random order",
    "missing_drop_last": "`{}` has to leave out a last batch that is not full",
    "missing_create_graph": "`{}` has to keep a graph of its own for a second derivative",
    "missing_retain_graph": "`{}` frees a graph that is needed again",
    "missing_layer": "a layer is missing after `{}`",
    "first_layer": "a layer is missing before `{}`",
    "missing_return": "`{}` is computed and never returned",
    "missing_zero_grad": "gradients have to be cleared before `{}`",
    "missing_step": "the optimizer takes no step before `{}`",
    "missing_eval": "the model has to be in evaluation mode before `{}`",
    "missing_train": "the model has to be in training mode before `{}`",
    "missing_backward": "no gradients are computed before `{}`",
    "missing_no_grad": "`{}` is recorded for gradients, and must not be",
}

#: What mends half of the checks by chance too often to be told of; all of them it does not mend by chance.
_WHOLE_ONLY = frozenset(
    (*(kind for kind, _ in edits.WRAPS), "other_step", "name", "constant", "hard_coded", "missing_operand")
)


def changes_of(source: Source, remote: Remote, most: int) -> list[edits.Change]:
    """The changes to try, found by a runner that has not seen the learner's code; none when it cannot tell.

    Args:
        source: the learner's file, which is only parsed.
        remote: a fresh runner.
        most: how many changes at most.
    """
    try:
        remote.begin(TRIAL_SECONDS)
        if not isinstance(remote.load(Source(kata="edits", path="edits.py", text=_EDITS_TEXT), ""), wire.Loaded):
            return []
        reply = remote.call("single_changes", (source.text, most), {}, 0, after=False)
    except PlayerLost:
        return []
    if not isinstance(reply, wire.Returned) or not isinstance(reply.value, list):
        return []
    return [change for change in reply.value[:most] if _is_change(change)]


def _is_change(value: object) -> bool:
    kinds = (str, int, int, str, int, str)
    return isinstance(value, tuple) and tuple(map(type, value)) == kinds and value[0] in MEANINGS


def changed(source: Source, change: edits.Change) -> Source:
    """The learner's file with one change made."""
    _, start, end, text, *_ = change
    whole = source.text.encode("utf-8", "surrogatepass")
    changed = whole[:start] + text.encode("utf-8", "surrogatepass") + whole[end:]
    return replace(source, text=changed.decode("utf-8", "replace"))


def told(source: Source, change: edits.Change, passed: Collection[str], failed: Sequence[str]) -> NearMiss:
    """What a learner is told of a change with which some of the checks that failed pass."""
    kind, _, _, _, line, about = change
    text = source_line(source.text, line)
    quote = about if about in source.text and "\n" not in about and 0 < len(about) <= LONGEST_QUOTE else text
    return NearMiss(
        message=sanitise(MEANINGS[kind].format(quote), SENTENCE_LIMIT),
        location=sanitise(_location(source, line), SENTENCE_LIMIT),
        line=sanitise(text, SENTENCE_LIMIT),
        checks=tuple(name for name in failed if name in passed),
        is_whole=len(passed) == len(failed),
    )


def _location(source: Source, line: int) -> str:
    return f"{source.path}, {source.line_name(line)}" if source.stretches else f"{source.path}:{line}"


def find(
    source: Source,
    changes: Sequence[edits.Change],
    failed: Sequence[str],
    mended: Callable[[Source], Collection[str] | None],
    has_time: Callable[[], bool] = lambda: True,
) -> NearMiss | None:
    """The first change that makes every check pass; else the one with which most do, if that is half of them.

    Args:
        failed: names of the checks that did not pass.
        mended: tells of a changed program which of these pass with it, none when another check fails with it; None
            when the program ended its runner.
        has_time: tells whether to go on.
    """
    lost = 0
    best: NearMiss | None = None
    most = max(2, len(failed) / 2) - 1
    for change in changes:
        passed = mended(changed(source, change))
        if passed is None:
            lost += 1
        elif len(passed) == len(failed):
            return told(source, change, failed, failed)
        elif len(passed) > most and change[0] not in _WHOLE_ONLY:
            best, most = told(source, change, passed, failed), len(passed)
        if lost >= MOST_LOST or not has_time():
            break
    return best
