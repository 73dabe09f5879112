"""Claims with small parameters, as the tests write them."""

from __future__ import annotations

from pathlib import Path

from verify.discover.small import decide_small
from verify.evidence.result import Result
from verify.language.claims import parse_claim
from verify.library.find import LoadedClaim, load_parsed

HEAD = "claim: c\ngame: prisoners-dilemma\n"
GIVEN = "given: 1 >> ε >> δ\n"
NICE = "players: {row: NicerBot, column: DefectRock}\n"
NUMBERS = "at: {T: 3, R: 2, P: 1, S: 0}\n"
ROCK = "players: {row: neLP, column: DefectRock}\n"
LP = "players: {row: LP, column: anyone}\n"
ROCKS = "players: {row: CooperateRock, column: DefectRock}\n" + NUMBERS
ANYONE = "players: {row: anyone, column: anyone}\n" + NUMBERS
FREE = "players: {row: anyone, column: anyone}\n"


def loaded(text: str) -> LoadedClaim:
    text = HEAD + ("" if "given:" in text else GIVEN) + text
    return load_parsed(parse_claim(text, "c.claim.yaml"), Path("c.claim.yaml"))


def decided(text: str, budget: float = 60.0) -> Result:
    return decide_small(loaded(text), budget, lambda _: None)[0]
