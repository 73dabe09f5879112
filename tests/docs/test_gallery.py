"""The committed pictures are current: by what they were drawn from, and by drawing some of them anew."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path

import pytest
from pages import DOCS

from tests.stated import CLAIMS
from tools import gallery
from tools.figures import figure_files
from verify.evidence.file import read_evidence
from verify.language.syntax import Game
from verify.library.find import data_folder, find_claims, load_claim
from verify.picture.compose import picture_of
from verify.picture.figures import figures
from verify.show.draw import version_of_matplotlib

AGAIN = "run `make pictures`"
RECORD = json.loads((DOCS / "gallery" / gallery.RECORD).read_text(encoding="utf-8"))
NAMES = [entry.name for entry in CLAIMS]
SAMPLE = (
    "lp-v-defect-grid",  # cells, and a coin of the oracle
    "nelp-v-defect-constant",  # a counterexample
    "oracle-mixes",  # queries
    "nicer-copies",  # copies, with a strategy solved for
    "lp-step-mixing",  # a lemma
    "nelp-v-coop-3210",  # readings, steps and minmax, on a mesh
    "golden-ratio-two",  # a state that is not rational
)
"""Drawn anew: quick ones, of each kind."""


@cache
def games() -> dict[str, Game]:
    return {entry.name: load_claim(entry.path).game for entry in CLAIMS}


def files(folder: str) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (DOCS / folder).glob("*.svg")}


def test_every_claim_is_in_the_record_and_has_the_picture_that_it_had():
    assert sorted(RECORD["claims"]) == sorted(NAMES), AGAIN
    kept = {f"{name}.svg": entry["file"] for name, entry in RECORD["claims"].items() if entry["file"]}
    assert {name: gallery.digest_of_file(data) for name, data in files("gallery").items()} == kept, AGAIN
    drawn = [name for name in NAMES if all(len(actions) == 2 for _, actions in games()[name].players)]
    assert len(kept) >= len(drawn) - 2


@pytest.mark.parametrize("name", NAMES)
def test_what_a_picture_shows_is_what_it_was_drawn_from(name):
    assert RECORD["claims"][name]["inputs"] == gallery.inputs_of(name), AGAIN


def test_the_code_that_draws_is_that_which_drew():
    assert RECORD["code"] == gallery.digest_of_code(), AGAIN


@pytest.mark.parametrize("name", SAMPLE)
def test_some_are_drawn_anew(name):
    entry, svg = gallery.draw(name)
    assert entry.picture == RECORD["claims"][name]["picture"], AGAIN
    if version_of_matplotlib() == RECORD["matplotlib"]:
        assert svg == files("gallery")[f"{name}.svg"], AGAIN


def test_the_figures_are_drawn_anew():
    found = {name: gallery.digest_of_picture(picture) for name, picture in figures().items()}
    assert found == RECORD["figures"], AGAIN
    if version_of_matplotlib() == RECORD["matplotlib"]:
        assert files("figures") == figure_files(), AGAIN


def test_the_report_is_what_it_would_be_now():
    """Byte by byte, with the gallery's pictures: its words, stories, evidence and layout are made anew."""
    pictures = {Path(name).stem: data for name, data in files("gallery").items()}
    names = gallery.reported(NAMES)
    assert (DOCS / "report.html").read_text(encoding="utf-8") == gallery.report(names, pictures), AGAIN
    refuted = [name for name in NAMES if evidence(name).verdict == "refuted" and not name.endswith("-3210")]
    assert set(refuted) <= set(names) and len(names) > len(refuted)


def test_committed_pictures_stay_small():
    size = sum(path.stat().st_size for path in DOCS.rglob("*") if path.is_file())
    assert size < 14_000_000


# A check that cannot fail would be worth nothing.


def evidence(name):
    return read_evidence(data_folder() / "proofs" / f"{name}.evidence.json")


def test_a_change_of_what_is_drawn_changes_the_digest():
    name = "nelp-v-defect-constant"
    loaded, known = load_claim(find_claims([name])[0]), evidence(name)
    digest = gallery.digest_of_inputs(loaded, known)
    (item,) = known.items
    moved = replace(item, witness=replace(item.witness, payoffs={}))
    agents = {player: agent and replace(agent, text=agent.text + "\n") for player, agent in loaded.agents.items()}
    for other, its in (
        (loaded, replace(known, verdict="unknown")),
        (loaded, replace(known, trust="witness")),
        (loaded, replace(known, items=(moved,))),
        (loaded, replace(known, consistent=item.witness)),
        (replace(loaded, claim=replace(loaded.claim, text="")), known),
        (replace(loaded, game=replace(loaded.game, text="")), known),
        (replace(loaded, agents=agents), known),
    ):
        assert gallery.digest_of_inputs(other, its) != digest
    assert gallery.digest_of_inputs(loaded, replace(known, made={"seconds": 1})) == digest, "when and how is not drawn"


def test_another_number_changes_the_picture_s_digest():
    loaded = load_claim(find_claims(["nelp-no-joint-loss"])[0])
    drawn = [gallery.digest_of_picture(picture_of(loaded, {"S": Fraction(s)}, None)) for s in (0, -1, 0)]
    assert drawn[0] == drawn[2] != drawn[1]


def test_all_code_that_draws_is_in_its_digest():
    """Whatever the drawing code imports of its own room draws, too."""
    package = DOCS.parent / "verify"
    named = {path.stem for pattern in gallery.CODE for path in package.glob(pattern)}
    assert {path.stem for path in (package / "picture").glob("*.py")} <= named
    for path in (package / "show" / f"{name}.py" for name in ("draw", "marks", "hover", "palette")):
        used = set(re.findall(r"^from verify\.show\.(\w+) import", path.read_text(encoding="utf-8"), re.MULTILINE))
        assert used <= named, f"{path.name} needs {used - named}"
