"""The rooms that have to know what can be said, each with how it is asked about an entry of the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import asking_definitions
import asking_extremes
import asking_kinds
import asking_numbers
import asking_phrases
import asking_propositions

from tools import tables
from verify.language import definitions, functions, phrases

Consumer = Callable[[Any], None]


def documented(table: Callable[[], str]) -> Consumer:
    def consumer(entry: Any) -> None:
        assert f"| {entry.written} | {entry.means} |" in table().splitlines()

    return consumer


PHRASE: dict[str, Consumer] = {
    "exact": asking_phrases.exact,
    "symbolic": asking_phrases.symbolic,
    "trusted": asking_phrases.trusted,
    "simulated": asking_phrases.simulated,
    "coloured": asking_phrases.coloured,
}
CONSUMERS: dict[str, dict[str, Consumer]] = {
    "NUMBER_FUNCTIONS": {
        "checked": asking_numbers.checked,
        "exact": asking_numbers.exact,
        "symbolic": asking_numbers.symbolic,
        "trusted": asking_numbers.trusted,
        "simulated": asking_numbers.simulated,
        "pictured": asking_numbers.pictured,
        "spoken of": asking_numbers.spoken,
        "coloured": asking_numbers.coloured,
        "documented": documented(tables.number_functions),
    },
    "PROPOSITIONS": {
        "checked": asking_propositions.checked,
        "exact": asking_propositions.exact,
        "symbolic": asking_propositions.symbolic,
        "trusted": asking_propositions.trusted,
        "simulated": asking_propositions.simulated,
        "pictured": asking_propositions.pictured,
        "spoken of": asking_propositions.spoken,
        "coloured": asking_propositions.coloured,
        "documented": documented(tables.propositions),
    },
    "EXTREMES": {
        "checked": asking_extremes.checked,
        "exact": asking_extremes.exact,
        "symbolic": asking_extremes.symbolic,
        "trusted": asking_extremes.trusted,
        "simulated": asking_extremes.simulated,
        "pictured": asking_extremes.pictured,
        "coloured": asking_extremes.coloured,
        "documented": documented(tables.number_functions),
    },
    "DEFINITIONS": {
        "checked": asking_definitions.checked,
        "exact": asking_definitions.exact,
        "symbolic": asking_definitions.symbolic,
        "trusted": asking_definitions.trusted,
        "simulated": asking_definitions.simulated,
        "coloured": asking_definitions.coloured,
        "documented": lambda entry: documented(
            tables.number_functions if entry.kind == "number" else tables.propositions
        )(entry),
    },
    "STATEMENTS": {**PHRASE, "documented": documented(tables.statements)},
    "GUARDS": {**PHRASE, "documented": documented(tables.guards)},
    "CLAIM_KINDS": {
        "read": asking_kinds.read,
        "decided": asking_kinds.decided,
        "trusted": asking_kinds.trusted,
        "told": asking_kinds.told,
        "pictured": asking_kinds.pictured,
        "explored": asking_kinds.explored,
        "documented": documented(tables.claim_kinds),
    },
}


def table(group: str) -> dict[str, Any]:
    entries: dict[str, Any] = {**vars(functions), **vars(phrases), **vars(definitions)}[group]
    return entries


def unaware(group: str, entry: Any) -> set[str]:
    """The consumers that do not know the entry."""
    found = set()
    for name, consumer in CONSUMERS[group].items():
        try:
            consumer(entry)
        except Exception:
            found.add(name)
    return found
