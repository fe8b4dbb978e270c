"""The small changes of a program that repair what beginners do: another number, swapped arguments, one step less.

A near miss is found by trying them (see `grader.near_miss`). Terms as in mutation testing and in program repair by
mutation: DeMillo, Lipton, Sayward, "Hints on test data selection", 1978, whose *competent programmer* writes programs
that are one small change away from right ones.

Invariants: text in, changes out; nothing is executed, and the same text gives the same changes in the same order. This
module parses what a learner wrote, so it is run in a runner, loaded there as a file like any other: it imports only the
standard library, and whoever uses its result trusts none of it.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator

#: A change: its kind, where the text it replaces begins and ends in the UTF-8 bytes of the program, the new text, the
#: line that it is in, and the words of the program that it is about.
Change = tuple[str, int, int, str, int, str]

#: More text than a learner writes for one kata.
LONGEST_PROGRAM = 40_000

#: Changes are small.
LONGEST_TEXT = 2_000

#: Names that beginners take for each other; a change puts one in the place of another of its group.
SIBLINGS = tuple(
    frozenset(names.split())
    for names in (
        "sum mean prod median",
        "mean std var",
        "max min mean amax amin",
        "argmax argmin max topk",
        "amax max",
        "maximum minimum max min",
        "exp log sqrt abs square sigmoid tanh expm1 log1p",
        "sin cos tan tanh",
        "log log2 log10",
        "relu sigmoid tanh softplus gelu leaky_relu",
        "softmax log_softmax sigmoid",
        "ReLU Sigmoid Tanh LeakyReLU GELU Identity",
        "view reshape permute",
        "zeros ones empty rand randn",
        "zeros_like ones_like rand_like randn_like empty_like",
        "rand randn",
        "normal_ uniform_ zero_ zeros_ ones_",
        "cat stack",
        "hstack vstack cat stack",
        "squeeze unsqueeze",
        "ceil floor round trunc",
        "arange linspace",
        "matmul mul dot mm",
        "tril triu",
        "argsort sort",
        "cumsum cumprod sum",
        "mse_loss l1_loss smooth_l1_loss huber_loss",
        "cross_entropy nll_loss binary_cross_entropy_with_logits",
        "CrossEntropyLoss NLLLoss MSELoss L1Loss BCEWithLogitsLoss BCELoss",
        "train eval",
        "append insert extend",
        "float double long int bool",
        "float32 float64 int64 int32 float16 bool",
        "shape ndim",
        "any all",
        "eq ne gt lt ge le",
        "items keys values",
        "in_features out_features",
        "MaxPool2d AvgPool2d",
        "SGD Adam",
        "add sub mul div",
        "add_ sub_ mul_ div_",
        "detach clone",
        "weight bias",
        "data grad",
    )
)

#: What an expression is replaced with where a step may be missing: kind and text around it.
WRAPS = (
    ("missing_minus", "-({})"),
    ("missing_transpose", "({}).T"),
    ("missing_complement", "1 - ({})"),
    ("missing_reciprocal", "1 / ({})"),
    ("missing_square", "({}) ** 2"),
    ("missing_root", "({}) ** 0.5"),
    ("missing_exp", "({}).exp()"),
    ("missing_log", "({}).log()"),
    ("missing_abs", "abs({})"),
    ("missing_mean", "({}).mean()"),
    ("missing_sum", "({}).sum()"),
    ("missing_rows_mean", "({}).mean(0)"),
    ("missing_rows_sum", "({}).sum(0)"),
    ("missing_columns_sum", "({}).sum(-1)"),
    ("missing_relu", "({}).relu()"),
    ("missing_sigmoid", "({}).sigmoid()"),
    ("missing_softmax", "({}).softmax(-1)"),
    ("missing_argmax", "({}).argmax(-1)"),
    ("missing_float", "({}).float()"),
    ("missing_double", "({}).double()"),
    ("missing_long", "({}).long()"),
    ("missing_item", "({}).item()"),
    ("missing_list", "({}).tolist()"),
    ("missing_tuple", "tuple({})"),
    ("missing_detach", "({}).detach()"),
    ("missing_clone", "({}).clone()"),
    ("missing_new_last", "({}).unsqueeze(-1)"),
    ("missing_new_first", "({}).unsqueeze(0)"),
    ("missing_flat", "({}).flatten()"),
    ("missing_flat_rows", "({}).flatten(1)"),
    ("missing_squeeze_last", "({}).squeeze(-1)"),
    ("missing_squeeze_first", "({}).squeeze(0)"),
    ("half", "({}) / 2"),
    ("double", "({}) * 2"),
    ("one_more", "({}) + 1"),
    ("one_less", "({}) - 1"),
)

_OPERATORS: dict[type[ast.AST], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Pow: "**",
    ast.MatMult: "@",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
    ast.NotEq: "!=",
}
#: Which operator may have been meant where one stands, the likeliest first.
_OTHERS = {
    "+": "-*/@",
    "-": "+*/",
    "*": "@/+-",
    "/": "*-+",
    "//": ["/", "%"],
    "%": ["//"],
    "**": ["*"],
    "@": "*+",
    "<": ["<=", ">", ">=", "!="],
    "<=": ["<", ">=", ">"],
    ">": [">=", "<", "<="],
    ">=": [">", "<=", "<"],
    "==": ["!=", ">", "<", ">="],
    "!=": ["==", "<", ">"],
}
#: Keywords that a call may lack, and what they are given.
_KEYWORDS = (
    ("missing_keepdim", "keepdim=True", "sum mean max min amax amin std var prod argmax argmin softmax norm"),
    ("missing_correction", "correction=0", "std var"),
    ("missing_dim", "dim=0", "sum mean prod std var amax amin argmax argmin softmax cat stack all any cumsum"),
    ("missing_dim", "dim=-1", "sum mean prod std var amax amin argmax argmin softmax cat stack all any cumsum"),
    ("missing_dim", "dim=1", "sum mean prod std var amax amin argmax argmin softmax cat stack all any cumsum"),
    ("missing_bias_off", "bias=False", "Linear Conv2d"),
    ("missing_reduction", 'reduction="sum"', "mse_loss l1_loss cross_entropy nll_loss MSELoss CrossEntropyLoss"),
    ("missing_reduction", 'reduction="none"', "mse_loss l1_loss cross_entropy nll_loss"),
    ("missing_requires_grad", "requires_grad=True", "tensor zeros ones rand randn full"),
    ("missing_dtype", "dtype=torch.float32", "tensor zeros ones full arange as_tensor to"),
    ("missing_dtype", "dtype=torch.float64", "tensor zeros ones full arange as_tensor to"),
    ("missing_dtype", "dtype=torch.int64", "tensor zeros ones full arange as_tensor to"),
    ("missing_shuffle", "shuffle=True", "DataLoader"),
    ("missing_drop_last", "drop_last=True", "DataLoader"),
    ("missing_create_graph", "create_graph=True", "grad backward"),
    ("missing_retain_graph", "retain_graph=True", "grad backward"),
)
_WORDS = (("mean", "sum", "none"), ("left", "right"), ("r", "w"), ("fan_in", "fan_out"), ("relu", "linear", "tanh"))

#: What one step is replaced with by another.
_STEPS = (
    "({}).exp()",
    "({}).log()",
    "({}) ** 2",
    "({}).sqrt()",
    "({}).abs()",
    "({}).sigmoid()",
    "({}).tanh()",
    "({}).relu()",
    "({}).mean()",
    "({}).sum()",
    "({}).T",
    "-({})",
)
#: Texts of a size of a tensor or a list.
_SIZES = ("len({})", "{}.numel()", "{}.shape[0]", "{}.shape[1]", "{}.shape[-1]")

_SIZE = re.compile(r"len\((\w+)\)|(\w+)\.(?:numel\(\)|shape\[-?\d\]|size\(-?\d\))")

_Node = ast.expr | ast.stmt


def single_changes(program: str, most: int) -> list[Change]:
    """At most `most` changes, the likeliest first.

    Args:
        program: the text of a module.

    Raises:
        SyntaxError: it is not Python; ValueError: it is longer than `LONGEST_PROGRAM` characters.
    """
    if len(program) > LONGEST_PROGRAM:
        raise ValueError(f"more than {LONGEST_PROGRAM} characters")
    editor = _Editor(program)
    changes: dict[tuple[int, int, str], Change] = {}
    for _, change in sorted(editor.changes(), key=lambda found: (found[0], found[1][1])):
        _, start, end, text, *_ = change
        if len(text) <= LONGEST_TEXT and editor.differs(start, end, text):
            changes.setdefault((start, end, text), change)
    return list(changes.values())[:most]


class _Editor:
    """The changes of one program, each with its rank: 0 for what beginners confuse most."""

    def __init__(self, program: str) -> None:
        self._bytes = program.encode("utf-8", "surrogatepass")
        self._starts = [0, *(match.end() for match in re.finditer(rb"\r\n|\r|\n", self._bytes))]
        self._tree = ast.parse(program)
        self._parents: dict[ast.AST, ast.AST] = {
            child: parent for parent in ast.walk(self._tree) for child in ast.iter_child_nodes(parent)
        }

    def changes(self) -> Iterator[tuple[int, Change]]:
        for function in self._tree.body:
            if isinstance(function, ast.FunctionDef | ast.ClassDef):
                yield from self._statements(function)
                yield from self._everywhere(function)
                for node in self._expressions(function):
                    yield from self._expression(node)
            elif isinstance(function, ast.Assign | ast.AnnAssign) and function.value is not None:
                for node in self._expressions(function):
                    yield from self._expression(node)

    # Where things are.

    def differs(self, start: int, end: int, text: str) -> bool:
        """True when the text is another one than what stands there, parentheses around it aside."""
        old = self._bytes[start:end].decode("utf-8", "surrogatepass")
        return text not in (old, f"({old})")

    def _span(self, node: _Node | ast.keyword | ast.arg) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def _text(self, node: _Node | ast.keyword) -> str:
        start, end = self._span(node)
        return self._bytes[start:end].decode("utf-8", "surrogatepass")

    def _operand(self, node: ast.expr) -> str:
        """The text of an expression, in parentheses unless it holds together by itself."""
        text = self._text(node)
        alone = isinstance(node, ast.Name | ast.Call | ast.Attribute | ast.Subscript | ast.List)
        return text if alone else f"({text})"

    def _replaced(self, kind: str, node: _Node | ast.keyword, text: str, about: str = "") -> Change:
        return (kind, *self._span(node), text, node.lineno, about or self._text(node))

    def _between(self, start: int, end: int) -> str:
        """The words from one place to another, without half a pair of parentheses at either end."""
        text = self._bytes[start:end].decode("utf-8", "surrogatepass").strip()
        return text.lstrip(") ").removesuffix("(").rstrip()

    def _indent(self, node: ast.stmt) -> str:
        start = self._starts[node.lineno - 1]
        return self._bytes[start : start + node.col_offset].decode("utf-8", "surrogatepass")

    def _expressions(self, root: ast.AST) -> Iterator[ast.expr]:
        """The expressions that are computed: no annotations, decorators, texts, assertions, prints or errors."""
        waiting: list[ast.AST] = [root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ast.Raise | ast.Assert | ast.JoinedStr | ast.Import | ast.ImportFrom | ast.Pass):
                continue
            if isinstance(node, ast.Expr) and _is_talk(node.value):
                continue
            if isinstance(node, ast.expr):
                yield node
            skipped: list[ast.AST | None] = []
            if isinstance(node, ast.FunctionDef):
                skipped = [node.returns, *node.decorator_list]
            elif isinstance(node, ast.arg | ast.AnnAssign):
                skipped = [node.annotation]
            waiting += [child for child in reversed(list(ast.iter_child_nodes(node))) if child not in skipped]

    # Expressions.

    def _expression(self, node: ast.expr) -> Iterator[tuple[int, Change]]:
        if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            return
        if isinstance(node, ast.Constant):
            yield from self._constant(node)
        elif isinstance(node, ast.UnaryOp):
            yield from self._unary(node)
        elif isinstance(node, ast.BinOp):
            yield from self._binary(node)
        elif isinstance(node, ast.Compare) and len(node.ops) == 1:
            yield from self._comparison(node)
        elif isinstance(node, ast.BoolOp):
            yield from self._bool(node)
        elif isinstance(node, ast.IfExp):
            text = f"{self._operand(node.orelse)} if {self._operand(node.test)} else {self._operand(node.body)}"
            yield 1, self._replaced("swapped_branches", node, text)
        elif isinstance(node, ast.Call):
            yield from self._call(node)
        elif isinstance(node, ast.Attribute):
            yield from self._attribute(node)
        elif isinstance(node, ast.Name):
            yield from self._name(node)
        elif isinstance(node, ast.Subscript):
            yield from self._subscript(node)
        elif isinstance(node, ast.Tuple | ast.List) and 2 <= len(node.elts) <= 4:
            yield from self._swapped("swapped_items", 1, node.elts)
        yield from self._wrapped(node)

    def _constant(self, node: ast.Constant) -> Iterator[tuple[int, Change]]:
        value = node.value
        if isinstance(value, bool):
            yield 1, self._replaced("flag", node, str(not value))
        elif isinstance(value, int) and abs(value) < 10**6:
            if isinstance(self._parents.get(node), ast.UnaryOp):
                return  # -1 is changed as a whole
            for other in dict.fromkeys((0, 1, -1, 2, -2, value + 1, value - 1, -value, 3, 2 * value, value // 2)):
                if other != value:
                    yield 1, self._replaced("number", node, str(other))
            if value > 1:
                for name in self._names_at(node)[:4]:
                    for text in (name, *(size.format(name) for size in _SIZES)):
                        yield 2, self._replaced("hard_coded", node, text)
        elif isinstance(value, float):
            for number in dict.fromkeys((0.0, 1.0, 0.5, 2.0, -value, 2 * value, value / 2, 10 * value, value / 10)):
                if number != value:
                    yield 1, self._replaced("number", node, repr(number))
        elif isinstance(value, str):
            for words in _WORDS:
                if value in words:
                    yield from ((2, self._replaced("word", node, repr(other))) for other in words if other != value)

    def _unary(self, node: ast.UnaryOp) -> Iterator[tuple[int, Change]]:
        inner = self._operand(node.operand)
        if isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            value = node.operand.value
            if isinstance(value, int):
                for other in dict.fromkeys((0, 1, -2, 2, value, -1, 3)):
                    if other != -value:
                        yield 1, self._replaced("number", node, str(other))
            else:
                yield 1, self._replaced("number", node, inner)
        elif isinstance(node.op, ast.USub):
            yield 0, self._replaced("extra_minus", node, inner)
        elif isinstance(node.op, ast.Not | ast.Invert):
            yield 0, self._replaced("extra_not", node, inner)

    def _binary(self, node: ast.BinOp) -> Iterator[tuple[int, Change]]:
        left, right = self._operand(node.left), self._operand(node.right)
        sign = _OPERATORS.get(type(node.op), "")
        if sign == "**":
            yield from self._other_steps(node, node.left)
        for other in _OTHERS.get(sign, ""):
            yield 1, self._replaced("operator", node, f"{left} {other} {right}")
        if sign not in "+*":
            yield 1, self._replaced("swapped_sides", node, f"{right} {sign} {left}")
        if sign == "@":
            yield 1, self._replaced("transpose_right", node, f"{left} @ {right}.T")
            yield 1, self._replaced("transpose_left", node, f"{left}.T @ {right}")
        (start, end), left_end, right_start = self._span(node), self._span(node.left)[1], self._span(node.right)[0]
        yield 0, self._replaced("extra_operand", node, self._operand(node.left), self._between(left_end, end))
        yield 0, self._replaced("extra_operand", node, self._operand(node.right), self._between(start, right_start))
        # a - b / c may have been meant as (a - b) / c
        for side, inner in (("left", node.left), ("right", node.right)):
            if not isinstance(inner, ast.BinOp) or inner is node:
                continue
            inner_sign = _OPERATORS.get(type(inner.op), "")
            first, second = self._operand(inner.left), self._operand(inner.right)
            regrouped = (
                f"{first} {inner_sign} ({second} {sign} {right})"
                if side == "left"
                else f"({left} {sign} {first}) {inner_sign} {second}"
            )
            yield 1, self._replaced("grouping", node, regrouped)

    def _comparison(self, node: ast.Compare) -> Iterator[tuple[int, Change]]:
        left, right = self._operand(node.left), self._operand(node.comparators[0])
        for other in _OTHERS.get(_OPERATORS.get(type(node.ops[0]), ""), ""):
            yield 1, self._replaced("comparison", node, f"{left} {other} {right}")

    def _bool(self, node: ast.BoolOp) -> Iterator[tuple[int, Change]]:
        word = " or " if isinstance(node.op, ast.And) else " and "
        yield 1, self._replaced("and_or", node, word.join(map(self._operand, node.values)))
        for value in node.values:
            rest = [other for other in node.values if other is not value]
            text = (" and " if isinstance(node.op, ast.And) else " or ").join(map(self._operand, rest))
            yield 0, self._replaced("extra_condition", node, text)

    def _call(self, node: ast.Call) -> Iterator[tuple[int, Change]]:
        name = _called(node)
        if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value):
            about = self._between(self._span(node.func.value)[1], self._span(node)[1])
            yield 0, self._replaced("extra_step", node, self._operand(node.func.value), about)
        if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred):
            yield 0, self._replaced("extra_step", node, self._operand(node.args[0]), self._text(node.func))
        if isinstance(node.func, ast.Attribute) and not _is_module(node.func.value) and not node.args:
            yield from self._other_steps(node, node.func.value)
        if len(node.args) == 1 and not isinstance(node.args[0], ast.Starred) and not node.keywords:
            yield from self._other_steps(node, node.args[0])
        yield from self._other_sizes(node)
        yield from self._swapped("swapped_arguments", 1, node.args)
        values = [keyword.value for keyword in node.keywords if keyword.arg]
        yield from self._swapped("swapped_arguments", 1, values)
        yield from self._dropped_arguments(node)
        if any(isinstance(argument, ast.GeneratorExp) for argument in node.args):
            return  # without parentheses of its own it has to stay alone
        present = {keyword.arg for keyword in node.keywords}
        for kind, text, names in _KEYWORDS:
            if name in names.split() and text.partition("=")[0] not in present:
                yield 1, self._with_argument(kind, node, text)
        if name in ("sum", "mean", "softmax", "argmax", "unsqueeze", "squeeze", "flatten", "std") and not (
            node.args or node.keywords
        ):
            for number in ("0", "1", "-1"):
                yield 1, self._with_argument("missing_dim", node, number)
        if name == "Sequential" or name == "Compose":
            for arg in node.args:
                if not isinstance(arg, ast.Starred):
                    start, end = self._span(arg)
                    for layer in ("nn.ReLU()", "nn.Flatten()", "nn.Sigmoid()", "nn.Tanh()"):
                        yield 2, ("missing_layer", end, end, f", {layer}", arg.lineno, self._text(arg))
                    yield 2, ("first_layer", start, start, "nn.Flatten(), ", arg.lineno, self._text(arg))

    def _other_steps(self, node: ast.expr, inner: ast.expr) -> Iterator[tuple[int, Change]]:
        """Another step in the place of one that takes `inner` and nothing else."""
        text = self._text(inner)
        yield from ((2, self._replaced("other_step", node, f"({step.format(text)})")) for step in _STEPS)

    def _other_sizes(self, node: ast.expr) -> Iterator[tuple[int, Change]]:
        """Another size of the same thing in the place of `len(x)`, `x.numel()`, `x.size(0)` or `x.shape[0]`."""
        match = _SIZE.fullmatch(self._text(node))
        if match:
            own = match[1] or match[2]
            for name in dict.fromkeys((own, *self._names_at(node))):
                rank = 1 if name == own else 2
                yield from ((rank, self._replaced("size", node, size.format(name))) for size in _SIZES)

    def _everywhere(self, function: ast.AST) -> Iterator[tuple[int, Change]]:
        """Another size, or another `dim`, in all places of a function where the same one stands."""
        places: dict[str, list[ast.expr]] = {}
        for node in self._expressions(function):
            if isinstance(node, ast.Call | ast.Subscript) and _SIZE.fullmatch(self._text(node)):
                places.setdefault(self._text(node), []).append(node)
            if isinstance(node, ast.Call):
                for keyword in node.keywords:
                    if keyword.arg in ("dim", "axis") and isinstance(keyword.value, ast.Constant | ast.UnaryOp):
                        places.setdefault(f"dim={self._text(keyword.value)}", []).append(keyword.value)
        for text, nodes in places.items():
            if len(nodes) < 2:
                continue
            if text.startswith("dim="):
                others = ["0", "1", "-1"]
            else:
                others = [size.format(name) for name in self._names_at(nodes[0])[:4] for size in _SIZES]
            spans = sorted(map(self._span, nodes))
            (start, _), (_, end) = spans[0], spans[-1]
            for other in others:
                pieces = [
                    self._bytes[left[1] : right[0]].decode("utf-8", "surrogatepass")
                    for left, right in itertools.pairwise(spans)
                ]
                replaced = "".join(other + piece for piece in (*pieces, ""))
                yield 2, ("everywhere", start, end, replaced, min(node.lineno for node in nodes), text)

    def _dropped_arguments(self, node: ast.Call) -> Iterator[tuple[int, Change]]:
        """The call with one argument less."""
        given: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
        for index, argument in enumerate(given):
            kind = "extra_layer" if _called(node) == "Sequential" else "extra_argument"
            if len(given) == 1:
                if isinstance(argument, ast.keyword) or isinstance(node.func, ast.Attribute):
                    start, end = self._span(argument)
                    yield 0, (kind, start, end, "", argument.lineno, self._text(argument))
                continue
            start = self._span(argument)[0]
            if index + 1 < len(given):
                end = self._span(given[index + 1])[0]
            else:
                start, end = self._bytes.index(b",", self._span(given[index - 1])[1]), self._span(argument)[1]
            removed = self._bytes[start:end]
            if removed.count(b"(") == removed.count(b")"):
                yield 0, (kind, start, end, "", argument.lineno, self._text(argument))

    def _with_argument(self, kind: str, node: ast.Call, text: str) -> Change:
        _, end = self._span(node)
        given: list[ast.expr | ast.keyword] = [*node.args, *node.keywords]
        inside = self._bytes[self._span(given[-1])[1] : end - 1] if given else b""
        comma = ", " if given and b"," not in inside else ""
        return (kind, end - 1, end - 1, f"{comma}{text}", node.lineno, self._text(node))

    def _swapped(self, kind: str, rank: int, nodes: list[ast.expr]) -> Iterator[tuple[int, Change]]:
        """Two neighbours, or first and last, in each other's place."""
        pairs = [(index, index + 1) for index in range(len(nodes) - 1)]
        pairs += [(0, len(nodes) - 1)] if len(nodes) > 2 else []
        for one, other in pairs:
            first, second = nodes[one], nodes[other]
            if isinstance(first, ast.Starred) or isinstance(second, ast.Starred):
                continue
            (start, first_end), (second_start, end) = self._span(first), self._span(second)
            between = self._bytes[first_end:second_start].decode("utf-8", "surrogatepass")
            text = f"{self._text(second)}{between}{self._text(first)}"
            yield rank, (kind, start, end, text, first.lineno, self._between(start, end))

    def _attribute(self, node: ast.Attribute) -> Iterator[tuple[int, Change]]:
        base = self._operand(node.value)
        called = isinstance(call := self._parents.get(node), ast.Call) and call.func is node
        if not called:
            yield 1, self._replaced("missing_call", node, f"{base}.{node.attr}()")
        for other in _siblings(node.attr):
            yield 1, self._replaced("function" if called else "attribute", node, f"{base}.{other}")
        if not called and not _is_module(node.value):
            yield 0, self._replaced("extra_step", node, base, f".{node.attr}")
        if node.attr == "shape" and not isinstance(self._parents.get(node), ast.Subscript):
            yield from ((2, self._replaced("index", node, f"{base}.shape[{text}]")) for text in ("0", "1", "-1"))

    def _name(self, node: ast.Name) -> Iterator[tuple[int, Change]]:
        call = self._parents.get(node)
        if isinstance(call, ast.Call) and call.func is node:
            yield from ((1, self._replaced("function", node, other)) for other in _siblings(node.id))
            return
        if node.id in ("torch", "nn", "F", "np", "math"):
            return
        for other in self._names_at(node):
            if other != node.id:
                yield 2, self._replaced("name", node, other)
        for number in "" if isinstance(call, ast.Attribute | ast.Subscript) else "10":
            yield 3, self._replaced("constant", node, number)

    def _names_at(self, node: ast.AST) -> list[str]:
        """The parameters and variables of the function that a node is in, at most eight."""
        inside: ast.AST | None = node
        while inside is not None and not isinstance(inside, ast.FunctionDef):
            inside = self._parents.get(inside)
        if inside is None:
            return []
        names = [arg.arg for arg in inside.args.args if arg.arg != "self"]
        names += [
            part.id for part in ast.walk(inside) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)
        ]
        return list(dict.fromkeys(names))[:8]

    def _subscript(self, node: ast.Subscript) -> Iterator[tuple[int, Change]]:
        base, inner = self._operand(node.value), node.slice
        yield from self._other_sizes(node)
        yield 2, self._replaced("extra_index", node, base)
        if isinstance(inner, ast.Tuple) and len(inner.elts) == 2:
            first, second = map(self._text, inner.elts)
            yield 1, self._replaced("swapped_index", node, f"{base}[{second}, {first}]")
        if not isinstance(inner, ast.Tuple | ast.Slice):
            yield 1, self._replaced("index", node, f"{base}[:, {self._text(inner)}]")
        for part in inner.elts if isinstance(inner, ast.Tuple) else [inner]:
            if isinstance(part, ast.Slice):
                yield from self._slice(part)

    def _slice(self, node: ast.Slice) -> Iterator[tuple[int, Change]]:
        lower = self._text(node.lower) if node.lower else ""
        upper = self._text(node.upper) if node.upper else ""
        step = f":{self._text(node.step)}" if node.step else ""
        others = [(lower, ""), ("", upper), (upper, lower), ("1", upper), (lower, "-1"), ("", "")]
        if lower:
            others += [(f"{lower} + 1", upper), (f"{lower} - 1", upper)]
        if upper:
            others += [(lower, f"{upper} + 1"), (lower, f"{upper} - 1")]
        for first, last in others:
            if (first, last) != (lower, upper):
                yield 1, self._replaced("slice", node, f"{first}:{last}{step}")
        if node.step:
            yield 1, self._replaced("slice", node, f"{lower}:{upper}")

    def _wrapped(self, node: ast.expr) -> Iterator[tuple[int, Change]]:
        """The expression with one step more, where results are: returned, assigned, passed on."""
        parent = self._parents.get(node)
        if isinstance(node, ast.Constant | ast.Starred | ast.Slice | ast.Tuple):
            return
        if isinstance(parent, ast.Return):
            rank = 1
        elif isinstance(parent, ast.Assign | ast.AugAssign):
            rank = 2
        elif isinstance(parent, ast.BinOp | ast.UnaryOp | ast.Compare | ast.Call | ast.Attribute):
            if _is_module(node) or (isinstance(parent, ast.Call) and node is parent.func):
                return
            rank = 3
        else:
            return
        text = self._text(node)
        for kind, wrap in WRAPS:
            yield rank, self._replaced(kind, node, f"({wrap.format(text)})" if rank == 3 else wrap.format(text))
        if rank < 3:
            for name in self._unused_at(node):
                for sign in "+*-/":
                    yield rank, self._replaced("missing_operand", node, f"({text}) {sign} {name}")
            for name in self._names_at(node):
                for size in _SIZES:
                    yield 3, self._replaced("missing_division", node, f"({text}) / {size.format(name)}")
                yield 3, self._replaced("missing_centring", node, f"({text}) - {name}")

    def _unused_at(self, node: ast.AST) -> list[str]:
        """Parameters that their function never uses."""
        inside: ast.AST | None = node
        while inside is not None and not isinstance(inside, ast.FunctionDef):
            inside = self._parents.get(inside)
        if inside is None:
            return []
        used = {part.id for part in ast.walk(inside) if isinstance(part, ast.Name)}
        return [arg.arg for arg in inside.args.args if arg.arg not in used]

    # Statements.

    def _statements(self, root: ast.AST) -> Iterator[tuple[int, Change]]:
        for node in ast.walk(root):
            for block in (getattr(node, name, None) for name in ("body", "orelse")):
                if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                    yield from self._block(node, block)

    def _block(self, owner: ast.AST, block: list[ast.stmt]) -> Iterator[tuple[int, Change]]:
        steps = [node for node in block if not (isinstance(node, ast.Expr) and _is_talk(node.value))]
        for node in steps:
            yield from self._statement(node)
        for first, second in itertools.pairwise(steps):
            if isinstance(second, ast.Return) or first.lineno == second.lineno:
                continue
            (start, first_end), (second_start, end) = self._span(first), self._span(second)
            between = self._bytes[first_end:second_start].decode("utf-8", "surrogatepass")
            text = f"{self._text(second)}{between}{self._text(first)}"
            yield 1, ("swapped_statements", start, end, text, first.lineno, self._text(first))
        if len(steps) > 2 and not isinstance(steps[-1], ast.Return):
            yield from self._moved(steps)
        if isinstance(owner, ast.For | ast.While | ast.If | ast.With) and len(steps) > 1:
            yield 1, self._indented("indented_too_far", steps[-1], self._indent(owner))
        for first, second in itertools.pairwise(steps):
            if isinstance(first, ast.For | ast.While | ast.With | ast.If) and not getattr(first, "orelse", None):
                yield 1, self._indented("indented_too_little", second, self._indent(first.body[0]))
        if isinstance(owner, ast.FunctionDef) and steps:
            last, indent = steps[-1], self._indent(steps[-1])
            if isinstance(last, ast.Expr):
                yield 0, self._replaced("missing_return", last, f"return {self._text(last)}")
            elif not isinstance(last, ast.Return):
                end = self._span(last)[1]
                for name in self._names_at(last):
                    yield 1, ("missing_return", end, end, f"\n{indent}return {name}", last.lineno, name)

    def _moved(self, steps: list[ast.stmt]) -> Iterator[tuple[int, Change]]:
        """The first statement of a block as its last, and the last as its first."""
        texts = [self._text(step) for step in steps]
        indent, (start, _), (_, end) = self._indent(steps[0]), self._span(steps[0]), self._span(steps[-1])
        for kind, order in (
            ("moved_statement", [*texts[1:], texts[0]]),
            ("moved_statement", [texts[-1], *texts[:-1]]),
        ):
            yield 2, (kind, start, end, f"\n{indent}".join(order), steps[0].lineno, texts[0])

    def _statement(self, node: ast.stmt) -> Iterator[tuple[int, Change]]:
        indent, start = self._indent(node), self._span(node)[0]
        if isinstance(node, ast.Expr | ast.Assign | ast.AugAssign | ast.If | ast.For):
            yield 0, self._replaced("extra_statement", node, "pass")
        if isinstance(node, ast.Break | ast.Continue):
            yield 0, self._replaced("extra_statement", node, "pass")
        if isinstance(node, ast.AugAssign):
            yield from self._augmented(node)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name | ast.Subscript):
            text = f"{self._text(node.targets[0])} += {self._text(node.value)}"
            yield 1, self._replaced("accumulate", node, text)
        if isinstance(node, ast.If | ast.While):
            yield 1, self._replaced("condition", node.test, f"not ({self._text(node.test)})")
            if isinstance(node.test, ast.Name | ast.Attribute | ast.Call):
                yield 0, self._replaced("truth", node.test, f"{self._text(node.test)} is not None")
        if isinstance(node, ast.With) and len(node.items) == 1:
            yield 2, ("extra_with", *self._header(node), "if True:", node.lineno, self._between(*self._header(node)))
        if isinstance(node, ast.Expr | ast.Assign | ast.AugAssign | ast.Return | ast.For) and not indent.strip():
            for text, kind in self._insertions(node):
                yield 2, (kind, start, start, f"{text}\n{indent}", node.lineno, self._text(node))
            if not isinstance(node, ast.For) and node.lineno == node.end_lineno:
                text = f"with torch.no_grad():\n{indent}    {self._text(node)}"
                yield 2, self._replaced("missing_no_grad", node, text)

    def _augmented(self, node: ast.AugAssign) -> Iterator[tuple[int, Change]]:
        sign, target, value = _OPERATORS.get(type(node.op), ""), self._text(node.target), self._text(node.value)
        for other in _OTHERS.get(sign, ""):
            yield 1, self._replaced("operator", node, f"{target} {other}= {value}")
        yield 1, self._replaced("in_place", node, f"{target} = {target} {sign} ({value})")
        yield 0, self._replaced("extra_operand", node, f"{target} = {value}")

    def _header(self, node: ast.With) -> tuple[int, int]:
        """From `with` to its colon."""
        start, _ = self._span(node)
        end = self._bytes.index(b":", self._span(node.items[-1].context_expr)[1]) + 1
        return start, end

    def _insertions(self, node: ast.stmt) -> Iterator[tuple[str, str]]:
        """Statements that a training step may lack, made with the names that its function uses."""
        inside: ast.AST | None = node
        while inside is not None and not isinstance(inside, ast.FunctionDef):
            inside = self._parents.get(inside)
        if inside is None:
            return
        receivers: dict[str, set[str]] = {"step": set(), "backward": set(), "model": set()}
        for part in ast.walk(inside):
            if isinstance(part, ast.Call):
                if isinstance(part.func, ast.Attribute) and isinstance(part.func.value, ast.Name):
                    receivers.setdefault(part.func.attr, set()).add(part.func.value.id)
                elif isinstance(part.func, ast.Name) and part.func.id in ("model", "net", "network"):
                    receivers["model"].add(part.func.id)
        models = receivers["model"] | {name for name in self._names_at(node) if name in ("model", "net", "network")}
        optimizers = receivers["step"] | {name for name in self._names_at(node) if name in ("optimizer", "opt")}
        for name in sorted(optimizers):
            yield f"{name}.zero_grad()", "missing_zero_grad"
            yield f"{name}.step()", "missing_step"
        for name in sorted(models):
            yield f"{name}.zero_grad()", "missing_zero_grad"
            yield f"{name}.eval()", "missing_eval"
            yield f"{name}.train()", "missing_train"
        for name in self._names_at(node):
            if "loss" in name or name in receivers["backward"]:
                yield f"{name}.backward()", "missing_backward"

    def _indented(self, kind: str, node: ast.stmt, indent: str) -> Change:
        """The statement with other white space before each of its lines."""
        start, end = self._starts[node.lineno - 1], self._span(node)[1]
        old = self._indent(node)
        lines = self._bytes[start:end].decode("utf-8", "surrogatepass").splitlines(keepends=True)
        text = "".join(f"{indent}{line.removeprefix(old)}" for line in lines)
        return (kind, start, end, text, node.lineno, self._text(node))


def _siblings(name: str) -> list[str]:
    return sorted({other for group in SIBLINGS if name in group for other in group} - {name})


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _is_module(node: ast.expr) -> bool:
    """True for what is a module by convention: `torch`, `nn.functional`."""
    if isinstance(node, ast.Attribute):
        return _is_module(node.value) and node.attr in ("nn", "functional", "optim", "utils", "init", "linalg", "data")
    return isinstance(node, ast.Name) and node.id in ("torch", "nn", "F", "np", "math", "optim", "init")


def _is_talk(node: ast.expr) -> bool:
    """True for a text that stands alone, and for a call of print."""
    printed = isinstance(node, ast.Call) and _called(node) == "print"
    return printed or isinstance(node, ast.Constant)
