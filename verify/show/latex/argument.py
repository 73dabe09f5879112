"""An argument as LaTeX: facts as a list, cases as lists within lists, sums as displays whose rows fit the page.

Lists go four deep; cases that are deeper stand below each other, told apart by their numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from verify.evidence.argument import Cases, Fact, Node, Sum, Way, sums_of
from verify.evidence.heading import Heading
from verify.evidence.telling import Shown, Telling
from verify.show.latex.escape import prose
from verify.show.latex.expressions import mathematics
from verify.show.latex.width import RELATION, rows
from verify.show.proof.algebra import BREAKABLE, LATEX, Piece, Writer, joined
from verify.show.proof.notation import Symbol, legend
from verify.show.proof.text import Page, Place
from verify.show.proof.wording import NEEDED, labels_of, names_of, no_way, origin, run_words, runner, supposed, unused

DEEPEST = 4
SEEN = re.compile(r"(?:(?<=possibly )|(?<=surely ))(?!improve)(.+?)(?= and that |, and | and no step |$)")
"""A proposition that a run sees to be so."""
INDENT = 14.0
"""Of each list, in points."""
MACROS = r"""\providecommand{\verifyfacts}{\setlength{\leftmargin}{34pt}\setlength{\labelwidth}{30pt}%
  \setlength{\labelsep}{4pt}\setlength{\itemsep}{0pt}\setlength{\parsep}{0pt}\setlength{\topsep}{3pt}%
  \raggedright\renewcommand{\makelabel}[1]{\hfill##1}}
\providecommand{\verifycases}{\setlength{\leftmargin}{14pt}\setlength{\labelwidth}{0pt}\setlength{\labelsep}{0pt}%
  \setlength{\itemsep}{3pt}\setlength{\parsep}{0pt}\setlength{\topsep}{3pt}\raggedright}
"""


def argument_latex(shown: Shown, telling: Telling, heading: Heading, wide: float, most: int | None) -> Iterator[str]:
    """The lines. `wide` is the width of the page in points; of an argument with more sums than `most` (None: of none)
    only the cases are told."""
    page = _Page(Page.of(shown, telling, heading, LATEX), wide)
    count = sum(1 for _ in sums_of(shown.argument.node))
    yield from page.opening()
    if most is not None and count > most:
        yield f"There are {count} cases, of which only the outermost ones are told here; the evidence has them all."
        yield from page.node(shown.argument.node, (), 1, None)
    else:
        yield from page.node(shown.argument.node, (), None, None)
    left, needed = unused(shown.argument, telling) if shown.what in ("line", "exists") else ([], [])
    if needed:
        yield rf"\par It uses {', '.join(map(mathematics, needed))} {NEEDED}."
    if left:
        yield rf"\par This does not use {', '.join(map(mathematics, left))}."


@dataclass(frozen=True)
class _Page:
    page: Page
    wide: float

    @property
    def writer(self) -> Writer:
        return self.page.writer

    def opening(self) -> Iterator[str]:
        """What is supposed, what the symbols mean, and what holds throughout."""
        page = self.page
        said = [prose(supposed(page.shown, page.telling, page.heading.kind)), *self.symbols()]
        said += [prose(words) for words in run_words(labels_of(page.shown.argument), page.telling, page.heading)]
        yield from said
        yield from self.facts(page.shown.argument.facts, None)

    def symbols(self) -> Iterator[str]:
        """What the symbols mean, in sentences."""
        page, writer, argument = self.page, self.writer, self.page.shown.argument
        payoffs, elsewhere = page.payoffs()
        spoken = {*names_of(argument), *(n for j in payoffs for m in page.telling.payoffs[j] for n, _ in m)}
        spoken |= {name.removesuffix("'") for name in spoken}
        groups = list(legend(writer.notation, [name for name in writer.notation.symbols if name in spoken]))
        said = [f"${_listed(symbols)}$ for {prose(words)}" for symbols, words in groups if "prob(" in words]
        if said:
            yield f"Write {', '.join(said)}."
        for player in payoffs:
            symbol = writer.notation.symbols[f"payoff:{player}"].latex
            (adds, first), *rest = writer.payoff(player)
            start = rf"{symbol} = \mathrm{{payoff}}(\text{{{prose(player)}}}) = {'' if adds else '-'}"
            yield from self.display([(True, start + first), *rest], ".", None, 0)
        if elsewhere:
            which = " and ".join(f"${writer.notation.symbols[f'payoff:{j}'].latex}(\\ldots)$" for j in elsewhere)
            yield f"{which}: the same with other numbers in the place of ${', '.join(page.places())}$."
        for symbols, words in groups:
            if "prob(" not in words:
                yield f"${_listed(symbols)}$: {prose(words)}."

    def facts(self, facts: Sequence[Fact], label: str | None) -> Iterator[str]:
        """The facts with their numbers, and where they are from."""
        told = [fact for fact in facts if fact in self.page.numbers]
        if not told:
            return
        yield r"\begin{list}{}{\verifyfacts}"
        for why, group in groupby(told, lambda fact: origin(fact, label)):
            first, *rest = group
            shown = [f"${self.writer.fact(first)}$"]
            shown += [rf"\enspace[{self.page.numbers[fact]}]~${self.writer.fact(fact)}$" for fact in rest]
            after = rf"\quad({self.reason(why)})" if why else ""
            yield rf"\item[{{[{self.page.numbers[first]}]}}] {', '.join(shown)}{after}"
        yield r"\end{list}"

    def reason(self, words: str) -> str:
        """Where a fact is from; what the game or the claim assumes is mathematics."""
        before, colon, after = words.partition(": ")
        assumed = colon and before in ("given", self.page.telling.game)
        return f"{prose(before)}: {mathematics(after)}" if assumed else seen(words)

    def node(self, node: Node, place: Place, depth: int | None, label: str | None) -> Iterator[str]:
        """The rest of the argument; deeper than `depth` only how many cases there are."""
        if isinstance(node, Sum):
            yield from self.sum(node, len(place))
            return
        if not node.ways:
            yield prose(no_way(node))
            return
        nested = len(place) < DEEPEST
        if nested:
            yield r"\begin{list}{}{\verifycases}"
        for k, way in enumerate(node.ways, 1):
            yield from self.case(way, node, (*place, k), depth)
        if nested:
            yield r"\end{list}"

    def case(self, way: Way, node: Cases, place: Place, depth: int | None) -> Iterator[str]:
        start = rf"\item\relax\textbf{{Case {'.'.join(map(str, place))}.}}"
        if way.like is not None:
            same = f"as case {'.'.join(map(str, (*place[:-1], way.like)))}."
            yield f"{start} {self.again(way, node)}: {same}"
            return
        told = [fact for fact in way.facts if fact in self.page.numbers]
        title = f"{prose(runner(node.label or ''))} {seen(way.words)}." if way.words else ""
        alone = not way.words and len(told) == 1
        if alone:
            title = f"[{self.page.numbers[told[0]]}] ${self.writer.fact(told[0])}$"
        other = self.page.contradicted(way)
        if other is not None:
            title += f", which contradicts {self.cited(other)}."
        yield f"{start} {title}"
        if other is not None:
            return
        if not alone:
            yield from self.facts(way.facts, node.label)
        if depth == 0:
            yield f"Here are {sum(1 for _ in sums_of(way.argument))} cases."
        else:
            yield from self.node(way.argument, place, None if depth is None else depth - 1, node.label)

    def again(self, way: Way, node: Cases) -> str:
        """What a case like another is: its facts have no numbers."""
        if way.words or not way.facts:
            return f"{prose(runner(node.label or ''))} {seen(way.words)}"
        return ", ".join(f"${self.writer.fact(fact)}$" for fact in way.facts)

    def cited(self, fact: Fact) -> str:
        """The fact by its number, or as it is where it has none."""
        number = self.page.numbers.get(fact)
        return f"${self.writer.fact(fact)}$" if number is None else f"[{number}]"

    def sum(self, total: Sum, deep: int) -> Iterator[str]:
        """The sum, and why it is impossible."""
        if total.clash is not None:
            one, other = map(self.cited, total.clash)
            yield f"Here {one} contradicts {other}."
            return
        numbers = self.page.numbers
        pieces, right = self.writer.sum(total, numbers)
        breakable, _ = self.writer.styled(BREAKABLE).sum(total, numbers)
        yield from self.display(pieces, f" = {right},", breakable, deep)
        strict = next(p for p in total.products if p.strict)
        if right != "0":
            yield "but the left side is at least $0$."
            return
        more = " and the rest is at least $0$" if len(total.products) > 1 or total.zeros else ""
        text = self.writer.styled(BREAKABLE).positive(strict, numbers)
        yield f"but ${text} > 0${more}{self.zero_by_two(total)}."

    def zero_by_two(self, total: Sum) -> str:
        """What is 0 because two facts say so together."""
        found = [(fact, by) for _, fact in total.zeros if (by := fact.by) is not None]
        said = (f"${self.writer.polynomial(f.terms)} = 0$ by {' and '.join(map(self.cited, by))}" for f, by in found)
        return f" ({'; '.join(dict.fromkeys(said))})" if found else ""

    def display(self, pieces: Sequence[Piece], end: str, breakable: Sequence[Piece] | None, deep: int) -> Iterator[str]:
        """A display in rows that fit; where some piece is wider than the page, a paragraph that LaTeX breaks."""
        found = rows(pieces, end, self.wide - INDENT * min(deep, DEEPEST) - RELATION - 24)
        if found is None:
            yield rf"\par {{\raggedright ${joined(breakable or pieces)}{end}$\par}}\noindent"
            return
        yield r"\begin{align*}"
        for k, row in enumerate(found):
            yield ("& " if k == 0 else r"& \quad ") + row + (r" \\" if k + 1 < len(found) else "")
        yield r"\end{align*}"


def _listed(symbols: Sequence[Symbol]) -> str:
    return ", ".join(dict.fromkeys(symbol.latex for symbol in symbols))


def seen(words: str) -> str:
    """What a run sees and does, the propositions in it as mathematics."""
    parts = SEEN.split(words)
    return "".join(mathematics(part) if k % 2 else prose(part) for k, part in enumerate(parts))
