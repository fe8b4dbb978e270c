r"""A report as one JSON object, for programs; docs/report-format.md is its documentation.

Invariants: the same report gives the same bytes, since no time and no fact about the machine is in it; keys keep their
order; the text is ASCII, so that any terminal and any encoding can carry it.

Versions of the format:
    1: the first.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from grader.export.section_scores import section_scores
from grader.model import Cell, CheckResult, Comparison, Evidence, KataReport, NearMiss, Plane, Report

#: Raised when a key is removed or changes its meaning; new keys may come without.
FORMAT_VERSION = 1

_BEYOND_ASCII = re.compile(r"[^\x00-\x7e]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def to_json(report: Report) -> str:
    """Write a report as an indented JSON object that ends with a newline."""
    encoded = msgspec.json.format(msgspec.json.encode(_report(report)), indent=2)
    # Beyond ASCII there is only text of strings, where an escape means the same.
    return _BEYOND_ASCII.sub(_escaped, encoded.decode()) + "\n"


def _report(report: Report) -> dict[str, Any]:
    return {
        "format_version": FORMAT_VERSION,
        "submission": _text(report.submission),
        "course": _text(report.course),
        "sandbox": report.sandbox,
        "official": report.sandbox == "confined",
        "outcome": report.outcome,
        "points": report.points,
        "points_possible": report.points_possible,
        "percent": report.percent,
        "sections": [
            {
                "section": score.section,
                "title": _text(score.title),
                "points": score.points,
                "points_possible": score.points_possible,
            }
            for score in section_scores(report)
        ],
        "katas": [_kata(kata) for kata in report.katas],
        "remarks": [_text(remark) for remark in report.remarks],
    }


def _kata(kata: KataReport) -> dict[str, Any]:
    return {
        "kata": kata.kata,
        "title": _text(kata.title),
        "section": kata.section,
        "path": _text(kata.path),
        "outcome": kata.outcome,
        "points": kata.points,
        "points_possible": kata.points_possible,
        "started": kata.started,
        "problem": _text(kata.problem),
        "remarks": [_text(remark) for remark in kata.remarks],
        "checks": [_check(check) for check in kata.checks],
        "examples": [_check(check) for check in kata.examples],
        "diagnoses": [
            {
                "misconception": diagnosis.misconception,
                "message": _text(diagnosis.message),
                "checks": list(diagnosis.checks),
            }
            for diagnosis in kata.diagnoses
        ],
        "warnings": [
            {
                "category": _text(warned.category),
                "text": _text(warned.text),
                "location": _text(warned.location),
                "line": _text(warned.line),
            }
            for warned in kata.warnings
        ],
        "near_miss": None if kata.near_miss is None else _near_miss(kata.near_miss),
        "also_right": _text(kata.also_right),
    }


def _near_miss(near: NearMiss) -> dict[str, Any]:
    return {
        "message": _text(near.message),
        "location": _text(near.location),
        "line": _text(near.line),
        "checks": list(near.checks),
        "is_whole": near.is_whole,
    }


def _check(check: CheckResult) -> dict[str, Any]:
    return {
        "name": check.name,
        "title": _text(check.title),
        "outcome": check.outcome,
        "points": check.points,
        "points_possible": check.points_possible,
        "message": _text(check.message),
        "diagnosis": check.diagnosis,
        "evidence": None if check.evidence is None else _evidence(check.evidence),
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "reason": _text(evidence.reason),
        "called": _text(evidence.called),
        "arguments": _text(evidence.arguments),
        "returned": _text(evidence.returned),
        "expected": _text(evidence.expected),
        "hint": _text(evidence.hint),
        "location": _text(evidence.location),
        "line": _text(evidence.line),
        "printed": _text(evidence.printed),
        "trace": _text(evidence.trace),
        "comparison": None if evidence.comparison is None else _comparison(evidence.comparison),
    }


def _comparison(comparison: Comparison) -> dict[str, Any]:
    return {
        "place": _text(comparison.place),
        "inputs": [_plane(plane) for plane in comparison.inputs],
        "actual": None if comparison.actual is None else _plane(comparison.actual),
        "expected": None if comparison.expected is None else _plane(comparison.expected),
        "total": comparison.total,
        "differing": comparison.differing,
        "grid": list(comparison.grid),
        "overview": list(comparison.overview),
        "block": list(comparison.block),
        "first": [_cell(cell) for cell in comparison.first],
        "worst": None if comparison.worst is None else _cell(comparison.worst),
        "layers": [
            {"actual": _text(row.actual), "expected": _text(row.expected), "depth": row.depth, "differs": row.differs}
            for row in comparison.layers
        ],
    }


def _plane(plane: Plane) -> dict[str, Any]:
    """Cells as texts alone: JSON has no number for what is not finite."""
    return {
        "name": _text(plane.name),
        "dtype": plane.dtype,
        "shape": list(plane.shape),
        "index": list(plane.index),
        "row": plane.row,
        "column": plane.column,
        "cells": [list(row) for row in plane.cells],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    return {"index": list(cell.index), "actual": cell.actual, "expected": cell.expected}


def _text(text: str) -> str:
    r"""Half a surrogate pair is no character and no UTF-8: it becomes the visible text `\udc80`."""
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _escaped(character: re.Match[str]) -> str:
    r"""The JSON escape of a character: `\u0000` units, two of them beyond the first 65,536 characters."""
    units = character[0].encode("utf-16-be")
    return "".join(f"\\u{units[i] << 8 | units[i + 1]:04x}" for i in range(0, len(units), 2))
