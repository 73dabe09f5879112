"""The theorem gallery: an index, and a page for each claim of the library with the evidence in proofs/.

Every word about a verdict comes from the evidence file; a claim without one is shown as such.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from verify.evidence.certificate import Case, Certificate, Leaf, Split, Tree
from verify.evidence.file import ENDING, read_evidence
from verify.evidence.heading import Heading
from verify.evidence.record import Evidence
from verify.evidence.result import Witness
from verify.language.printing import show_use
from verify.library.find import LoadedClaim, list_claims, load_claim
from verify.show.hover import for_page
from verify.show.lines import plain
from verify.show.palette import LIGHT as LIGHT_PALETTE
from verify.show.palette import pairs
from verify.show.story import tell
from verify.show.terminal import MARKS, SO

SOURCES = {
    "armstrong-2015": ("Armstrong 2015", "Reflective oracles and superrationality: prisoner's dilemma"),
    "post-reading": (
        "Armstrong 2015, in its own reading",
        "the same statements where agents read as those of the post do",
    ),
    "small-parameters": (
        "Armstrong 2015, in orders of magnitude",
        "what the post says of order δ and δ/ε, for all small enough ε and δ",
    ),
    "oesterheld-2019": ("Oesterheld 2019", "Robust program equilibrium"),
    "three-actions": ("Three actions", "what the post says of LP and neLP, in games with more than two actions"),
    "classic-games": (
        "Classic games",
        "equilibria of games of three players or three actions, and what agents make of these games",
    ),
    "cooperative-oracles": ("Cooperative oracles", "which states no other state is better than"),
    "oracle-basics": ("Oracle basics", "small systems of queries whose answers are known"),
}
"""How a folder of claims is called on the page; another folder goes by its own name."""

LIGHT, DARK = ".svg#only-light", "-dark.svg#only-dark"
"""The theme shows one of two pictures by the end of its address."""

RESTS = {
    "certificate": "a certificate: the kernel adds it up in exact arithmetic",
    "witness": "a witness: a consistent state with exact numbers, on which the agents' programs were run",
    "realised": "a realised witness: an oracle was built that produces it",
    "solver": "the solver's word alone: no certificate was found",
}


@dataclass(frozen=True)
class Theorem:
    """A claim of the library with its evidence, if there is any."""

    name: str
    source: str
    loaded: LoadedClaim
    evidence: Evidence | None

    @property
    def verdict(self) -> str:
        return self.evidence.verdict if self.evidence else "no evidence"


def theorems(proofs: Path) -> list[Theorem]:
    """All of them, by source and name."""
    found = []
    for entry in sorted(list_claims(), key=lambda entry: (entry.path.parent.name, entry.name)):
        path = proofs / f"{entry.name}{ENDING}"
        evidence = read_evidence(path) if path.is_file() else None
        found.append(Theorem(entry.name, entry.path.parent.name, load_claim(entry.path), evidence))
    return found


def index_page(found: list[Theorem], pictures: Collection[str]) -> str:
    """The list of all theorems; `pictures` are the names of those with one."""
    return "\n".join(_index(found, pictures)) + "\n"


def theorem_page(theorem: Theorem, picture: bytes | None) -> str:
    """The page of one theorem; `picture` is its picture, an SVG."""
    return "\n".join(_page(theorem, picture)) + "\n"


def colours() -> str:
    """Style for pictures inside a page: the colours of `hover.for_page`, for light and dark ground; the ground itself
    is the page's."""
    rows = []
    for scheme, which in (("default", 0), ("slate", 1)):
        each = {pair[0]: pair[which] for pair in pairs()} | {LIGHT_PALETTE.ground: "var(--md-default-bg-color)"}
        names = " ".join(f"--c-{name.removeprefix('#')}: {colour};" for name, colour in each.items())
        rows.append(f'[data-md-color-scheme="{scheme}"] {{ {names} }}')
    return "\n".join(rows) + "\n"


def thumbnails(svg: bytes) -> dict[str, str]:
    """A picture to look at only, without words on points: for light ground, and colour by colour for dark, by the end
    of its name."""
    text = re.sub("<title>.*?</title>", "", svg.decode("utf-8"), flags=re.DOTALL)
    other = dict(pairs())
    return {"": text, "-dark": re.sub("#[0-9a-f]{6}", lambda match: other.get(match[0], match[0]), text)}


def badge(verdict: str) -> str:
    """The verdict as a coloured word."""
    return f'<span class="verdict {verdict.replace(" ", "-")}">{MARKS.get(verdict, "·")} {verdict}</span>'


def _index(found: list[Theorem], pictures: Collection[str]) -> Iterator[str]:
    proved = sum(theorem.verdict == "proved" for theorem in found)
    refuted = sum(theorem.verdict == "refuted" for theorem in found)
    yield "# Theorems"
    yield ""
    yield f"Every statement that comes with the checker, {len(found)} in all: {proved} proved, {refuted} refuted."
    yield "A page for each has the claim as it was decided, what the verdict rests on, and the evidence to download."
    yield "Refuted ones are here on purpose: they show which precise reading of a sentence is false, and where."
    yield ""
    yield "A name that ends in `-3210` is the same claim at the payoffs T, R, P, S = 3, 2, 1, 0; the others hold, or"
    yield "fail, for all payoffs that their `given` admits."
    for source, group in groupby(found, key=lambda theorem: theorem.source):
        title, words = SOURCES.get(source, (source, ""))
        yield ""
        yield f"## {title}"
        yield ""
        if words:
            yield f"*{words}*"
            yield ""
        yield "| theorem | says | verdict | rests on |"
        yield "|---|---|---|---|"
        for theorem in group:
            trust = theorem.evidence.trust if theorem.evidence and theorem.evidence.trust else ""
            says = _cell(theorem.loaded.claim.says)
            yield f"| [{theorem.name}]({theorem.name}.md) | {says} | {badge(theorem.verdict)} | {trust} |"
    if pictures:
        yield ""
        yield "## In pictures"
        yield ""
        yield '<div class="pictures" markdown>'
        yield ""
        for theorem in found:
            if theorem.name in pictures:
                both = (f"![{theorem.name}](pictures/{theorem.name}{e}){{ loading=lazy }}" for e in (LIGHT, DARK))
                yield f"[{''.join(both)}]({theorem.name}.md)"
        yield ""
        yield "</div>"


def _page(theorem: Theorem, picture: bytes | None) -> Iterator[str]:
    claim, evidence = theorem.loaded.claim, theorem.evidence
    yield "---"
    yield f"title: {theorem.name}"
    yield "hide: [navigation]"
    yield "---"
    yield f"# {theorem.name}"
    yield ""
    yield f'<p class="says">{_html(claim.says)}</p>'
    yield ""
    if claim.source:
        yield f"*{claim.source}*"
        yield ""
    if claim.about:
        yield claim.about.strip()
        yield ""
    yield f"{badge(theorem.verdict)} {_rests(evidence)}"
    yield ""
    if picture:
        yield '<figure class="outcomes" data-search-exclude markdown="0">'
        yield for_page(picture, "p-", pairs())
        yield "</figure>"
        yield ""
    yield "## The claim"
    yield ""
    yield f'```yaml title="{theorem.name}.claim.yaml"'
    yield _without_editor_line(claim.text)
    yield "```"
    yield ""
    yield from _agents(theorem)
    if evidence is not None:
        yield from _evidence(theorem, evidence)
    yield "## Check it yourself"
    yield ""
    yield "```console"
    yield f"$ verify {theorem.name}"
    yield "```"
    yield ""
    yield "decides it anew;"
    yield ""
    yield "```console"
    yield f"$ verify replay {theorem.name}{ENDING}"
    yield "```"
    yield ""
    yield "checks the downloaded evidence with the kernel alone."


def _rests(evidence: Evidence | None) -> str:
    if evidence is None:
        return "There is no evidence file for this claim yet."
    theorem = " and Kakutani's fixed-point theorem" if evidence.kakutani is not None else ""
    return f"It rests on {RESTS[evidence.trust]}{theorem}." if evidence.trust else evidence.reason or ""


def _agents(theorem: Theorem) -> Iterator[str]:
    uses = {player: show_use(use) for player, use in theorem.loaded.claim.players}
    if not uses:
        return
    yield "## Who plays"
    yield ""
    game = theorem.loaded.game.name
    yield f"The game is `{game}`; " + ", ".join(f"{player} is `{use}`" for player, use in uses.items()) + "."
    yield ""
    for agent in {agent.name: agent for agent in theorem.loaded.agents.values() if agent is not None}.values():
        yield f'```agent title="{agent.name}.agent"'
        yield agent.text.rstrip()
        yield "```"
        yield ""


def _evidence(theorem: Theorem, evidence: Evidence) -> Iterator[str]:
    yield "## Evidence"
    yield ""
    yield "| line of the claim | verdict | evidence |"
    yield "|---|---|---|"
    for item in evidence.items:
        what = size(item.certificate) if item.certificate else "witness, below" if item.witness else ""
        yield f"| `{_code(item.text)}` | {badge(item.verdict)} | {what} |"
    yield ""
    yield f"[{theorem.name}{ENDING}](evidence/{theorem.name}{ENDING}), made with " + ", ".join(
        f"{name} {version}" for name, version in evidence.versions.items()
    )
    yield ""
    heading = Heading(players={player: show_use(use) for player, use in theorem.loaded.claim.players})
    for item in evidence.items:
        if item.witness is not None:
            refuted = item.verdict == "refuted"
            end = f"\n{SO.get(theorem.loaded.claim.kind, SO['always'])}{item.text}" if refuted else ""
            yield from _told("Counterexample" if refuted else "Example", item.witness, heading, end)
    if evidence.consistent is not None and evidence.verdict == "proved":
        yield "The claim is not vacuous: here is a consistent state that `given` admits."
        yield ""
        yield from _told("Consistent state", evidence.consistent, heading, "")


def _told(title: str, witness: Witness, heading: Heading, end: str) -> Iterator[str]:
    yield f'```text title="{title}"'
    yield plain(tell(witness, heading, indent=0)) + end
    yield "```"
    yield ""


def size(certificate: Certificate) -> str:
    """How large a certificate is, in words."""
    leaves = list(_leaves(certificate.refutation))
    products = sum(len(leaf.products) for leaf in leaves)
    degree = max((len(product.hypotheses) for leaf in leaves for product in leaf.products), default=0)
    hypotheses = len(certificate.hypotheses)
    return f"certificate: {_n(hypotheses, 'hypothesis', 'hypotheses')}, {_n(len(leaves), 'leaf', 'leaves')}, " + (
        f"{_n(products, 'product', 'products')} of degree up to {degree}"
    )


def _leaves(tree: Tree) -> Iterator[Leaf]:
    """The leaves, without recursion: a tree can be deep."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Leaf):
            yield node
        elif isinstance(node, Split):
            waiting += [node.positive, node.otherwise]
        elif isinstance(node, Case):
            waiting += node.branches
        else:
            waiting.append(node.rest)


def _n(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"


def _cell(text: str) -> str:
    return _code(text).replace("*", "\\*")


def _code(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _without_editor_line(text: str) -> str:
    return "\n".join(row for row in text.rstrip().splitlines() if not row.startswith("# yaml-language-server:"))
