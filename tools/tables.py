"""`python -m tools.tables DOCS`: writes the tables in the pages of the documentation, from what the checker reads with.

A page has a table between the lines `<!-- table: NAME -->` and `<!-- end -->`, where NAME is a function of TABLES. What
stands between them is replaced, so that the pages are whole wherever they are read; a test fails where it is stale.
"""

from __future__ import annotations

import argparse
import dataclasses
import inspect
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from studies.atlas.results import read_rows, results
from studies.atlas.states import read_states
from studies.atlas.tables import counts, reach_of_lp, states_counts, states_of_lp, whole_table
from studies.nash import results as nash
from tools.command import command_help
from verify.evidence.record import Evidence, ItemEvidence
from verify.evidence.result import Answer, ItemResult, Piece, Result, Run, Witness
from verify.evidence.states import Cell, States
from verify.language import limits, words
from verify.language.definitions import DEFINITIONS
from verify.language.functions import AMONG_STATES, CLAIM_KINDS, EXTREMES, NUMBER_FUNCTIONS, ORDERS, PROPOSITIONS
from verify.language.functions import Entry as Saying
from verify.language.keys import (
    CLAIM_KEYS,
    EQUILIBRIUM,
    EQUILIBRIUM_KEYS,
    FIND_KEYS,
    GAME_KEYS,
    MAP_KEYS,
    RANGE_KEYS,
    REGION_KEYS,
    SWEEP_KEYS,
    WHEN_KEYS,
    Key,
)
from verify.language.parsers import grammar
from verify.language.phrases import GUARDS, STATEMENTS
from verify.language.schema import claim_schema, game_schema, sweep_schema
from verify.library.find import Entry, list_agents, list_games

SHAPES = {
    "name": "a name",
    "text": "text",
    "names": "a list of names",
    "expressions": "an expression, or a list of them",
    "formulas": "a mapping from name to expression",
    "numbers": "a mapping from name to number, such as `1/10`",
    "agents": "a mapping from player to agent",
    "actions": "a mapping from player to a list of actions",
    "payoffs": "a mapping from action profile to a list of expressions",
    "game": "a name, a path, or a game",
    "region": "a mapping, see below",
    "equilibrium": "a mapping, see below; `{}` for nothing",
    "find": "mapping with `least` or `greatest`",
    "when": "mapping with `over` or `terms`, or both",
    "map": "mapping with `over`",
    "ranges": "a list of two names, or a mapping from two names to ranges (`from`, `to`, `count`)",
    "expression": "an expression",
    "duration": "a length of time: `60 s`, `2 min`, `1 h`",
    "axes": "a mapping, see below",
    "template": "a mapping with the [keys of a claim](claims.md), but without `claim`",
    "number": "a number, such as `1/10`",
    "count": "a whole number from 2 on",
}
ATLAS = Path(__file__).parents[1] / "docs" / "atlas" / "games.csv"
STATES = ATLAS.with_name("states.csv")
LIMITS = {
    "MAX_BYTES": "bytes in one file",
    "MAX_NESTING": "parentheses, prefix operators or operations in one another",
    "MAX_BLOCKS": "blocks in one another in an agent",
    "MAX_TOKENS": "words and signs in an expression or an agent",
    "MAX_DIGITS": "digits of a number",
    "MAX_LETTERS": "letters of a name",
    "MAX_EXPONENT": "an exponent",
    "MAX_DEGREE": "the degree of a formula",
    "MAX_YAML_NESTING": "lists and mappings in one another",
    "MAX_YAML_EVENTS": "values in one YAML file",
    "MAX_PLAYERS": "players of a game",
    "MAX_ACTIONS": "actions of a player",
    "MAX_PROFILES": "action profiles of a game",
    "MAX_BUDGET": "seconds of a budget",
    "MAX_COMBINATIONS": "combinations of a sweep",
    "MAX_MAP": "values of one parameter in a map",
}


def claim_keys() -> str:
    """The keys of a claim."""
    return _keys(CLAIM_KEYS)


def region_keys() -> str:
    """The keys under `attains`."""
    return _keys(REGION_KEYS)


def equilibrium_keys() -> str:
    """The keys under `equilibrium`."""
    return _keys(EQUILIBRIUM_KEYS)


def find_keys() -> str:
    """The keys under `find`, as a table."""
    return _keys(FIND_KEYS)


def when_keys() -> str:
    """The keys under `when`."""
    return _keys(WHEN_KEYS)


def map_keys() -> str:
    """The keys under `map`."""
    return _keys(MAP_KEYS)


def game_keys() -> str:
    """The keys of a game."""
    return _keys(GAME_KEYS)


def sweep_keys() -> str:
    """The keys of a sweep."""
    return _keys(SWEEP_KEYS)


def range_keys() -> str:
    """The keys of a range."""
    return _keys(RANGE_KEYS)


def number_functions() -> str:
    """The number functions, and what they mean."""
    return _sayings("|", {**NUMBER_FUNCTIONS, **EXTREMES, **_defined("number")})


def propositions() -> str:
    """The named propositions, and what they mean."""
    return _sayings("|", {**PROPOSITIONS, **_defined("proposition"), **AMONG_STATES})


def orders() -> str:
    """Orders of magnitude, and what they mean."""
    return _sayings("|", {each.written: each for each in ORDERS.values()})


def statements() -> str:
    """The statements of agents, and what they do."""
    return _sayings("statement | meaning", STATEMENTS)


def guards() -> str:
    """The guards of agents, and when they hold."""
    return _sayings("guard | holds", GUARDS)


def claim_kinds() -> str:
    """The kinds of claims, and when they hold."""
    return _sayings("kind | holds when", {**CLAIM_KINDS, EQUILIBRIUM.name: EQUILIBRIUM})


def schemas() -> str:
    """The names of the schema files and what they are for."""
    return "\n".join(
        f"- `spec/{name}`: {schema['title'][0].lower()}{schema['title'][1:]}"
        for name, schema in (
            ("claim.schema.json", claim_schema()),
            ("game.schema.json", game_schema()),
            ("sweep.schema.json", sweep_schema()),
        )
    )


def keywords() -> str:
    """The words that are grammar, and those with a fixed meaning."""
    return f"- Grammar: {_codes(words.KEYWORDS)}.\n- With a fixed meaning: {_codes(words.MEANINGS)}."


def language_limits() -> str:
    """How large an input may be."""
    rows = [f"| {LIMITS[name]} | {_number(value)} |" for name, value in vars(limits).items() if name.startswith("MAX_")]
    return "\n".join(["| at most | |", "|---|---|", *rows])


def agent_grammar() -> str:
    """The grammar of agents, as it is parsed with."""
    return f"```text\n{grammar('agent.lark').strip()}\n```"


def expression_grammar() -> str:
    """The grammar of expressions, as it is parsed with."""
    return f"```text\n{grammar('expression.lark').strip()}\n```"


def library_agents() -> str:
    """The agents of the library with their first line of documentation."""
    return _entries(list_agents())


def library_games() -> str:
    """The games of the library with their first line of documentation."""
    return _entries(list_games())


def json_fields() -> str:
    """What the JSON of a result is made of."""
    return "\n\n".join(_fields(cls) for cls in (Result, ItemResult, Witness, Run, Answer, Piece))


def states_fields() -> str:
    """What the JSON of states is made of."""
    return "\n\n".join(_fields(cls) for cls in (States, Cell))


def evidence_fields() -> str:
    """What an evidence file is made of."""
    return "\n\n".join(_fields(cls) for cls in (Evidence, ItemEvidence))


def certificate_shape() -> str:
    """The grammar of certificates, as their module states it."""
    from verify.evidence import certificate

    rows = (inspect.getdoc(certificate) or "").splitlines()
    shape = [row.strip() for row in rows if row.startswith("    ")]
    return "```text\n" + "\n".join(shape) + "\n```"


def _defined(kind: str) -> dict[str, Saying]:
    return {name: each for name, each in DEFINITIONS.items() if each.kind == kind}


def _sayings(head: str, entries: Mapping[str, Saying]) -> str:
    rows = [f"| {entry.written} | {entry.means} |" for entry in entries.values()]
    return "\n".join([f"| {head} |", "|---|---|", *rows])


def _keys(keys: Iterable[Key]) -> str:
    rows = ["| key | value | meaning |", "|---|---|---|"]
    for key in keys:
        value = " or ".join(f"`{choice}`" for choice in key.choices) or SHAPES[key.shape]
        value += ", or a list of these" * (key.shape == "verdicts")
        needed = " (needed)" if key.required else ""
        rows.append(f"| `{key.name}`{needed} | {value} | {key.about} |")
    return "\n".join(rows)


def _entries(entries: Iterable[Entry]) -> str:
    rows = [f"| `{name}` | {text.removeprefix(f'{name}: ').replace('|', ' ')} |" for name, _, text in entries]
    return "\n".join(["| name | what it is |", "|---|---|", *rows])


def _fields(cls: type) -> str:
    names = ", ".join(f"`{field.name}`" for field in dataclasses.fields(cls))
    return f"**{cls.__name__}** ({names}): {' '.join((cls.__doc__ or '').split())}"


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _number(value: float) -> str:
    return f"{value:,.0f}"


def atlas_counts() -> str:
    """In how many games of the atlas what holds."""
    return counts(results(read_rows(ATLAS)))


def atlas_games() -> str:
    """Every game of the atlas, and what fails in it."""
    return whole_table(results(read_rows(ATLAS)))


def nash_solvers() -> str:
    """How well solvers of games find the corners of the equilibria."""
    return nash.summary(nash.read())


def nash_degenerate() -> str:
    """Games with equilibria that are not isolated, and what the solvers miss."""
    return nash.degenerate(nash.read())


def atlas_states() -> str:
    """How many states of which kind best repliers have."""
    return states_counts(read_states(STATES))


def atlas_reach_of_lp() -> str:
    """In how many games of the atlas the states of two LPs are where."""
    return reach_of_lp(read_states(STATES))


def atlas_states_of_lp() -> str:
    """The states of LP in the symmetric games."""
    return states_of_lp(read_states(STATES))


TABLES = {
    table.__name__: table
    for table in (
        claim_keys,
        region_keys,
        equilibrium_keys,
        find_keys,
        when_keys,
        map_keys,
        game_keys,
        sweep_keys,
        range_keys,
        number_functions,
        orders,
        propositions,
        statements,
        guards,
        claim_kinds,
        schemas,
        keywords,
        language_limits,
        agent_grammar,
        expression_grammar,
        library_agents,
        library_games,
        json_fields,
        states_fields,
        evidence_fields,
        certificate_shape,
        atlas_counts,
        atlas_games,
        atlas_states,
        atlas_reach_of_lp,
        atlas_states_of_lp,
        nash_solvers,
        nash_degenerate,
        command_help,
    )
}
MARKED = re.compile(r"^<!-- table: (\w+) -->$.*?^<!-- end -->$", re.DOTALL | re.MULTILINE)


def filled(page: str) -> str:
    """The page with all of its tables made anew. Raises KeyError for a table that does not exist."""
    return MARKED.sub(lambda found: f"<!-- table: {found[1]} -->\n\n{TABLES[found[1]]()}\n\n<!-- end -->", page)


def write_all(docs: Path) -> list[Path]:
    """Make the tables of all pages in the folder anew; the pages that changed."""
    changed = []
    for path in sorted(docs.rglob("*.md")):
        old = path.read_text(encoding="utf-8")
        new = filled(old)
        if new != old:
            path.write_text(new, encoding="utf-8")
            changed.append(path)
    return changed


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.tables", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs"))
    for page in write_all(parser.parse_args().folder):
        print(f"wrote {page}")
