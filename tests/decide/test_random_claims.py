"""Claims about random games: whatever is decided stands up to its re-check, and nothing crashes."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.thorough import thorough
from verify.decide.claim import decide_claim
from verify.library.find import load_claim
from verify.trust.check_certificate import check_certificate
from verify.trust.gate import judged_anew

PLAYERS = ("LP", "neLP", "LP(derivative = by_mixing)", "neLP(derivative = by_mixing)", "CooperateRock", "NicerBot")
ITEMS = (
    "undominated(1/20)",
    "payoff(row) >= minmax(row) - 24*δ",
    "payoff(column) >= minmax(column)",
    "payoff(row) >= payoff(column)",
    "prob(row, C) <= 1/2 or prob(column, C) <= 1/2",
    "weakly_pareto",
)


def random_claim(random: Random) -> str:
    payoffs = ", ".join(
        f"{pure}: [{random.randint(-1, 5)}, {random.randint(-1, 5)}]" for pure in ("C C", "C D", "D C", "D D")
    )
    return (
        "claim: t\ngame:\n  game: g\n  players: {row: [C, D], column: [C, D]}\n"
        f"  payoffs: {{{payoffs}}}\n"
        f"players: {{row: {random.choice(PLAYERS)}, column: {random.choice(PLAYERS)}}}\n"
        f"at: {{ε: {random.choice(['1/10', '1/3'])}, δ: {random.choice(['1/10000', '1/123', '1/10'])}}}\n"
        f"{random.choice(['always', 'never'])}: [{', '.join(random.sample(ITEMS, 2))}]\n"
    )


@pytest.mark.parametrize("seed", range(thorough(20, 13)))
def test_what_is_decided_stands(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "t.claim.yaml"
    path.write_text(random_claim(Random(seed)), encoding="utf-8")
    loaded = load_claim(path)
    result, evidence = decide_claim(loaded, 30, lambda words: None)
    assert result.verdict in ("proved", "refuted"), "none of these is beyond the search"
    assert result.verdict != "proved" or (result.trust == "certificate" and len(evidence.items) == 2)
    certificates = {item.text: item.certificate for item in evidence.items if item.certificate is not None}
    for certificate in certificates.values():
        check_certificate(certificate)
    judged = judged_anew(loaded, evidence)
    assert judged.trust == result.trust and judged.certificates == len(certificates)
    assert result.verdict != "refuted" or result.trust == "witness"
