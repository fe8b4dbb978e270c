"""The nouns of the project: frozen values without I/O.

Invariants: this module imports nothing from `grader`; every value can be compared, hashed by its parts and
written as JSON; nothing here knows about processes, files or terminals.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path


class Outcome(StrEnum):
    """What became of a check or of a kata, in one word.

    `BROKEN` is our fault (a check that raised something other than `CheckFailed`, a sandbox that could not start):
    it is never scored as 0 in silence, and the command that meets it exits with 2.
    """

    PASSED = "PASSED"
    FAILED = "FAILED"
    RAISED = "RAISED"
    TIMED_OUT = "TIMED_OUT"
    OUT_OF_MEMORY = "OUT_OF_MEMORY"
    CRASHED = "CRASHED"
    SKIPPED = "SKIPPED"
    BROKEN = "BROKEN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a check may use.

    Attributes:
        seconds: wall-clock time for all calls that one check makes, and for importing the submission once.
        memory_mib: address space beyond what the interpreter with torch already has.
        output_kib: how much printed text is kept of one call.
        scratch_kib: how large the file may become that scenarios can ask for; 0 for no file at all.
        changes: how many small changes of a file that failed are tried, to find a near miss.
    """

    seconds: float = 2.0
    memory_mib: int = 512
    output_kib: int = 16
    scratch_kib: int = 0
    changes: int = 600

    @property
    def of_runner(self) -> tuple[int, int, int]:
        """What a runner is made with; deadlines are the host's, so runners do not differ by them."""
        return self.memory_mib, self.output_kib, self.scratch_kib


@dataclass(frozen=True, slots=True, kw_only=True)
class Kata:
    """One exercise: what the learner is asked for, and where its files are.

    Attributes:
        slug: the name that never changes; also the stem of the stub's file.
        section: slug of its section.
        title: what `kata list` shows.
        exports: the functions that a submission defines, in the stub's order.
        points: sum of the points of its hidden checks; `kata prove` keeps it true.
        prerequisites: slugs of katas that come earlier in the curriculum.
        concepts: the terms that the kata teaches.
        limits: what a check may use.
        stub_sha256: digest of the stub as shipped, which tells an untouched stub without running it; may be empty.
        to_repair: True when the stub is a program with bugs to repair, and not functions to write.
        folder: the visible files: kata.toml, README.md, the stub, examples.py.
        reference_folder: the hidden files; in a learner's copy it does not exist.
    """

    slug: str
    section: str
    title: str
    exports: tuple[str, ...]
    points: int
    prerequisites: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    stub_sha256: str = ""
    to_repair: bool = False
    folder: Path
    reference_folder: Path

    @property
    def stub(self) -> Path:
        """The file that a learner edits."""
        return self.folder / f"{self.slug}.py"

    @property
    def shipped_stub(self) -> Path:
        """A copy of the stub as shipped, beside all sections."""
        return self.folder.parent.parent / ".shipped" / f"{self.slug}.py"

    @property
    def stub_path(self) -> str:
        """The stub as a learner writes it, relative to the course."""
        return f"katas/{self.section}/{self.slug}/{self.slug}.py"

    @property
    def lesson(self) -> Path:
        return self.folder / "README.md"

    @property
    def examples(self) -> Path:
        return self.folder / "examples.py"

    @property
    def reference(self) -> Path:
        return self.reference_folder / f"{self.slug}.py"

    @property
    def checks(self) -> Path:
        return self.reference_folder / "checks.py"

    @property
    def scenarios(self) -> Path:
        return self.reference_folder / "scenarios.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A titled run of katas in the order they are learned."""

    slug: str
    title: str
    katas: tuple[Kata, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Curriculum:
    """The course: sections and katas in order.

    Attributes:
        title: the course's name.
        root: the folder that holds `katas/` and, at the instructor's, `reference/`.
    """

    title: str
    root: Path
    sections: tuple[Section, ...]

    @property
    def katas(self) -> tuple[Kata, ...]:
        return tuple(kata for section in self.sections for kata in section.katas)

    def __iter__(self) -> Iterator[Kata]:
        return iter(self.katas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A run of lines that came from one cell of a notebook; all numbers begin at 1.

    Attributes:
        line: its first line in the source's text.
        cell: which cell of the notebook, markdown cells counted.
        cell_line: where it begins in the cell.
    """

    line: int
    cell: int
    cell_line: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The text that a learner handed in for one kata.

    Attributes:
        kata: its slug.
        path: the file as messages name it, relative to the submission.
        text: the whole file, decoded; never compiled or parsed outside a runner. Of a notebook, what belongs to the
            kata: its lines are only told apart, by a scanner that runs and trusts nothing.
        stretches: where the text of a notebook came from, in order; none for a file.
        remarks: sentences about how the text was found, safe to print.
    """

    kata: str
    path: str
    text: str
    stretches: tuple[Stretch, ...] = ()
    remarks: tuple[str, ...] = ()

    def line_name(self, line: int) -> str:
        """A line of the text as a learner finds it: `line 12`, or `cell 3, line 2`."""
        stretch = next((stretch for stretch in reversed(self.stretches) if stretch.line <= line), None)
        return f"cell {stretch.cell}, line {line - stretch.line + stretch.cell_line}" if stretch else f"line {line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """What one learner handed in.

    Attributes:
        name: how reports call it; safe to print.
        sources: one per kata that could be read.
        problems: for every other kata that was asked for, its slug and one sentence that says why it could not be read.
        path: the file as messages name it, when one file holds everything; else empty.
        remarks: sentences about what was handed in as a whole, safe to print.
    """

    name: str
    sources: tuple[Source, ...] = ()
    problems: tuple[tuple[str, str], ...] = ()
    path: str = ""
    remarks: tuple[str, ...] = ()

    def source(self, slug: str) -> Source | None:
        return next((source for source in self.sources if source.kata == slug), None)

    def problem(self, slug: str) -> str:
        return next((sentence for kata, sentence in self.problems if kata == slug), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plane:
    """A tensor as far as it is shown: a window of a few rows and columns, already written out.

    A vector has one row and a single number one cell. Of a tensor of more than two dims one matrix is shown.

    Attributes:
        name: the argument that it went in by; empty for what came back and what was required.
        dtype: `float32`, `NumPy int64`, or `list` where numbers stand in a list.
        shape: of the whole tensor.
        index: where the matrix lies in a tensor of more than two dims, such as (0, 2) for the one at `[0, 2]`.
        row: of that matrix, the first that is shown, from 0.
        column: likewise.
        cells: rows of numbers as texts of ASCII: `0.25`, `nan`, `True`, `1+2j`; none where the tensor is empty.
        numbers: the same numbers for a colour; None for one that has none, being complex, infinite or not a number.
    """

    name: str = ""
    dtype: str
    shape: tuple[int, ...]
    index: tuple[int, ...] = ()
    row: int = 0
    column: int = 0
    cells: tuple[tuple[str, ...], ...] = ()
    numbers: tuple[tuple[float | None, ...], ...] = ()

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the whole matrix, a vector being one row."""
        rows, columns = (1, 1, *self.shape)[-2:]
        return rows, columns

    @property
    def is_whole(self) -> bool:
        """True when no row and no column of its matrix is left out."""
        return self.size == (len(self.cells), len(self.cells[0]) if self.cells else self.size[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One place where two tensors differ.

    Attributes:
        index: of the whole tensor, one number for each dim.
        actual: what came back there.
        expected: what was required there.
    """

    index: tuple[int, ...]
    actual: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LayerRow:
    """One line of two lists of layers that stand side by side; a text is empty where that list has no such layer.

    Attributes:
        depth: how many modules it lies in.
    """

    actual: str
    expected: str
    depth: int = 0
    differs: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What came back beside what was required, cell by cell or layer by layer, to be looked at.

    A hidden check has no planes, no cells and no grid. Values aside, one bit for each cell would be enough to read
    what is required: a learner's code returns a guess, and the grid says where it was right. Its layers are here as in
    the words of `Evidence`, since sizes of layers are no secret.

    Attributes:
        place: the part of the value that differs, such as `second item`; empty for the whole.
        inputs: the tensors that went into the call, the first few.
        actual: what came back, or None when it is no tensor.
        expected: what was required, or None when it is no tensor.
        total: how many cells could be compared; 0 where the shapes or dtypes differ, or nothing is a tensor.
        differing: how many of them differ.
        grid: for each cell of `actual.cells`, and of `expected.cells`, `#` where it differs and `.` where not; empty
            where cells could not be compared.
        overview: the same for the whole matrix where the planes are a part of it, each sign for a block of cells.
        block: rows and columns of such a block; those at the lower and right edge may be smaller.
        first: the first cells that differ, in order.
        worst: the cell that is farthest off; one that is not a number, where a number is required, is farther.
        layers: the layers of two models; empty for anything else.
    """

    place: str = ""
    inputs: tuple[Plane, ...] = ()
    actual: Plane | None = None
    expected: Plane | None = None
    total: int = 0
    differing: int = 0
    grid: tuple[str, ...] = ()
    overview: tuple[str, ...] = ()
    block: tuple[int, int] = (1, 1)
    first: tuple[Cell, ...] = ()
    worst: Cell | None = None
    layers: tuple[LayerRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a failed check saw, as short safe texts; renderers lay it out and add nothing.

    Attributes:
        reason: one sentence, what is wrong.
        called: the call as the learner would write it, or what a scenario does.
        arguments: what went in: name, dtype and shape; values only where the check is a visible example.
        returned: what came back, described the same way.
        expected: what was required, described the same way; never a hidden value.
        hint: one sentence of the author's, shown under the difference.
        location: `path:line` in the learner's file where an exception came from.
        line: the text of that line.
        printed: what the learner's code printed; only for visible examples.
        trace: where an exception came through several functions of the learner's, a line for each, the innermost last:
            `path:line in function: text`; only for visible examples.
        comparison: what came back beside what was required, where there is something to look at.
    """

    reason: str
    called: str = ""
    arguments: str = ""
    returned: str = ""
    expected: str = ""
    hint: str = ""
    location: str = ""
    line: str = ""
    printed: str = ""
    trace: str = ""
    comparison: Comparison | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Warned:
    """What Python or a library warned of while the learner's code ran; it costs no points.

    Attributes:
        category: its kind, `UserWarning`, or `a warning` where the name may not be shown.
        text: what it says and what that means; empty where it could tell of hidden inputs.
        location: `path:line` in the learner's file that led to it.
        line: the text of that line.
    """

    category: str
    text: str
    location: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Misconception:
    """A named wrong solution and what a learner who wrote it is told.

    Attributes:
        name: what the learner did, e.g. `forgets_the_bias`.
        message: names the mistake, says why it is one and points the way; never the answer.
        caught_by: names of the checks that must fail on it.
    """

    name: str
    message: str
    caught_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """The misconception whose result equals the learner's, and the checks where it did."""

    misconception: str
    message: str
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """One small change that makes checks pass: where it is and of what kind, never what it is.

    Attributes:
        message: what is wrong there, without a capital and without a full stop.
        location: `path:line` in the learner's file.
        line: the text of that line.
        checks: names of the checks that failed and pass with it.
        is_whole: True when with it every check passes.
    """

    message: str
    location: str
    line: str
    checks: tuple[str, ...]
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """One check of one submission.

    Attributes:
        name: the check's id, its function's name.
        title: its docstring's first line, what a learner reads.
        points: what was earned, of `points_possible`; visible examples have 0 of 0.
        message: one line of plain text, empty when passed.
        evidence: the parts of that message, for renderers that lay them out.
        diagnosis: name of the misconception that matched here, or empty.
    """

    name: str
    title: str
    outcome: Outcome
    points: int
    points_possible: int
    message: str = ""
    evidence: Evidence | None = None
    diagnosis: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KataReport:
    """What became of one kata.

    Attributes:
        kata: its slug.
        outcome: PASSED when every check did; BROKEN when any was; else the first that is not PASSED.
        problem: one sentence when the checks could not be run at all (file missing, syntax error), else empty.
        started: False when the submission is the stub as shipped, or raises NotImplementedError wherever it does.
        examples: the visible checks; they earn nothing.
        checks: the hidden checks, in the author's order.
        warnings: what was warned of, each line and kind once.
        near_miss: how little is missing, where no misconception explains all that failed.
        also_right: after full points, one line of code that does the same and that the learner did not write; or empty.
        remarks: sentences about how the learner's text was found.
    """

    kata: str
    title: str
    section: str
    path: str
    outcome: Outcome
    points: int
    points_possible: int
    problem: str = ""
    started: bool = True
    examples: tuple[CheckResult, ...] = ()
    checks: tuple[CheckResult, ...] = ()
    diagnoses: tuple[Diagnosis, ...] = ()
    warnings: tuple[Warned, ...] = ()
    near_miss: NearMiss | None = None
    also_right: str = ""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of one submission.

    Attributes:
        submission: its name.
        course: title of the curriculum.
        sandbox: how learner code was held: `confined` (official) or `process` (practice, unofficial).
        sections: (slug, title) of the sections that have katas here, in order.
        katas: in curriculum order.
        remarks: sentences about the submission as a whole.
    """

    submission: str
    course: str
    sandbox: str
    sections: tuple[tuple[str, str], ...]
    katas: tuple[KataReport, ...]
    remarks: tuple[str, ...] = ()

    @property
    def points(self) -> int:
        return sum(kata.points for kata in self.katas)

    @property
    def points_possible(self) -> int:
        return sum(kata.points_possible for kata in self.katas)

    @property
    def percent(self) -> float:
        """Points earned of those possible, 0 to 100, rounded down to two decimals: 100 means all of them.

        With no points to earn it is 100.
        """
        return 10_000 * self.points // self.points_possible / 100 if self.points_possible else 100.0

    @property
    def outcome(self) -> Outcome:
        """PASSED when every kata did, BROKEN when any was, else FAILED."""
        outcomes = {kata.outcome for kata in self.katas}
        if Outcome.BROKEN in outcomes:
            return Outcome.BROKEN
        return Outcome.PASSED if outcomes <= {Outcome.PASSED} else Outcome.FAILED


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that `kata prove` says about a kata, or about a section.

    Attributes:
        kata: its slug, or the section's.
        name: the claim's id, e.g. `reference_passes`.
        sentence: what is wrong, where, and the way out; empty when the claim holds.
    """

    kata: str
    name: str
    sentence: str = ""

    @property
    def holds(self) -> bool:
        return not self.sentence
