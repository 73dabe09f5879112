"""The kernel with a memory: what it read or checked of parts that are the same as before, it does not check again.

Only so can every field of every certificate be changed in turn: one change concerns one leaf out of hundreds. What is
remembered are pure functions of objects that stay alive (and so keep their `id`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from verify.evidence import certificate as c
from verify.evidence import existence, record
from verify.trust import check_certificate, gate
from verify.trust.check_existence import ExistenceStatement
from verify.trust.statement import Labelled, Labels
from verify.trust.stating.claim import Stated


class Remembered(Stated):
    """A statement that is made once."""

    @cache  # noqa: B019
    def denied(self, item: int, labels: Labels = None) -> tuple[Labelled, ...]:  # type: ignore[override]
        return tuple(super().denied(item))

    @cache  # noqa: B019
    def nothing(self, labels: Labels = None) -> tuple[Labelled, ...]:  # type: ignore[override]
        return tuple(super().nothing())

    @cache  # noqa: B019
    def existence(self) -> ExistenceStatement:
        return super().existence()


MOST_TERMS = 30


class _Changed(Exception):
    """A part that is not as it was."""


class Memory:
    """What was read of some data, and checked of what was read."""

    def __init__(self, data: Any, patch: pytest.MonkeyPatch) -> None:
        self.data = {id(part): part for part in parts(data)}
        self.made: dict[int, Any] = {}
        """What was read of `data`, by `id`: these objects are alive as long as this one."""
        self.negated: dict[Any, tuple[str, int]] = {}
        """The polynomials that were read, negated as on the other side of a split."""
        reader = c._Reader
        patch.setattr(reader, "polynomial", self.polynomials(reader.polynomial))
        for name in ("formula", "_node", "_product", "_equality"):
            patch.setattr(reader, name, self.reading(getattr(reader, name)))
        for module in (record, existence):
            patch.setattr(module, "read_witness" if module is record else "_state", self.plain(module))
        patch.setattr(check_certificate, "_check_leaf", self.checking(check_certificate._check_leaf))
        patch.setattr(gate, "check_stated", self.stating(gate.check_stated))
        patch.setattr(gate, "hypotheses", self.existing(gate.hypotheses))
        for name in ("examine", "examine_realised"):
            patch.setattr(gate, name, self.examining(getattr(gate, name)))

    def keep(self, result: Any) -> Any:
        self.made[id(result)] = result
        if isinstance(result, c.AnyOf | c.AllOf):
            for each in result.parts:
                self.keep(each)
        return result

    def reading(self, read: Callable[..., Any]) -> Callable[..., Any]:
        """Read each part of the data once, for each number of variables."""
        known: dict[tuple[int, int], Any] = {}

        def remembered(reader: Any, data: Any, *rest: Any) -> Any:
            if id(data) not in self.data:
                return read(reader, data, *rest)
            key = (id(data), reader.variables)
            if key not in known:
                found = known[key] = self.keep(read(reader, data, *rest))
                if isinstance(found, tuple) and found[1:] == ([], "leaf"):  # a node: what builds it, what is below it
                    self.keep(found[0](()))
            return known[key]

        return remembered

    def polynomials(self, read: Callable[..., Any]) -> Callable[..., Any]:
        """As `reading`; and what is read is known negated, as it is on the other side of a split."""
        inner = self.reading(read)

        def remembered(reader: Any, data: Any, *rest: Any) -> Any:
            found = inner(reader, data, *rest)
            if id(found) in self.made and len(found) <= MOST_TERMS:
                self.negated[tuple((-a, exponents) for a, exponents in found)] = ("negated", id(found))
            return found

        return remembered

    def plain(self, module: Any) -> Callable[..., Any]:
        read = module.read_witness if module is record else module._state
        known: dict[tuple[Any, ...], Any] = {}

        def remembered(data: Any, *rest: Any) -> Any:
            if id(data) not in self.data:
                return read(data, *rest)
            key = (id(data), *rest)
            if key not in known:
                known[key] = self.keep(read(data, *rest))
            return known[key]

        return remembered

    def name(self, part: Any) -> Any:
        """What tells the part from every other: its `id` where it was read of the data. Raises _Changed elsewhere."""
        if id(part) in self.made:
            return id(part)
        if isinstance(part, c.Atom):
            return (part.relation, self.name(part.polynomial))
        if isinstance(part, tuple) and len(part) <= MOST_TERMS and part in self.negated:
            return self.negated[part]
        raise _Changed

    def checking(self, check: Callable[..., None]) -> Callable[..., None]:
        right: set[Any] = set()

        def remembered(leaf: Any, known: Any, path: str) -> None:
            numbers = {n for each in leaf.products for n in each.hypotheses} | {n for _, n in leaf.equalities}
            there = [n for n in sorted(numbers) if n < len(known.formulas)]
            try:
                key = (self.name(leaf), known.variables, *((n, self.name(known.formulas[n])) for n in there))
            except _Changed:
                check(leaf, known, path)
                return
            if key not in right:
                check(leaf, known, path)
                right.add(key)

        return remembered

    def stating(self, check: Callable[..., None]) -> Callable[..., None]:
        right: dict[Any, Any] = {}

        def remembered(certificate: Any, stated: Any) -> None:
            try:
                formulas = tuple(map(self.name, certificate.hypotheses))
            except _Changed:
                check(certificate, stated)
                return
            key = (certificate.variables, certificate.labels, formulas, id(stated))
            if key not in right:
                check(certificate, stated)
                right[key] = stated  # stays alive

        return remembered

    def existing(self, hypotheses: Callable[..., Any]) -> Callable[..., Any]:
        known: dict[Any, Any] = {}

        def remembered(statement: Any, proof: Any, steps: Any) -> Any:
            try:
                key = (id(statement), proof.variables, proof.definitions, tuple(map(self.name, proof.states)))
            except _Changed:
                return hypotheses(statement, proof, steps)
            if key not in known:
                known[key] = (statement, tuple(hypotheses(statement, proof, steps)))  # the statement stays alive
            return known[key][1]

        return remembered

    def examining(self, examine: Callable[..., Any]) -> Callable[..., Any]:
        known: dict[Any, Any] = {}

        def remembered(loaded: Any, witness: Any, only: Any, take: Any) -> Any:
            if id(witness) not in self.made:
                return examine(loaded, witness, only, take)
            key = (id(witness), only)
            if key not in known:
                known[key] = examine(loaded, witness, only, take)
            return known[key]

        return remembered


def parts(data: Any) -> Iterator[Any]:
    """Every list and object in it, itself first."""
    if isinstance(data, dict | list):
        yield data
        for each in data.values() if isinstance(data, dict) else data:
            yield from parts(each)
