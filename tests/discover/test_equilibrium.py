"""A claim of equilibrium has no lines that a question could be about."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.discover.asked import asked_of
from verify.discover.numbers import numbers_of
from verify.errors import InputError
from verify.library.find import claim_named, load_claim

REFUSED = "expected lines of always, never or possible that it could be asked about, found an equilibrium"


def test_questions_about_one_are_refused(tmp_path: Path) -> None:
    loaded = load_claim(claim_named("nicer-equilibrium"))
    for kind in ("when", "map"):
        with pytest.raises(InputError, match=f"nicer-equilibrium: {REFUSED}"):
            asked_of(loaded, kind, ("ε",), (), ())
    with pytest.raises(InputError, match=f"nicer-equilibrium: {REFUSED}"):
        numbers_of(loaded, tmp_path)
    text = "claim: c\ngame: prisoners-dilemma\nplayers: {row: LP, column: LP}\nequilibrium: {within: K}\n"
    path = tmp_path / "c.claim.yaml"
    path.write_text(text + "parameters: [K]\nfind: {least: K}\n")
    with pytest.raises(InputError, match=REFUSED) as error:
        load_claim(path)
    assert error.value.at is not None
