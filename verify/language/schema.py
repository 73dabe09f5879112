"""JSON Schemas for editors, from the same tables of keys that files are read with.

`python -m verify.language.schema [FOLDER]` writes `claim.schema.json`, `game.schema.json` and `sweep.schema.json`, into
`spec/` unless told otherwise.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from verify.language.axes import NAMES
from verify.language.fields import DURATION, RATIONAL
from verify.language.functions import CLAIM_KINDS
from verify.language.keys import (
    CLAIM_KEYS,
    EQUILIBRIUM_KEYS,
    FIND_KEYS,
    GAME_KEYS,
    KINDS,
    MAP_KEYS,
    RANGE_KEYS,
    REGION_KEYS,
    SWEEP_KEYS,
    TEMPLATE_KEYS,
    WHEN_KEYS,
    Key,
)
from verify.language.limits import MAX_ACTIONS, MAX_PLAYERS
from verify.language.titles import CLAIM_TITLE, TITLE

Schema: TypeAlias = dict[str, Any]

_DRAFT = "http://json-schema.org/draft-07/schema#"
_TEXT: Schema = {"type": ["string", "number", "boolean"]}
_TEXTS: Schema = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT}]}


def claim_schema() -> Schema:
    """The schema of a `.claim.yaml` file."""
    schema = _mapping(CLAIM_KEYS)
    schema["allOf"] = [{"anyOf": [{"required": [kind]} for kind in KINDS]}]
    alone = [kind.name for kind in CLAIM_KINDS.values() if not kind.plays]
    schema["anyOf"] = [{"required": [key]} for key in ("players", *alone)]
    return {"$schema": _DRAFT, "title": "A claim about agents that read each other", **schema}


def game_schema() -> Schema:
    """The schema of a `.game.yaml` file."""
    return {"$schema": _DRAFT, "title": "A game", **_mapping(GAME_KEYS)}


def sweep_schema() -> Schema:
    """The schema of a `.sweep.yaml` file."""
    return {"$schema": _DRAFT, "title": "A sweep: a claim with every combination of values", **_mapping(SWEEP_KEYS)}


def schema_files() -> dict[str, str]:
    """File names and their whole texts."""
    schemas = {
        "claim.schema.json": claim_schema(),
        "game.schema.json": game_schema(),
        "sweep.schema.json": sweep_schema(),
    }
    return {name: json.dumps(schema, indent=2, ensure_ascii=False) + "\n" for name, schema in schemas.items()}


def _mapping(keys: Iterable[Key], optional: frozenset[str] = frozenset()) -> Schema:
    keys = tuple(keys)
    return {
        "type": "object",
        "additionalProperties": False,
        "required": [key.name for key in keys if key.required and key.name not in optional],
        "properties": {key.name: {"description": key.about, **_value(key)} for key in keys},
    }


def _value(key: Key) -> Schema:
    match key.shape:
        case "name":
            title = CLAIM_TITLE if key.name == "claim" else TITLE
            return {"type": ["string", "integer"], "pattern": f"^(?:{title})$"}
        case "text" | "expression":
            return dict(_TEXT)
        case "names":
            return {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "uniqueItems": True}]}
        case "expressions":
            return dict(_TEXTS)
        case "formulas":
            return {"type": "object", "additionalProperties": dict(_TEXT)}
        case "numbers":
            value = {"anyOf": [{"type": "number"}, {"type": "string", "pattern": f"^(?:{RATIONAL})$"}]}
            return {"type": "object", "additionalProperties": value}
        case "agents":
            # Null, since YAML splits {row: Cone(1, by_mixing)} at the comma, which `nodes` repairs.
            return {"type": "object", "additionalProperties": {"type": ["string", "null"]}}
        case "actions":
            actions = {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": MAX_ACTIONS, "uniqueItems": True}
            limits = {"minProperties": 1, "maxProperties": MAX_PLAYERS}
            return {"type": "object", "additionalProperties": actions, **limits}
        case "payoffs":
            payoffs = {"type": "array", "items": _TEXT, "minItems": 1, "maxItems": MAX_PLAYERS}
            keyed = {"type": "object", "additionalProperties": payoffs, "minProperties": 1}
            return {"anyOf": [keyed, {"type": "array", "items": {"type": "array"}, "minItems": 1}]}
        case "game":
            return {"anyOf": [{"type": "string"}, _mapping(GAME_KEYS, frozenset({"game"}))]}
        case "region":
            return _mapping(REGION_KEYS)
        case "equilibrium":
            return _mapping(EQUILIBRIUM_KEYS)
        case "find":
            return {**_mapping(FIND_KEYS), "oneOf": [{"required": ["least"]}, {"required": ["greatest"]}]}
        case "when":
            return {**_mapping(WHEN_KEYS), "minProperties": 1}
        case "map":
            return _mapping(MAP_KEYS)
        case "ranges":
            two = {"type": "array", "items": _TEXT, "uniqueItems": True, "minItems": 2, "maxItems": 2}
            ranges = {"type": "object", "additionalProperties": _range(), "minProperties": 2, "maxProperties": 2}
            return {"anyOf": [two, ranges]}
        case "duration":
            number = {"type": "number", "exclusiveMinimum": 0}
            return {"anyOf": [number, {"type": "string", "pattern": f"^(?:{DURATION})$"}]}
        case "flag":
            return {"enum": [True, False]}
        case "choice":
            return {"enum": list(key.choices)}
        case "verdicts":
            one = {"enum": list(key.choices)}
            some = {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
            each = {"type": "object", "properties": dict.fromkeys(KINDS, some), "additionalProperties": False}
            return {"anyOf": [*some["anyOf"], each]}
        case "axes":
            rows = {"type": "array", "items": {"type": "array", "items": _TEXT, "minItems": 2}, "minItems": 1}
            values = {"type": "array", "items": _TEXT, "minItems": 1}
            axis = {"anyOf": [values, rows, _range()]}
            names = {"propertyNames": {"pattern": f"^(?:{NAMES})$"}, "minProperties": 1}
            return {"type": "object", "additionalProperties": axis, **names}
        case "template":
            template: Schema = _with_marks(_mapping(TEMPLATE_KEYS))
            template["oneOf"] = [{"required": [kind]} for kind in KINDS]
            return template
        case "number":
            return {"anyOf": [{"type": "number"}, {"type": "string", "pattern": f"^(?:{RATIONAL})$"}]}
        case "count":
            return {"type": "integer", "minimum": 2}


def _range() -> Schema:
    return {**_mapping(RANGE_KEYS), "oneOf": [{"required": ["by"]}, {"required": ["count"]}]}


def _with_marks(schema: Schema) -> Schema:
    """The schema of a mapping of which every value that is no mapping, and every part of one, may have a `$NAME`."""
    marked = {"type": "string", "pattern": r"\$"}
    properties = {
        name: {"description": value.pop("description"), "anyOf": [marked, _loose(value)]}
        for name, value in schema["properties"].items()
    }
    return {**schema, "properties": properties}


def _loose(value: Schema) -> Schema:
    """The schema with numbers and choices that may be written with a `$NAME`."""
    if "additionalProperties" in value and isinstance(value["additionalProperties"], dict):
        part = value["additionalProperties"]
        return {**value, "additionalProperties": {"anyOf": [{"type": "string", "pattern": r"\$"}, part]}}
    return value


def main(folder: Path) -> None:
    """Write the schemas."""
    for name, text in schema_files().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2] / "spec")
