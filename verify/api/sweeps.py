"""Sweeps in Python: a claim with every combination of values, decided in worker processes, as rows."""

from __future__ import annotations

import itertools
import os
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, cast

from verify.api.agents import Agent
from verify.api.amounts import amount
from verify.api.claims import Claim, fields_of, in_folder
from verify.api.games import Game
from verify.api.results import Checked
from verify.api.sources import Files, game_file, merged, sources
from verify.api.workers import Budget, seconds_of
from verify.errors import InputError
from verify.evidence.record import Evidence
from verify.evidence.result import ItemResult, Result, witness_from_json
from verify.language.claims import parse_claim
from verify.language.files import read_text
from verify.language.restated import written
from verify.language.sweeps import Sweep, parse_sweep
from verify.library import find as library
from verify.library.combinations import load_combination
from verify.sweeps.local import Task, decide_here
from verify.sweeps.rows import Row
from verify.sweeps.tables import cells, columns, table_kind

SHOWN = 200
"""Rows that a notebook shows."""


@dataclass(frozen=True, repr=False)
class Swept:
    """The results of a sweep: `rows` in the order of the combinations. Iterated, it gives a mapping for each, so that
    `pandas.DataFrame(swept)` is a table of it."""

    sweep: Sweep
    rows: tuple[Row, ...]
    sources: Files

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Mapping[str, Any]]:
        names = columns(self.sweep)
        return (dict(zip(names, cells(row, self.sweep), strict=True)) for row in self.rows)

    @property
    def verdicts(self) -> Mapping[str, int]:
        """How many combinations have each verdict."""
        return Counter(row.verdict for row in self.rows)

    def values(self, number: int) -> Mapping[str, str]:
        """The values of one combination, counted from 0, by the names of what varies."""
        return dict(zip(self.sweep.names, self.sweep.values(number), strict=True))

    def result(self, number: int) -> Checked:
        """The result of one combination as `check` gives it: with its claim, evidence and picture."""
        row = self.rows[number]
        with in_folder(self.sources) as folder:
            claim = Claim.of_text(self.sweep.claim(number).text, folder)
        items = zip(claim.items, row.items, strict=False)
        result = Result(
            claim.name,
            claim.file,
            row.expect,
            row.verdict,
            cast(Any, row.trust),
            row.seconds,
            items=tuple(ItemResult(text, cast(Any, verdict)) for text, verdict in items),
            witness=None if row.witness is None else witness_from_json(row.witness),
            reason=row.reason,
            cause=row.cause,
        )
        return Checked(claim, result, None if row.evidence is None else Evidence.from_json(row.evidence))

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the rows as a table, FILE.csv or FILE.parquet. Raises InputError."""
        table = table_kind(Path(path))(Path(path), self.sweep)
        for row in self.rows:
            table.write(row)
        table.close(True)
        return Path(path)

    def __repr__(self) -> str:
        counts = ", ".join(f"{count} {verdict}" for verdict, count in self.verdicts.items())
        return f"<{self.sweep.name}: {len(self)} combinations: {counts}>"

    def _repr_html_(self) -> str:
        names = [*self.sweep.names, "verdict", "trust", "reason"]
        head = "".join(f"<th>{escape(name)}</th>" for name in names)
        shown = ([str(row[name] or "") for name in names] for row in itertools.islice(self, SHOWN))
        rows = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in shown)
        more = f"<p>and {len(self) - SHOWN} more</p>" if len(self) > SHOWN else ""
        return f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>{more}"


def sweep(
    target: str | os.PathLike[str] | None = None,
    /,
    *,
    over: Mapping[str, Any] | None = None,
    name: str = "sweep",
    budget: Budget = None,
    jobs: int | None = None,
    **fields: Any,
) -> Swept:
    """Decide a claim with every combination of values: a sweep's name, path or text; or what varies (`over`) and the
    fields of a claim, in which `$NAME` stands for a value.

    `over` has for each name a list of values, also of agents and games in memory, or a range such as
    `{"from": 0, "to": 1, "by": "1/10"}`; for several names that vary together, `"T, S"`, a list of rows. `budget` is
    for each combination, `jobs` how many are decided at once. Raises InputError.
    """
    given: Files = {}
    folder = Path.cwd()
    if target is None:
        axes = {key: _axis(values, given) for key, values in (over or {}).items()}
        stated = fields_of(fields, given)
        text, file = written({"sweep": name, "over": axes, "claim": stated}), f"{name}{library.SWEEP}"
    elif over is not None or fields:
        raise InputError("expected a sweep, or what varies and the fields of a claim, found both")
    elif isinstance(target, str) and "\n" in target:
        text, file = target, f"sweep{library.SWEEP}"
    else:
        path = library.find_sweep(os.fspath(target))
        text, folder, file = read_text(path), path.parent, path.name
    swept = parse_sweep(text, file)
    files = _sources(swept, folder, given)
    with in_folder({file: text, **files}) as place:
        try:
            load_combination(swept, place / file, 0)  # what is wrong with the claim is likely so with every combination
            task = Task(text, place / file, seconds_of(budget))
            with closing(decide_here(task, range(len(swept)), jobs, lambda _: None)) as outcomes:
                rows = {outcome.row.number: outcome.row for outcome in outcomes}
        except InputError as error:
            raise InputError.again(str(error).replace(f"{place}{os.sep}", "")) from None
    return Swept(swept, tuple(rows[number] for number in range(len(swept))), files)


def _axis(values: Any, given: Files) -> Any:
    if isinstance(values, Mapping):
        return {key: amount(value) for key, value in values.items()}
    return [[_value(each, given) for each in v] if isinstance(v, list | tuple) else _value(v, given) for v in values]


def _value(value: Any, given: Files) -> str:
    if isinstance(value, Agent):
        merged(given, f"{value.name}{library.AGENT}", value.text)
        return value.use
    if isinstance(value, Game):
        merged(given, game_file(value), value.text)
        return value.name
    return amount(value)


def _sources(swept: Sweep, folder: Path, given: Files) -> Files:
    """The games and agents that any combination names, and that are not of the library."""
    found: Files = {}
    for number in range(len(swept)):
        try:
            claim = parse_claim(swept.claim(number).text, swept.lines.file)
        except InputError as error:
            raise swept.explained(error, number) from None
        for name, text in sources(claim, folder, given).items():
            merged(found, name, text)
    return found
