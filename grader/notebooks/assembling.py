"""What a notebook holds for one kata: the cells that are its own, and what they borrow from others.

How it is found:

1. Cells tagged `kata:<slug>`, or begun with `%%kata <slug>`, are that kata's and no other's.
2. Where there are none, or only the stub as shipped, the untagged cells that define its functions are. The last
   definition of each counts.
3. A kata's own cells are taken whole. Of all other cells only imports, functions, classes and constants are taken, each
   only when a name that it binds is used and not bound: an experiment elsewhere in the notebook never runs.

Invariants: every kata that was asked for gets a source, a problem or nothing; whatever is not obvious is a remark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grader.catalog import closest
from grader.digest import digest
from grader.model import Kata, Source, Stretch
from grader.notebooks.reading import Cell
from grader.notebooks.scanning import Kind, Statement
from grader.sanitising import sanitise

#: The most text of one kata, in characters; a solution has about 2,000.
SOURCE_LIMIT = 256 * 1024

#: Commands that are named before they are only counted.
_COMMANDS_SHOWN = 3

_BORROWED = (Kind.IMPORT, Kind.DEFINITION, Kind.CONSTANT)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for one kata.

    Attributes:
        source: its text; None when there is none.
        problem: one sentence when something is there and cannot be taken; empty else.
    """

    source: Source | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Notebook:
    """The code cells of a notebook, and the katas that it is read for.

    Attributes:
        path: the file as messages name it.
        cells: in order.
        katas: the katas asked for, among which a function's name may be shared.
    """

    path: str
    cells: tuple[Cell, ...]
    katas: tuple[Kata, ...]

    def find(self, kata: Kata) -> Found:
        """What there is for one kata."""
        tagged = [cell for cell in self.cells if cell.kata == kata.slug]
        live = _without_superseded(tagged, kata)
        if tagged and not self._is_stub(live, kata):
            loose = self._completing(live, kata)
            return self._taken(kata, [*live, *loose], self._tag_remarks(kata, tagged, live))
        loose = _last_defining(self._untagged, self._own_names(kata) if tagged else set(kata.exports))
        if not loose:
            return self._taken(kata, live, []) if tagged else Found()
        if not tagged and (doubt := self._doubt(kata)):
            return doubt
        remarks = list(_repeated(kata, self._untagged, loose))
        if tagged:
            where = _numbers(loose)
            remarks.append(f"{tagged[-1].tag} in cell {tagged[-1].number} is still the stub; {where} counts")
        return self._taken(kata, loose, remarks)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is said about the notebook as a whole: which commands were not run."""
        commands = [(cell.number, text) for cell in self.cells for _, text in cell.commands]
        if not commands:
            return ()
        shown = [f"`{sanitise(text, 40)}` in cell {number}" for number, text in commands[:_COMMANDS_SHOWN]]
        if more := len(commands) - len(shown):
            shown.append(f"{more} more")
        ending = "is for Jupyter, and was not run" if len(commands) == 1 else "are for Jupyter, and were not run"
        return (f"{_in_words(shown)} {ending}",)

    def missing(self, kata: Kata) -> str:
        """The sentence for a kata that nothing was found for."""
        others = {cell.kata for cell in self.cells} - {each.slug for each in self.katas}
        found = f"{self.path} has no cell for {kata.slug}"
        if match := closest(kata.slug, sorted(others - {""})):
            return f'{found}: did you mean to write {kata.slug} for "{sanitise(match)}"?'
        return (
            f"{found}: tag one kata:{kata.slug}, or define {' or '.join(f'`{name}`' for name in kata.exports)} in one"
        )

    @property
    def _untagged(self) -> list[Cell]:
        return [cell for cell in self.cells if not cell.kata]

    def _is_stub(self, cells: Sequence[Cell], kata: Kata) -> bool:
        return len(cells) == 1 and digest(_ended(cells[0].text)) == kata.stub_sha256

    def _rivals(self, kata: Kata) -> list[Kata]:
        """Other katas that may be meant by a function's name: those without cells of their own."""
        claimed = {cell.kata for cell in self.cells}
        return [other for other in self.katas if other.slug != kata.slug and other.slug not in claimed]

    def _own_names(self, kata: Kata) -> set[str]:
        """Functions that are asked for by this kata alone."""
        return set(kata.exports).difference(*(rival.exports for rival in self._rivals(kata)))

    def _completing(self, live: Sequence[Cell], kata: Kata) -> list[Cell]:
        """Untagged cells with functions that the tagged ones lack."""
        there = frozenset().union(*(cell.defines for cell in live))
        bound = {name for cell in live for statement in cell.statements for name in statement.binds}
        return _last_defining(self._untagged, self._own_names(kata) - there - bound)

    def _doubt(self, kata: Kata) -> Found | None:
        """Nothing, or why the untagged cells that define functions of this kata are not taken for it."""
        defined = frozenset().union(*(cell.defines for cell in self._untagged))
        shared = defined.intersection(kata.exports)
        rivals = [rival for rival in self._rivals(kata) if shared.intersection(rival.exports)]
        if not rivals or defined & self._own_names(kata):
            return None
        stronger = [r for r in rivals if defined.issuperset(r.exports) or defined & self._own_names(r)]
        is_complete = defined.issuperset(kata.exports)
        if is_complete != bool(stronger):
            return None if is_complete else Found()
        names = " and ".join(f"`{name}`" for name in kata.exports if name in shared)
        return Found(
            problem=f"{names} in {self.path} may be meant for {' or '.join(each.slug for each in (kata, *rivals))}: "
            f"tag the cell kata:{kata.slug}, or begin it with %%kata {kata.slug}"
        )

    def _tag_remarks(self, kata: Kata, tagged: Sequence[Cell], live: Sequence[Cell]) -> list[str]:
        remarks = list(_repeated(kata, tagged, live))
        for name in kata.exports:
            loose = [cell for cell in self._untagged if name in cell.defines]
            holders = [cell for cell in live if name in cell.defines]
            if loose and holders and name in self._own_names(kata):
                remarks.append(
                    f"`{name}` is also defined in {_numbers(loose)}; the one in cell {holders[-1].number} counts, "
                    f"which is marked {holders[-1].tag}"
                )
        return remarks

    def _taken(self, kata: Kata, own: Sequence[Cell], remarks: Sequence[str]) -> Found:
        own = sorted(own, key=lambda cell: cell.number)
        borrowed = [] if self._is_stub(own, kata) else self._borrowed(own)
        if len(own) + len(borrowed) == 1:
            pieces = [(own[0].number, 0, own[0].text)]
        else:
            # In Jupyter `from __future__ import ...` counts in any cell, and in a file at the top only.
            pieces = [_cut(cell, statement) for cell in own for statement in _futures(cell)]
            pieces += [_cut(cell, statement) for cell, statement in borrowed]
            pieces += [(cell.number, 0, _without_future(cell)) for cell in own]
        text, stretches = _joined(pieces)
        if len(text) > SOURCE_LIMIT:
            size = f"{SOURCE_LIMIT // 1024} KiB"
            return Found(problem=f"{self.path} holds more than {size} for {kata.slug}; keep only its functions")
        safe = tuple(sanitise(remark, 300) for remark in remarks)
        return Found(Source(kata=kata.slug, path=self.path, text=text, stretches=stretches, remarks=safe))

    def _borrowed(self, own: Sequence[Cell]) -> list[tuple[Cell, Statement]]:
        """Statements of other cells that give the kata's own ones what they use, in the notebook's order."""
        taken = {cell.number for cell in own}
        offers: dict[str, tuple[Cell, Statement]] = {}
        stars = []
        for cell in self.cells:
            if cell.number in taken:
                continue
            for statement in cell.statements:
                if statement.kind is Kind.STAR and not cell.kata:
                    stars.append((cell, statement))
                if statement.kind in _BORROWED:
                    offers |= dict.fromkeys(statement.binds, (cell, statement))

        bound = {name for cell in own for statement in cell.statements for name in statement.binds}
        wanted = [name for cell in own for statement in cell.statements for name in statement.uses]
        found: dict[tuple[int, int], tuple[Cell, Statement]] = {}
        while wanted:
            name = wanted.pop()
            if name in offers and name not in bound:
                bound.add(name)
                cell, statement = offers[name]
                if (cell.number, statement.first) not in found:
                    found[cell.number, statement.first] = cell, statement
                    wanted.extend(statement.uses)
        for cell, statement in stars:
            found[cell.number, statement.first] = cell, statement
        return [found[place] for place in sorted(found)]


def _without_superseded(tagged: Sequence[Cell], kata: Kata) -> list[Cell]:
    """A kata's cells without those whose functions are all defined again further down."""
    live: list[Cell] = []
    later: set[str] = set()
    for cell in reversed(tagged):
        mine = cell.defines.intersection(kata.exports)
        if not mine or mine - later:
            live.insert(0, cell)
        later |= mine
    return live


def _last_defining(cells: Sequence[Cell], names: set[str]) -> list[Cell]:
    """For each name, the last cell that defines it."""
    last = {name: cell for cell in cells for name in cell.defines & names}
    return sorted(set(last.values()), key=lambda cell: cell.number)


def _repeated(kata: Kata, cells: Sequence[Cell], live: Sequence[Cell]) -> Iterator[str]:
    """What is defined more than once, and which one counts."""
    for name in kata.exports:
        places = [
            (cell, statement.first + 1)
            for cell in cells
            for statement in cell.statements
            if statement.kind is Kind.DEFINITION and name in statement.binds
        ]
        holders = sorted({cell.number for cell, _ in places})
        if len(holders) > 1:
            yield f"`{name}` is defined in cells {_listed(holders)}; the one in cell {holders[-1]} counts"
        last = [line for cell, line in places if cell.number == holders[-1]] if holders else []
        if len(last) > 1:
            where = f"lines {_listed(last)} of cell {holders[-1]}"
            yield f"`{name}` is defined on {where}; the one on line {last[-1]} counts"


def _numbers(cells: Sequence[Cell]) -> str:
    numbers = [cell.number for cell in cells]
    return f"cell {numbers[0]}" if len(numbers) == 1 else f"cells {_listed(numbers)}"


def _listed(numbers: Sequence[int]) -> str:
    return _in_words([str(number) for number in numbers])


def _in_words(words: Sequence[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


_Piece = tuple[int, int, str]
"""The number of a cell, the index of the first line taken, and the text."""


def _cut(cell: Cell, statement: Statement) -> _Piece:
    return cell.number, statement.first, "\n".join(cell.lines[statement.first : statement.last + 1])


def _without_future(cell: Cell) -> str:
    """A cell's lines with `from __future__ import ...` as comments, for where it was moved to the top."""
    lines = list(cell.lines)
    for statement in _futures(cell):
        for index in range(statement.first, statement.last + 1):
            lines[index] = f"# {lines[index]}"
    return "\n".join(lines)


def _futures(cell: Cell) -> list[Statement]:
    return [statement for statement in cell.statements if statement.kind is Kind.FUTURE]


def _joined(pieces: Sequence[_Piece]) -> tuple[str, tuple[Stretch, ...]]:
    text, stretches = [], []
    line = 1
    for number, first, piece in pieces:
        stretches.append(Stretch(line=line, cell=number, cell_line=first + 1))
        text.append(_ended(piece))
        line += text[-1].count("\n")
    return "".join(text), tuple(stretches)


def _ended(text: str) -> str:
    return text.rstrip("\n") + "\n"
