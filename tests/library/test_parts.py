"""Paths of claims in files with several kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.errors import InputError
from verify.library import find as library
from verify.library.find import claim_named, find_claims, list_claims, load_claim, name_of, one_claim
from verify.library.parts import file_of, paths_in, text_of

TEXT = """claim: trust
says: Rocks of C cooperate.
game: prisoners-dilemma
players: {row: CooperateRock, column: CooperateRock}
always: prob(row, C) = 1
possible: payoff(row) = R
lemma: T > R
"""
PARTS = ["trust.always", "trust.lemma", "trust.possible"]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = Path("trust.claim.yaml")
    path.write_text(TEXT)
    return path


def names(paths: list[Path]) -> list[str]:
    return [path.name.removesuffix(".claim.yaml") for path in paths]


@pytest.mark.parametrize("target", ["trust.claim.yaml", "trust", ".", "./trust.claim.yaml"])
def test_a_file_or_a_name_means_all_parts(file, target):
    assert names(find_claims([target])) == PARTS


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_of_other_systems_are_line_ends(file, end):
    file.write_bytes(TEXT.replace("\n", end).encode())
    assert names(find_claims(["trust"])) == PARTS


@pytest.mark.parametrize("target", ["trust.possible", "trust.possible.claim.yaml", "./trust.possible.claim.yaml"])
def test_a_part_is_found_by_its_own_name(file, target):
    (path,) = find_claims([target])
    assert (load_claim(path).claim.name, load_claim(path).claim.kind) == ("trust.possible", "possible")
    assert (name_of(path), file_of(path).name) == ("trust.possible", file.name)
    assert find_claims([target, target]) == [one_claim([target])]


def test_a_part_is_found_in_the_library(file, monkeypatch, tmp_path):
    data = tmp_path / "installed"
    place = data / "spec" / "claims" / "source"
    place.mkdir(parents=True)
    file.rename(place / file.name)
    for module in (library, library.paths_in.__globals__, one_claim.__globals__):
        (monkeypatch.setitem if isinstance(module, dict) else monkeypatch.setattr)(module, "data_folder", lambda: data)
    assert names(find_claims(["trust"])) == PARTS and names(find_claims(["trust.lemma"])) == ["trust.lemma"]
    assert claim_named("trust.lemma") == place / "trust.lemma.claim.yaml"
    assert [(entry.name, entry.description) for entry in list_claims()] == [
        (name, "Rocks of C cooperate.") for name in ("trust.always", "trust.possible", "trust.lemma")
    ]


def test_the_files_name_may_be_another_than_the_claims(file):
    file.rename("other.claim.yaml")
    found = find_claims(["."])
    assert names(found) == ["other.always", "other.lemma", "other.possible"]
    assert [load_claim(path).claim.name for path in found] == PARTS
    Path("other.claim.yaml").rename("plain.yaml")
    found = find_claims(["plain.yaml"])
    assert [path.name for path in found] == ["plain.always.yaml", "plain.lemma.yaml", "plain.possible.yaml"]
    assert [load_claim(path).claim.name for path in found] == PARTS
    assert find_claims(["plain.lemma.yaml"]) == [found[1]]


def refused(do: object, *arguments: object) -> str:
    with pytest.raises(InputError) as caught:
        do(*arguments)  # type: ignore[operator]
    return str(caught.value)


def test_what_is_not_there_is_refused(file):
    assert "trust.claim.yaml has trust.always, trust.possible, trust.lemma" in refused(
        load_claim, "trust.never.claim.yaml"
    )
    assert "expected one claim, found 3; say which: trust.always, " in refused(load_claim, file)
    assert "found 3; name one of them: trust.always, trust.lemma, trust.possible" in refused(one_claim, ["trust"])
    Path("one.claim.yaml").write_text(TEXT.replace("possible:", "# possible:").replace("lemma:", "# lemma:"))
    assert "one.claim.yaml has one kind of claim" in refused(load_claim, "one.always.claim.yaml")
    assert names(find_claims(["one"])) == ["one"]
    assert "found 'nothing.always'" in refused(find_claims, ["nothing.always"])


def test_mistakes_are_told_at_their_place_in_the_file(file):
    file.write_text(TEXT.replace("payoff(row) = R", "payoff(nobody) = R"))
    (path,) = find_claims(["trust.possible"])
    from verify.decide.claim import decide

    assert "trust.claim.yaml:6:" in refused(decide, path, 5.0, lambda _: None)
    file.write_text(TEXT.replace("prisoners-dilemma", "no-such-game"))
    assert refused(load_claim, path).startswith("trust.claim.yaml:3:7: expected the name of a game")
    file.write_text(TEXT.replace("possible: payoff(row) = R", "possible: payoff("))
    assert refused(load_claim, path).startswith("trust.claim.yaml:6:")
    file.write_text(TEXT + "expect: [proved]\n")
    assert names(find_claims(["trust"])) == ["trust"]
    assert refused(load_claim, file).startswith("trust.claim.yaml:8:9: expected one verdict, or one for each kind")


def test_a_file_with_the_name_of_a_part_is_another_claim_or_the_same(file):
    other = Path("trust.lemma.claim.yaml")
    other.write_text(text_of(other))
    assert names(paths_in(file)) == ["trust.always", "trust.possible", "trust.lemma"]
    assert names(find_claims(["."])) == PARTS
    other.write_text(other.read_text().replace("T > R", "R > T"))
    assert "trust.lemma.claim.yaml beside it is another claim with the name of a part" in refused(paths_in, file)
    assert load_claim(other).claim.items[0].text == "R > T"
