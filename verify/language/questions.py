"""What a claim's file may ask for beyond a verdict: `find`."""

from __future__ import annotations

from collections.abc import Mapping as Entries

from verify.language.fields import Fields
from verify.language.keys import FIND_KEYS, QUESTION_KEYS
from verify.language.nodes import Scalar, YamlNode
from verify.language.source import listed
from verify.language.syntax import Find, Question
from verify.language.words import canonical


def question(fields: Fields, entries: Entries[str, tuple[Scalar, YamlNode]]) -> Question | None:
    """What is asked, if anything. Raises InputError."""
    asked = [key.name for key in QUESTION_KEYS if key.name in entries]
    if not asked:
        return None
    if len(asked) > 1:
        found = listed(asked, "and")
        raise fields.refuse(f"expected one question in a claim, found {found}", entries[asked[1]][0].at)
    return _find(fields, entries["find"][1])


def _find(fields: Fields, node: YamlNode) -> Find:
    mapping = fields.mapping(node, "what is to be found, such as {least: K}")
    said = fields.by_key(mapping, FIND_KEYS, "find")
    named = [word for word in ("least", "greatest") if word in said]
    if len(named) != 1:
        found = "both" if named else "neither"
        raise fields.refuse(f"expected 'least' or 'greatest' in find, found {found}", mapping.at)
    scalar = fields.scalar(said[named[0]][1], "a parameter")
    name = canonical(scalar.text.strip())
    within = fields.words(said["in"][1], "payoffs, or names of parameters") if "in" in said else ()
    return Find(name, "least" if named[0] == "least" else "greatest", within, at=scalar.at)
