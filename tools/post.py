"""`python -m tools.post DOCS`: writes DOCS/post.md, what became of each sentence of Armstrong's post.

Which sentences there are, and which claims and questions say the same, is in post.yaml beside this file. What was
decided comes from the evidence and the answers in proofs/.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from tools.answers import Recorded, questions, read_answer
from tools.answers import name_of as question_named
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.result import Result, Witness
from verify.language.printing import show_use
from verify.language.syntax import Claim
from verify.library.find import CLAIM, Entry, LoadedClaim, data_folder, list_claims, load_claim
from verify.semantics.replayed import result_of
from verify.show.terminal import MARKS, RESTS

POST = (
    "https://www.alignmentforum.org/posts/5bd75cc58225bf067037505e/"
    "reflexive-oracles-and-superrationality-prisoner-s-dilemma"
)
LIGHT, DARK = ".svg#only-light", "-dark.svg#only-dark"


def post_page(proofs: Path) -> str:
    """The page, from the table, the library and what is recorded in this folder. Raises ValueError for a sentence that
    names what is not there."""
    library = {entry.name: entry for entry in list_claims()}
    asked = {question_named(path): path for path in questions()}
    pictures = {path.stem for path in (data_folder() / "docs" / "gallery").glob("*.svg")}
    rows = ["# The post, sentence by sentence"]
    for entry in sentences():
        if "chapter" in entry:
            rows += ["", f"## {entry['chapter']}"]
            continue
        if "words" in entry:
            rows += ["", *_wrapped(entry["words"].replace("POST", POST).replace("COUNTS", _counts(proofs, library)))]
            continue
        unknown = {*entry.get("claims", ())} - {*library} | {*entry.get("questions", ())} - {*asked}
        if unknown:
            raise ValueError(f"no claims or questions of the library: {', '.join(sorted(unknown))}")
        rows += ["", f"### {entry['title']}", "", *_wrapped(f"*{entry['says'].strip()}*")]
        if "note" in entry:
            rows += ["", *_wrapped(entry["note"])]
        shown = [name for name in entry.get("claims", ()) if name in pictures][:1]
        for name in shown:
            both = (f"![{name}](theorems/pictures/{name}{ending}){{ width=420 }}" for ending in (LIGHT, DARK))
            rows += ["", f"[{''.join(both)}](theorems/{name}.md)"]
        rows += ["", *(row for name in entry.get("claims", ()) for row in _claim(proofs, library, name))]
        rows += [row for name in entry.get("questions", ()) for row in _question(proofs, asked[name])]
    return "\n".join(rows) + "\n"


def _counts(proofs: Path, library: dict[str, Entry]) -> str:
    """How many of the claims are proved, and how many refuted."""
    names = {name for entry in sentences() for name in entry.get("claims", ())}
    verdicts = [_result(proofs, library[name])[0].verdict for name in sorted(names)]
    return f"{verdicts.count('proved')} are proved and {verdicts.count('refuted')} refuted"


def sentences() -> list[dict[str, Any]]:
    """The table: chapters, and sentences with what says the same."""
    found = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found


def _claim(proofs: Path, library: dict[str, Entry], name: str) -> Iterator[str]:
    """What a claim says and what was found of it."""
    result, loaded = _result(proofs, library[name])
    file = f"spec/claims/{library[name].path.parent.name}/{name}{CLAIM}"
    evidence = f"[evidence](theorems/evidence/{name}{ENDING})"
    yield f"- {_verdict(result)}: [{name}](theorems/{name}.md), `{file}`, {evidence}"
    yield f"    - {_stated(loaded)}"
    found = _found(result)
    if found:
        yield f"    - {found}"
    other = library.get(f"{name}-post")
    if other is not None:
        read, _ = _result(proofs, other)
        link = f"[{other.name}](theorems/{other.name}.md)"
        yield f"    - as the post's agents read: {_verdict(read)}, {link}"


def _result(proofs: Path, entry: Entry) -> tuple[Result, LoadedClaim]:
    loaded = load_claim(entry.path)
    return result_of(read_evidence(proofs / f"{entry.name}{ENDING}"), loaded, None), loaded


def _verdict(found: Result | Recorded) -> str:
    rests = f", {RESTS[found.trust]}" if found.trust in RESTS else ""
    return f"**{MARKS[found.verdict]} {found.verdict}**{rests}"


def _stated(loaded: LoadedClaim) -> str:
    """The claim in one line."""
    claim = loaded.claim
    who = ", ".join(f"{player}: {show_use(use)}" for player, use in claim.players)
    items = ", ".join(f"`{item.text}`" for item in claim.items)
    within = f" within `{claim.within.text}`" if claim.kind == "attains" and claim.within else ""
    return f"{claim.kind} {items}{within}" + (f", for `{who}`" if who else "") + _assumed(claim)


def _assumed(claim: Claim) -> str:
    small = [f"1 >> {' >> '.join(claim.small)}"] if claim.small else []
    known = small + [item.text for item in claim.given]
    numbers = ", ".join(f"{name} = {number}" for name, number in claim.fixed.items())
    given = f", given {', '.join(f'`{text}`' for text in known)}" if known else ""
    uniform = ", with one constant for all payoffs" if claim.uniform else ""
    return f"{given}{uniform}" + (f", at `{numbers}`" if numbers else "")


def _found(result: Result) -> str:
    """Constants, or where it fails, or where it happens; in words."""
    if result.answer is not None:
        return "; ".join(f"with {row}" if row.startswith("K =") else row for row in result.answer.says).replace(
            "*", "\\*"
        )
    where = "; ".join(f"`{row}`" for row in result.formulas)
    if where:
        return where if result.verdict == "proved" else f"it fails where {where}"
    if result.verdict == "refuted" and result.witness is not None:
        return f"it fails where {_state(result.witness)}"
    return ""


def _state(witness: Witness) -> str:
    """The strategies of a state, and the parameters."""
    plays = ", ".join(
        f"{player} plays {' and '.join(_share(action, share) for action, share in strategy.items() if share != '0')}"
        for player, strategy in witness.strategies.items()
    )
    at = ", ".join(f"{name} = {number}" for name, number in witness.parameters.items())
    return f"`{plays}`" + (f", at `{at}`" if at else "")


def _share(action: str, share: str) -> str:
    return action if share == "1" else f"{action} with {share}"


def _question(proofs: Path, path: Path) -> Iterator[str]:
    """A question, and its recorded answer."""
    name = question_named(path)
    recorded = read_answer(proofs, name)
    first, *others = recorded.answer.says
    first = first.replace("*", "\\*")
    files = f"asked by `spec/questions/{name}{CLAIM}`, evidence in `proofs/questions/{name}`"
    yield f"- {_verdict(recorded)}: **{first}**; {files}"
    yield f"    - {_stated(load_claim(path))}"
    yield from (f"    - {row}" for row in _joined(others) if row)


def _joined(rows: list[str]) -> Iterator[str]:
    """The lines of an answer, states in code behind what they are states of."""
    kept = ""
    for row in rows:
        if row.startswith("  "):
            kept += f": `{row.strip()}`" if "`" not in kept else f"; `{row.strip()}`"
            continue
        if kept:
            yield kept
        kept = row.replace("*", "\\*")
    yield kept


def _wrapped(words: str) -> list[str]:
    """The words in lines, none of which begins with a sign that would make it an entry of a list."""
    together = re.sub(r" ([+-]) ", "\u00a0\\1 ", " ".join(words.split()))
    lines = textwrap.wrap(together, 140, break_on_hyphens=False, break_long_words=False)
    return [row.replace("\u00a0", " ") for row in lines]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m tools.post", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("docs"))
    (parser.parse_args().folder / "post.md").write_text(post_page(data_folder() / "proofs"), encoding="utf-8")
