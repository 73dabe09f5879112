"""The command with the cache: what was decided is found again, and nothing that is forged is believed."""

from __future__ import annotations

import json
import sqlite3
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from verify.cache.decided import Cache
from verify.cache.key import content_key
from verify.cache.seal import SIZE, key_file, sealed, users_key
from verify.cache.store import Store, cache_file
from verify.commands.main import main
from verify.decide.claim import decide_claim
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.record import digest
from verify.language.syntax import Find
from verify.library.find import LoadedClaim, find_claims, list_claims, load_claim

PROOFS = Path(__file__).parents[2] / "proofs"
PROVED, REFUTED, REALISED = "lp-step-3210", "lp-step-mixing-3210", "lp-pareto-delta-3210"


@pytest.fixture(autouse=True)
def empty_cache(tmp_path, monkeypatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return cache_file()


def loaded(name: str) -> LoadedClaim:
    return load_claim(find_claims([name])[0])


def verdict(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict:
    main(["--json", *arguments])
    (result,) = json.loads(capsys.readouterr().out)["results"]
    return {key: result[key] for key in ("claim", "verdict", "trust", "items")}


def forge(path: Path, key: str, text: str | bytes) -> None:
    data = text if isinstance(text, bytes) else zlib.compress(text.encode())
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE decided SET evidence = ? WHERE key = ?", (data, key))
        assert connection.total_changes == 1
        connection.execute("DELETE FROM decided WHERE key LIKE 'shown %'")  # which the command finds first
    connection.close()


@pytest.mark.parametrize("name", [PROVED, REFUTED])
def test_what_was_decided_is_found_again(name, capsys, empty_cache, tmp_path):
    first = verdict(capsys, name)
    kept = Cache(Store(empty_cache, pytest.fail), users_key(key_file()))
    found = kept.find(loaded(name))
    assert found is not None
    assert (found[0].verdict, found[0].trust) == (first["verdict"], first["trust"])
    assert verdict(capsys, name, "--evidence", str(tmp_path)) == first
    known = read_evidence(tmp_path / f"{name}{ENDING}")
    assert (known.claim, known.verdict) == (name, first["verdict"])
    assert known.sha256 == read_evidence(PROOFS / f"{name}{ENDING}").sha256


def test_no_cache_neither_reads_nor_writes(capsys, empty_cache):
    verdict(capsys, PROVED, "--no-cache")
    assert not empty_cache.exists()


def entries(name: str) -> list[object]:
    """What a forger might write: evidence of this and of another claim, bent to say what it does not show."""
    own = read_evidence(PROOFS / f"{name}{ENDING}").to_json()
    other = read_evidence(PROOFS / f"{REFUTED if name == PROVED else PROVED}{ENDING}").to_json()
    flipped = {**own, "verdict": other["verdict"], "trust": other["trust"]}
    flipped["items"] = [{**item, "verdict": flipped["verdict"]} for item in own["items"]]

    emptied = {**own, "items": [{**item, "certificate": None, "witness": None} for item in own["items"]]}
    return [flipped, other, emptied, {**own, "items": []}, {}, [], 3, None]


@pytest.mark.parametrize("name", [PROVED, REFUTED])
def test_what_has_no_seal_of_the_user_s_is_decided_anew(name, capsys, empty_cache):
    """Even good evidence of the claim itself."""
    first = verdict(capsys, name)
    claim = loaded(name)
    key, good = content_key(claim), json.dumps(read_evidence(PROOFS / f"{name}{ENDING}").to_json())
    kept = Cache(Store(empty_cache, pytest.fail), users_key(key_file()))
    for text in (good, f"\n{good}", sealed(b"x" * SIZE, key, good), sealed(users_key(key_file()), "another", good)):
        forge(empty_cache, key, text)
        assert kept.find(claim) is None
    for data in ("", "{", "[" * 100_000, '{"claim": NaN}', b"no zlib", "\u00e9\n"):
        forge(empty_cache, key, data)
        assert kept.find(claim) is None
    forge(empty_cache, key, sealed(users_key(key_file()), key, good))
    assert kept.find(claim) is not None
    forge(empty_cache, key, good)
    assert verdict(capsys, name) == first
    assert kept.find(claim) is not None


@pytest.mark.parametrize("name", [PROVED, REFUTED])
def test_what_is_changed_under_its_seal_is_noticed(name, empty_cache):
    claim, secret = loaded(name), users_key(key_file())
    key = content_key(claim)
    kept = Cache(Store(empty_cache, pytest.fail), secret)
    own = read_evidence(PROOFS / f"{name}{ENDING}")
    kept.keep(claim, own)
    whole = Store(empty_cache, pytest.fail).get(key)
    assert whole is not None and kept.find(claim) is not None
    for place in (0, 63, 64, 65, len(whole) // 2, len(whole) - 1):
        forge(empty_cache, key, whole[:place] + ("#" if whole[place] != "#" else "%") + whole[place + 1 :])
        assert kept.find(claim) is None


@pytest.mark.parametrize("name", [PROVED, REFUTED])
def test_the_kernel_has_the_last_word_even_where_the_seal_is_right(name, capsys, empty_cache):
    first = verdict(capsys, name)
    claim, secret = loaded(name), users_key(key_file())
    key = content_key(claim)
    kept = Cache(Store(empty_cache, pytest.fail), secret)
    for entry in entries(name):
        forge(empty_cache, key, sealed(secret, key, json.dumps(entry)))
        assert kept.find(claim) is None, entry
    forge(empty_cache, key, sealed(secret, key, json.dumps(entries(name)[0])))
    assert verdict(capsys, name) == first


@pytest.mark.parametrize("part", ["certificate", "consistent"])
def test_a_proof_with_a_part_that_the_kernel_rejects_is_not_found(part, empty_cache):
    claim, secret = loaded(PROVED), users_key(key_file())
    key, own = content_key(claim), read_evidence(PROOFS / f"{PROVED}{ENDING}").to_json()
    if part == "certificate":
        own["items"][0]["certificate"]["refutation"] = ["leaf", [["1", []]], []]
    else:
        player, *_ = own["consistent"]["strategies"]
        own["consistent"]["strategies"][player] = {"C": "2/7", "D": "5/7"}
    forged = sealed(secret, key, json.dumps(own))
    store = Store(empty_cache, pytest.fail)
    store.put(key, forged)
    assert Cache(store, secret).find(claim) is None


def test_a_realised_witness_is_checked_on_its_grid(empty_cache):
    claim, secret = loaded(REALISED), users_key(key_file())
    own = read_evidence(PROOFS / f"{REALISED}{ENDING}")
    assert own.trust == "realised"
    store = Store(empty_cache, pytest.fail)
    kept = Cache(store, secret)
    kept.keep(claim, own)
    found = kept.find(claim)
    assert found is not None and found[0].trust == "realised"
    assert found[0].witness is not None and found[0].witness.grid is not None and found[1].items == own.items
    key, data = content_key(claim), own.to_json()
    for change in ({"grid": None}, {"grid": "3"}, {"oracle": {}}):
        items = [{**item, "witness": {**item["witness"], **change}} for item in data["items"]]
        store.put(key, sealed(secret, key, json.dumps({**data, "items": items})))
        assert kept.find(claim) is None, change


def test_a_full_disk_and_a_missing_folder_change_no_verdict(capsys, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert main([PROVED, REALISED, "--jobs", "1"]) == 0
    captured = capsys.readouterr()
    assert captured.err.count("warning") == 1
    assert "proved" in captured.out


def test_without_a_key_there_is_no_cache(capsys, monkeypatch, tmp_path, empty_cache):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert main([PROVED, REFUTED, "--jobs", "1"]) == 0
    captured = capsys.readouterr()
    assert captured.err.count("warning: there is no cache") == 1
    assert "proved" in captured.out and not empty_cache.exists()


def test_only_what_can_be_checked_again_is_kept(empty_cache):
    store = Store(empty_cache, pytest.fail)
    kept = Cache(store, users_key(key_file()))
    claim, evidence = loaded(PROVED), read_evidence(PROOFS / f"{PROVED}{ENDING}")
    for told, trust in (("proved", "solver"), ("unknown", None), ("vacuous", None), ("error", None)):
        kept.keep(claim, replace(evidence, verdict=told, trust=trust))  # type: ignore[arg-type]
    assert store.info().entries == 0
    without = tuple(replace(item, certificate=None) for item in evidence.items)
    for less in (replace(evidence, consistent=None), replace(evidence, items=without)):
        kept.keep(claim, less)
        assert kept.find(claim) is None
    kept.keep(claim, evidence)
    assert kept.find(claim) is not None
    possible = loaded("coordination-a")
    kept.keep(possible, read_evidence(PROOFS / f"coordination-a{ENDING}"))
    assert kept.find(possible) is not None


ASKED = ({"question": Find("ε", "greatest")}, {"small": ("ε", "δ")}, {"uniform": True})


def test_the_key_is_of_the_content():
    claim = loaded("nelp-self-3210")
    key = content_key(claim)
    same = replace(claim.claim, name="other", says="", source="", about="", budget=3.0, expect="refuted")
    assert content_key(replace(claim, claim=same)) == key
    keys = {content_key(loaded(entry.name)) for entry in list_claims()}
    assert len(keys) == len(list_claims())
    for change in ({"reading": "grid"}, {"given": claim.claim.given[:-1]}, {"fixed": {}}, {"kind": "never"}, *ASKED):
        assert content_key(replace(claim, claim=replace(claim.claim, **change))) != key
    agents = {p: replace(a, text=a.text + "\n") for p, a in claim.agents.items() if a is not None}
    assert content_key(replace(claim, agents=agents)) != key
    assert content_key(replace(claim, game=replace(claim.game, assume=()))) != key


def test_another_program_has_another_key(monkeypatch):
    claim = loaded(PROVED)
    key = content_key(claim)
    monkeypatch.setattr("verify.cache.key.program_digest", lambda: "other sources")
    assert content_key(claim) != key


def test_a_claim_of_another_name_is_found_under_its_own(empty_cache):
    claim, own = loaded(PROVED), read_evidence(PROOFS / f"{PROVED}{ENDING}")
    kept = Cache(Store(empty_cache, pytest.fail), users_key(key_file()))
    kept.keep(claim, own)
    found = kept.find(replace(claim, claim=replace(claim.claim, name="other", text="other: text")))
    assert found is not None
    assert (found[0].claim, found[1].claim) == ("other", "other")
    assert found[1].sha256["claim"] == digest("other: text")


def test_the_command_starts_no_worker_for_what_is_known(capsys, monkeypatch):
    first = verdict(capsys, PROVED)
    monkeypatch.setattr("verify.workers.pool.Worker", lambda _: pytest.fail("a worker was started"))
    assert verdict(capsys, PROVED) == first


def test_cache_info_and_clear(capsys, empty_cache):
    assert main(["cache", "info"]) == 0
    assert "0 decided claims" in capsys.readouterr().out
    main([PROVED])
    capsys.readouterr()
    assert main(["cache", "info"]) == 0
    assert "1 decided claim" in capsys.readouterr().out
    assert main(["cache", "clear"]) == 0
    assert not empty_cache.exists()
    assert main(["cache", "burn"]) == 2


def test_a_found_claim_loads_no_solver(capsys, empty_cache):
    import subprocess
    import sys

    verdict(capsys, PROVED)
    script = (
        "import sys\n"
        "from verify.cache.decided import users_cache\n"
        "from verify.library.find import find_claims, load_claim\n"
        f"assert users_cache(print).find(load_claim(find_claims(['{PROVED}'])[0])) is not None\n"
        "assert not {'z3', 'highspy', 'numpy'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


UNKNOWN = """claim: {name}
game: rock-paper-scissors
players: {{row: neLP, column: neLP}}
at: {{w: 1, ε: 1/10, δ: 1/1000}}
attains: {{region: pareto, within: 1/100}}
reading: grid
budget: 5 s
"""
"""Not encoded, so that it stays unknown, and soon."""


def test_what_stayed_unknown_is_not_searched_for_again_within_the_same_time(capsys, tmp_path, monkeypatch):
    file = tmp_path / "a.claim.yaml"
    file.write_text(UNKNOWN.format(name="a"), encoding="utf-8")
    first = verdict(capsys, str(file))
    assert first["verdict"] == "unknown"
    kept = Cache(Store(cache_file(), pytest.fail), users_key(key_file()))
    claim = load_claim(file)
    assert kept.find(claim) is None
    assert kept.find_unsettled(claim, 5.0) and not kept.find_unsettled(claim, 5.5)

    def decide_all(paths, *_, **__) -> None:
        raise LookupError(paths)

    monkeypatch.setattr("verify.workers.pool.decide_all", decide_all)
    file.write_text(UNKNOWN.format(name="b"), encoding="utf-8")
    for budget in ([], ["--budget", "5"], ["--budget", "0.5"]):
        assert main(["--json", str(file), *budget]) == 3
        (again,) = json.loads(capsys.readouterr().out)["results"]
        assert (again["verdict"], again["cause"]) == ("unknown", "unsupported")
        assert "searched for before, within 5 s; a larger --budget or --no-cache searches again" in again["reason"]
    for more in (["--budget", "6"], ["--no-cache"], ["--stats"]):
        assert main([str(file), *more]) == 70
    key = f"unsettled {content_key(claim)}"
    entry = json.loads(kept._store.get(key).partition("\n")[2])  # type: ignore[union-attr]
    for forged in ({**entry, "budget": 99}, {**entry, "evidence": {**entry["evidence"], "verdict": "proved"}}):
        kept._store.put(key, sealed(b"x" * SIZE, key, json.dumps(forged)))
        assert kept.find_unsettled(claim, 1.0) is None
    kept._store.put(key, sealed(users_key(key_file()), key, json.dumps({**entry, "budget": "1"})))
    assert kept.find_unsettled(claim, 1.0) is None


def test_what_was_not_searched_to_the_end_is_not_kept(tmp_path):
    claim, evidence = loaded(PROVED), read_evidence(PROOFS / f"{PROVED}{ENDING}")
    unknown = replace(
        evidence, verdict="unknown", trust=None, consistent=None,
        items=tuple(replace(item, verdict="unknown", certificate=None) for item in evidence.items),
    )  # fmt: skip
    kept = Cache(Store(tmp_path / "kept.sqlite", pytest.fail), b"x" * SIZE)
    for cause in ("memory", "died", "internal"):
        kept.keep_unsettled(claim, unknown, cause, 60.0)
    kept.keep_unsettled(claim, evidence, None, 60.0)
    assert kept.find_unsettled(claim, 1.0) is None
    kept.keep_unsettled(claim, replace(unknown, items=evidence.items), None, 60.0)
    found = kept.find_unsettled(claim, 60.0)
    assert found is not None and [item.verdict for item in found[0].items] == ["proved"]
    (item,) = evidence.items
    assert item.certificate is not None
    bent = replace(item, certificate=replace(item.certificate, labels=("another",) * len(item.certificate.labels)))
    kept.keep_unsettled(claim, replace(unknown, items=(bent,)), None, 60.0)
    assert kept.find_unsettled(claim, 60.0) is None, "what is proved of it passes the gate again"


OPEN = """claim: open
game: prisoners-dilemma
players: {row: CooperateRock, column: anyone}
at: {T: 3, R: 2, P: 1, S: 0}
always: ["prob(row, C) = 1", "prob(row, C) = 0"]
"""


def test_a_line_that_stayed_open_beside_a_refuted_one_is_searched_for_again_with_more_time(tmp_path):
    file = tmp_path / "open.claim.yaml"
    file.write_text(OPEN, encoding="utf-8")
    claim = load_claim(file)
    _, whole = decide_claim(claim, 20.0, lambda _: None)
    line, refuted = whole.items
    assert (whole.verdict, line.verdict, refuted.verdict) == ("refuted", "proved", "refuted")
    evidence = replace(whole, items=(replace(line, verdict="unknown", certificate=None), refuted))
    kept = Cache(Store(tmp_path / "kept.sqlite", pytest.fail), b"x" * SIZE)
    kept.keep_of_file(claim, evidence)
    assert kept.find(claim) is None and kept.find_unsettled(claim, 1.0) is None
    kept.keep_unsettled(claim, evidence, None, 2.0)
    found = kept.find_unsettled(claim, 2.0)
    assert found is not None and found[0].verdict == "refuted"
    assert [item.verdict for item in found[0].items] == ["unknown", "refuted"]
    assert kept.find_unsettled(claim, 2.5) is None
    kept.keep_unsettled(claim, replace(evidence, items=(evidence.items[0], replace(refuted, witness=None))), None, 2.0)
    assert kept.find_unsettled(claim, 2.0) is None, "the refutation passes the gate again"
    kept.keep(claim, whole)
    assert kept.find(claim) is not None
