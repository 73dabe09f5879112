"""What a claim's file may ask for beyond a verdict: `find`, `when`, `map`."""

from __future__ import annotations

from collections.abc import Mapping as Entries
from fractions import Fraction

from verify.language.expressions import as_amount
from verify.language.fields import Fields
from verify.language.keys import FIND_KEYS, MAP_KEYS, QUESTION_KEYS, RANGE_KEYS, WHEN_KEYS
from verify.language.limits import MAX_MAP
from verify.language.nodes import Mapping, Scalar, Sequence, YamlNode
from verify.language.source import listed, quoted
from verify.language.syntax import Comparison, Find, Item, Map, Question, When
from verify.language.words import canonical

Said = Entries[str, tuple[Scalar, YamlNode]]


def question(fields: Fields, entries: Said) -> Question | None:
    """What is asked, if anything. Raises InputError."""
    asked = [key.name for key in QUESTION_KEYS if key.name in entries]
    if not asked:
        return None
    if len(asked) > 1:
        found = listed(asked, "and")
        raise fields.refuse(f"expected one question in a claim, found {found}", entries[asked[1]][0].at)
    node = entries[asked[0]][1]
    return (
        _find(fields, node) if asked[0] == "find" else _when(fields, node) if asked[0] == "when" else _map(fields, node)
    )


def _find(fields: Fields, node: YamlNode) -> Find:
    mapping = fields.mapping(node, "what is to be found, such as {least: K}")
    said = fields.by_key(mapping, FIND_KEYS, "find")
    named = [word for word in ("least", "greatest") if word in said]
    if len(named) != 1:
        found = "both" if named else "neither"
        raise fields.refuse(f"expected 'least' or 'greatest' in find, found {found}", mapping.at)
    scalar = fields.scalar(said[named[0]][1], "a parameter")
    name = canonical(scalar.text.strip())
    within = _names(fields, said["in"][1], "in") if "in" in said else ()
    return Find(name, "least" if named[0] == "least" else "greatest", within, at=scalar.at)


def _when(fields: Fields, node: YamlNode) -> When:
    mapping = fields.mapping(node, "what the condition speaks of, such as {over: [T, R]}")
    said = fields.by_key(mapping, WHEN_KEYS, "when")
    at = said["over"][1].at if "over" in said else mapping.at
    return When(_names(fields, said["over"][1]) if "over" in said else (), _terms(fields, said), at=at)


def _map(fields: Fields, node: YamlNode) -> Map:
    mapping = fields.mapping(node, "two parameters, such as {over: [ε, r]}")
    said = fields.by_key(mapping, MAP_KEYS, "map")
    over = said["over"][1]
    ranges: tuple[tuple[Fraction, Fraction, int], ...] = ()
    if isinstance(over, Mapping):
        names = tuple(canonical(key.text.strip()) for key, _ in over.entries)
        ranges = tuple(_range(fields, value) for _, value in over.entries)
    else:
        names = _names(fields, over)
    if len(set(names)) != 2 or len(names) != 2:
        raise fields.refuse(f"expected two parameters in 'over' of a map, found {len(names)}", over.at)
    return Map(names, ranges, _terms(fields, said), at=over.at)


def _names(fields: Fields, node: YamlNode, key: str = "over") -> tuple[str, ...]:
    parts = node.items if isinstance(node, Sequence) else (node,)
    names = [canonical(fields.scalar(part, "a parameter").text.strip()) for part in parts]
    again = [name for name in names if names.count(name) > 1]
    if again or not names:
        found = f"{quoted(again[0])} again" if again else "none"
        raise fields.refuse(f"expected parameters in '{key}', each once, found {found}", node.at)
    return tuple(names)


def _terms(fields: Fields, said: Said) -> tuple[Item, ...]:
    if "terms" not in said:
        return ()
    scalars = fields.scalars(said["terms"][1], "what is compared, such as T + S - 2*P, or a list of that")
    items = tuple(map(fields.item, scalars))
    for item in items:
        sides = item.proposition.operands if isinstance(item.proposition, Comparison) else (item.proposition,)
        if len(sides) > 2:
            raise fields.refuse("expected one comparison as a term, found a chain", item.at)
        for side in sides:
            as_amount(side, fields.source)
    if not items:
        raise fields.refuse("expected at least one term, found an empty list", said["terms"][1].at)
    return items


def _range(fields: Fields, node: YamlNode) -> tuple[Fraction, Fraction, int]:
    said = fields.by_key(fields.mapping(node, "a range, such as {from: 0, to: 1, count: 21}"), RANGE_KEYS, "a range")
    low, high = (fields.rational(said[key][1]) for key in ("from", "to"))
    if not low < high:
        raise fields.refuse(f"expected a value above {low} ('from'), found {high}", said["to"][1].at)
    if ("count" in said) == ("by" in said):
        found = "both" if "by" in said else "neither"
        raise fields.refuse(f"expected 'by' or 'count' in a range, found {found}", node.at)
    key = "count" if "count" in said else "by"
    number = fields.rational(said[key][1])
    count = number if key == "count" else (high - low) / number + 1 if number > 0 else Fraction(0)
    if count.denominator != 1 or not 2 <= count <= MAX_MAP:
        expected = f"expected a range of 2 to {MAX_MAP} values, the first and the last included"
        raise fields.refuse(f"{expected}, found '{key}' {number}", said[key][1].at)
    return low, high, int(count)
