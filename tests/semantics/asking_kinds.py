"""Each room, asked about a kind of claims: it raises where it does not know it, or says something else."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import get_args

from asking import ROOT, loaded

from verify.decide.claim import decide_claim
from verify.language import syntax as s
from verify.language.agents import parse_agent
from verify.language.functions import ClaimKind
from verify.language.schema import claim_schema
from verify.library.find import LoadedClaim
from verify.picture.shading import CLAIMED
from verify.show.terminal import SO
from verify.trust.check_witness import examine
from verify.trust.gate import judge
from verify.trust.rules import TRUSTS
from verify.trust.stating.claim import Stated


@cache
def _rock(action: str) -> s.Agent:
    return parse_agent(f"agent {action}Rock: play {action}\n")


def claim_of(kind: ClaimKind, true: bool = True) -> LoadedClaim:
    """A claim of this kind that is true, or one that is not."""
    item = "prob(row, C) = 1 and prob(column, C) = 0" if kind.plays else "prob(row, C) >= 0"
    said = f"not ({item})" if (kind.refuted_by is True) == true else item
    value = f'"{said}"' if kind.shape == "expressions" else f'{{region: "{said}"}}'
    text = f"players: {{row: CRock, column: DRock}}\n{kind.name}: {value}\n"
    return loaded(text, {"row": _rock("C"), "column": _rock("D")})


def read(kind: ClaimKind) -> None:
    assert claim_of(kind).claim.kind == kind.name
    assert kind.name in get_args(s.Kind)
    schema = claim_schema()
    (one,) = schema["allOf"]
    assert {"required": [kind.name]} in one["anyOf"] and kind.name in schema["properties"]
    assert json.loads((ROOT / "spec" / "claim.schema.json").read_text(encoding="utf-8")) == schema


def decided(kind: ClaimKind) -> None:
    for true, verdict in ((True, "proved"), (False, "refuted")):
        result, _ = decide_claim(claim_of(kind, true), 20.0, lambda _: None)
        assert result.verdict == verdict


def trusted(kind: ClaimKind) -> None:
    group = "always" if kind.refuted_by is True else kind.name
    assert {(group, verdict) for verdict in ("proved", "refuted", "vacuous", "unknown")} <= set(TRUSTS)
    for true in (True, False):
        claim = claim_of(kind, true)
        result, evidence = decide_claim(claim, 20.0, lambda _: None)
        assert judge(claim, evidence, Stated(claim)).trust == result.trust
        if kind.for_all and not true:
            assert result.witness is not None
            assert list(examine(claim, result.witness).values()) == [kind.refuted_by]


def told(kind: ClaimKind) -> None:
    assert SO[kind.name]


def pictured(kind: ClaimKind) -> None:
    assert CLAIMED[kind.name]


def explored(kind: ClaimKind) -> None:
    folder = ROOT / "verify" / "web" / "static"
    page, state = ((folder / name).read_text(encoding="utf-8") for name in ("index.html", "state.js"))
    assert f'<option value="{kind.name}">' in page
    (kinds,) = re.findall(r"const kinds = (\[.*\]);", state)
    assert kind.name in json.loads(kinds)
