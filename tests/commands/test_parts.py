"""Files with several kinds, in commands: a verdict, evidence and an entry of the cache for each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from verify import Game, check, claims
from verify.commands.main import main
from verify.errors import InputError
from verify.workers.pool import Pool

TEXT = """claim: trust
game: prisoners-dilemma
players: {row: CooperateRock, column: anyone}
always: prob(row, C) = 1
possible: payoff(row) > R
expect: {possible: refuted}
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    path = Path("trust.claim.yaml")
    path.write_text(TEXT)
    return path


def verdicts(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> dict[str, tuple[str, str]]:
    capsys.readouterr()
    assert main([*arguments, "--json"]) == code
    return {each["claim"]: (each["verdict"], each["trust"]) for each in json.loads(capsys.readouterr().out)["results"]}


def test_each_kind_has_its_verdict_and_its_evidence(file, capsys):
    found = {"trust.always": ("proved", "certificate"), "trust.possible": ("refuted", "certificate")}
    assert verdicts(capsys, "trust", "--evidence", "proofs", "--jobs", "1") == found
    assert sorted(path.name for path in Path("proofs").iterdir()) == [f"{name}.evidence.json" for name in found]
    for folder in ([], ["--library", "."]):
        assert main(["replay", "proofs", *folder]) == 0
    file.rename("proofs/trust.claim.yaml")
    assert main(["replay", "proofs"]) == 0
    assert "of trust.always.claim.yaml beside it" in capsys.readouterr().out


def test_evidence_is_bound_to_its_part(file, capsys):
    file.write_text(TEXT.replace("payoff(row) > R", "prob(row, C) = 1").replace("refuted", "proved"))
    verdicts(capsys, "trust", "--evidence", "proofs", "--jobs", "1")
    one, other = (Path(f"proofs/trust.{kind}.evidence.json") for kind in ("always", "possible"))
    other.write_text(one.read_text().replace("trust.always", "trust.possible"))
    assert main(["replay", "proofs"]) == 1
    assert "trust.possible  proved: changed since: claim" in capsys.readouterr().out
    sha = json.loads(one.read_text())["sha256"]["claim"]
    file.write_text(file.read_text().replace("possible: prob(row, C) = 1", "possible: prob(row, C) = 0"))
    verdicts(capsys, "trust", "--evidence", "again", "--jobs", "1", code=1)
    assert json.loads(Path("again/trust.always.evidence.json").read_text())["sha256"]["claim"] == sha


def test_each_is_found_again_by_its_files_until_they_change(file, capsys, monkeypatch):
    first = verdicts(capsys, "trust", "--jobs", "1")
    with monkeypatch.context() as no_one_decides:
        no_one_decides.setattr(Pool, "decide", lambda *_: pytest.fail("it was decided anew"))
        from verify.cache import decided

        no_one_decides.setattr(decided.Cache, "find", lambda *_: pytest.fail("it was not found by its files"))
        assert verdicts(capsys, "trust") == first
    file.write_text(TEXT.replace("payoff(row) > R", "payoff(row) = R"))
    changed = verdicts(capsys, "trust", "--jobs", "1", code=1)
    assert (changed["trust.always"], changed["trust.possible"][0]) == (first["trust.always"], "proved")
    other = Path("trust.possible.claim.yaml")
    other.write_text("claim: trust.possible\ngame: prisoners-dilemma\nlemma: R > T\n")
    assert verdicts(capsys, "trust.possible", "--jobs", "1", code=1)["trust.possible"][0] == "refuted"


def test_other_commands_take_a_part(file, capsys):
    assert main(["show", "trust.always", "--out", "a.svg"]) == 0
    assert main(["explain", "trust.always"]) == 0
    assert main(["fmt", "--check", "trust.claim.yaml"]) == 0
    assert main(["report", "trust", "--out", "r.html", "--jobs", "1"]) == 0
    page = Path("r.html").read_text()
    assert "trust.always" in page and "trust.possible" in page
    assert main(["show", "trust", "--out", "b.svg"]) == 2
    assert "name one of them: trust.always, trust.possible" in capsys.readouterr().err


def test_a_part_is_asked_like_any_claim(file, capsys):
    """The claims that are made from it have names without a kind at their end."""
    file.write_text(
        TEXT.replace("always: prob(row, C) = 1", "parameters: [k]\ngiven: 0 <= k <= 1\nalways: payoff(row) >= S - 4*k")
    )
    assert main(["states", "trust.always"]) == 0
    assert "prob(row, C) = 1" in capsys.readouterr().out
    assert main(["when", "trust.always", "--over", "k"]) == 0
    assert main(["tighten", "trust.always"]) == 0
    assert main(["map", "trust.possible", "--over", "k,ε", "--out", "m.svg"]) == 2
    assert "numbers below and above 'ε'" in capsys.readouterr().err


def test_the_page_opens_a_part(file):
    from verify.web.opening import opened_file

    assert opened_file("trust.always")["claim"]["items"]
    with pytest.raises(InputError, match="found 2; say which"):
        opened_file("trust.claim.yaml")


def test_a_watch_looks_at_the_file(file):
    from verify.commands.watch import stamps

    assert file in stamps(["trust.possible"])


def test_in_python_there_is_a_claim_for_each(file, tmp_path):
    game = Game.from_arrays([[2, 0], [3, 1]], [[2, 3], [0, 1]], actions=["C", "D"], name="pd")
    said = {"always": "prob(row, C) = 1", "possible": "payoff(row) = 2", "players": ["CooperateRock", "anyone"]}
    both = claims(game=game, name="c", **said)
    assert [claim.name for claim in both] == ["c.always", "c.possible"]
    found = [check(claim) for claim in both]
    assert [each.verdict for each in found] == ["proved", "proved"]
    for each in found:
        each.save(tmp_path / "saved")
    assert main(["replay", str(tmp_path / "saved")]) == 0
    assert [claim.name for claim in claims("trust")] == ["trust.always", "trust.possible"]
    assert [claim.name for claim in claims(TEXT)] == ["trust.always", "trust.possible"]
    assert [claim.name for claim in claims(game=game, name="c", players=said["players"], never="0 > 1")] == ["c"]
    with pytest.raises(InputError, match=r"in Python with claims\(\)"):
        check(TEXT)
    with pytest.raises(InputError, match="found a name"):
        claims("trust", name="c", always="0 > 1")
