"""Arguments as lines of plain text: facts with numbers, cases within cases, and in each the sum that is impossible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verify.evidence.argument import Cases, Fact, Node, Sum, Way, sums_of
from verify.evidence.heading import Heading
from verify.evidence.telling import Shown, Telling
from verify.show.lines import Line, line
from verify.show.proof.algebra import TEXT, Piece, Style, Writer, joined
from verify.show.proof.notation import Symbol, legend, notation_of
from verify.show.proof.wording import (
    closing,
    in_order,
    is_plain,
    labels_of,
    names_of,
    no_way,
    origin,
    run_words,
    runner,
    supposed,
)
from verify.show.story import QUIET, STRONG

WIDTH = 100
TELLING = 4
"""Facts that clash, at least, in a case that is told as an example."""
Place = tuple[int, ...]
Descent = tuple[tuple[Cases, Way, Place], ...]
"""A case, and those it is in, from the outermost on."""


def argument_lines(
    shown: Shown, telling: Telling, heading: Heading, indent: int, most: int | None
) -> tuple[list[Line], int]:
    """The argument, in about so many lines at most (None: all of it): of a long one the cases, and one as an example.
    And how many cases there are, if not all of them are told, else 0."""
    page = Page.of(shown, telling, heading)
    node, before = shown.argument.node, [*page.opening(indent)]
    whole = _depth(node)
    for depth in range(whole, -1, -1):
        after = [*page.node(node, indent, (), depth, None)]
        if most is None or len(before) + len(after) <= most:
            break
    if depth == whole:
        return [*before, *after], 0
    return [*before, *after, *page.example(indent, depth)], sum(1 for _ in sums_of(node))


def _depth(node: Node) -> int:
    if isinstance(node, Sum) or not node.ways:
        return 0
    return 1 + max(_depth(way.argument) for way in node.ways if way.like is None)


@dataclass(frozen=True)
class Page:
    """One argument, while it is written: its symbols, and the numbers of its facts."""

    shown: Shown
    telling: Telling
    heading: Heading
    writer: Writer
    numbers: dict[Fact, int]

    @staticmethod
    def of(shown: Shown, telling: Telling, heading: Heading, style: Style = TEXT) -> Page:
        """Facts are numbered in the order in which they are told; that a probability is one is not."""
        argument = shown.argument
        notation = notation_of(names_of(argument), telling.actions, telling.payoffs)
        told = (fact for fact in in_order(argument) if not is_plain(fact))
        return Page(shown, telling, heading, Writer(notation, style), {fact: n for n, fact in enumerate(told, 1)})

    def opening(self, indent: int) -> Iterator[Line]:
        """What is supposed, what the symbols mean, and what holds throughout."""
        yield from wrapped(indent, supposed(self.shown, self.telling, self.heading.kind))
        for words in (*self.symbols(), *run_words(labels_of(self.shown.argument), self.telling, self.heading)):
            yield from wrapped(indent, words, QUIET)
        yield from self.facts(self.shown.argument.facts, indent + 2, None)

    def symbols(self) -> Iterator[str]:
        """What the symbols mean, in sentences."""
        argument, writer = self.shown.argument, self.writer
        payoffs, elsewhere = self.payoffs()
        spoken = {*names_of(argument), *(n for j in payoffs for m in self.telling.payoffs[j] for n, _ in m)}
        spoken |= {name.removesuffix("'") for name in spoken}
        groups = list(legend(writer.notation, [name for name in writer.notation.symbols if name in spoken]))
        said = [f"{', '.join(_texts(symbols))} = {meaning}" for symbols, meaning in groups if "prob(" in meaning]
        if said:
            yield f"Write {', '.join(said)}."
        for player in payoffs:
            symbol = writer.notation.symbols[f"payoff:{player}"].text
            yield f"{symbol} = payoff({player}) = {joined(writer.payoff(player))}."
        if elsewhere:
            which = " and ".join(f"{writer.notation.symbols[f'payoff:{j}'].text}(...)" for j in elsewhere)
            yield f"{which}: the same with other numbers in the place of {', '.join(self.places())}."
        for symbols, meaning in groups:
            if "prob(" not in meaning:
                yield f"{', '.join(sorted(_texts(symbols), key=_place))}: {meaning}."

    def payoffs(self) -> tuple[list[str], list[str]]:
        """The players whose payoffs stand in facts, and those whose payoffs do with other numbers for probabilities."""
        written = {name for f in in_order(self.shown.argument) for m in self.writer.short(f) for name, _ in m}
        here = [j for j in self.telling.payoffs if any(name.partition("@")[0] == f"payoff:{j}" for name in written)]
        return here, [j for j in here if any(name.startswith(f"payoff:{j}@") for name in written)]

    def places(self) -> list[str]:
        """The symbols of the probabilities, in their order."""
        notation = self.writer.notation
        return [self.writer.style.symbol(notation.symbols[name]) for name in notation.probabilities.values()]

    def facts(self, facts: Sequence[Fact], indent: int, label: str | None) -> Iterator[Line]:
        """The facts with their numbers, and where they are from (where it is not the same as above)."""
        told = [fact for fact in facts if fact in self.numbers]
        texts = [self.writer.fact(fact) for fact in told]
        width = min(44, max(map(len, texts), default=0))
        last = ""
        for fact, text in zip(told, texts, strict=True):
            why = origin(fact, label)
            start = f"[{self.numbers[fact]}] "
            yield from hanging(
                indent, start, f"{text:{width}}   " if why else text, '"' if why and why == last else why
            )
            last = why

    def node(self, node: Node, indent: int, place: Place, depth: int, label: str | None) -> Iterator[Line]:
        """The rest of the argument; of cases deeper than `depth` only what they are, and how many."""
        if isinstance(node, Sum):
            yield from self.sum(node, indent + 2)
            return
        if not node.ways:
            yield from wrapped(indent + 2, no_way(node))
        for k, way in enumerate(node.ways, 1):
            if way.like is not None:
                same = f"as case {'.'.join(map(str, (*place, way.like)))}"
                yield from hanging(indent, _case((*place, k)), self.again(way, node), f" — {same}")
            elif depth > 0 or self.contradicted(way) is not None:
                yield from self.case(way, node, indent, (*place, k), depth)
            else:
                yield from self.counted(way, node, indent, (*place, k))

    def again(self, way: Way, node: Cases) -> str:
        """What a case like another is: its facts have no numbers."""
        if way.words or not way.facts:
            return self.title(way, node)[0]
        more = len(way.facts) - 1
        return self.writer.fact(way.facts[0]) + (f", and {more} more" if more else "")

    def counted(self, way: Way, node: Cases, indent: int, place: Place) -> Iterator[Line]:
        """What the case is, and how many there are in it."""
        sums = list(sums_of(way.argument))
        longest = max((len(total.products) + len(total.zeros) for total in sums), default=0)
        words = f"{f'{len(sums)} cases' if len(sums) > 1 else 'one case'}, sums of at most {longest} terms"
        text, told = self.title(way, node)
        if not text and told:
            text = f"{self.writer.fact(told[0])}, and {len(told) - 1} more"
        yield from hanging(indent, _case(place), text or words, f" — {words}" if text else "")

    def contradicted(self, way: Way) -> Fact | None:
        """The fact that the case's only one contradicts, where that is all there is to it."""
        clash = way.argument.clash if isinstance(way.argument, Sum) else None
        told = [fact for fact in way.facts if fact in self.numbers]
        if way.words or clash is None or len(told) != 1 or told[0] not in clash:
            return None
        return next(fact for fact in clash if fact is not told[0])

    def case(self, way: Way, node: Cases, indent: int, place: Place, depth: int) -> Iterator[Line]:
        """One of the cases: its heading, its facts, and what is impossible in it."""
        title, told = self.title(way, node)
        other = self.contradicted(way)
        if other is not None:
            yield from hanging(indent, _case(place), title, f", which contradicts {self.cited(other)}")
            return
        yield from hanging(indent, _case(place), title, "")
        if way.words or len(told) != 1:
            yield from self.facts(way.facts, indent + 2, node.label)
        yield from self.node(way.argument, indent + 2, place, depth - 1, node.label)

    def title(self, way: Way, node: Cases) -> tuple[str, list[Fact]]:
        """What the case is, and its facts; where there are no words and one fact, that."""
        told = [fact for fact in way.facts if fact in self.numbers]
        if way.words:
            return f"{runner(node.label or '')} {way.words}", told
        return (f"[{self.numbers[told[0]]}] {self.writer.fact(told[0])}" if len(told) == 1 else ""), told

    def cited(self, fact: Fact) -> str:
        """The fact by its number, or as it is where it has none."""
        return f"[{self.numbers[fact]}]" if fact in self.numbers else self.writer.fact(fact)

    def sum(self, total: Sum, indent: int) -> Iterator[Line]:
        """The sum, and why it is impossible."""
        if total.clash is not None:
            one, other = map(self.cited, total.clash)
            yield line(indent, f"{one} contradicts {other}")
            return
        pieces, right = self.writer.sum(total, self.numbers)
        strict = next(self.writer.positive(p, self.numbers) for p in total.products if p.strict)
        rows = broken(pieces, WIDTH - indent - 10)
        rows[-1] += f" = {right},"
        last = closing(total, strict, right) + self.zero_by_two(total)
        if len(rows) == 1 and len(rows[0]) + len(last) + indent < WIDTH:
            yield line(indent, rows[0], " ", (last, QUIET))
            return
        for k, row in enumerate(rows):
            yield line(indent + 2 * (k > 0), row)
        yield from wrapped(indent, last, QUIET)

    def zero_by_two(self, total: Sum) -> str:
        """What is 0 because two facts say so together."""
        found = [(fact, by) for _, fact in total.zeros if (by := fact.by) is not None]
        said = (
            f"{self.writer.polynomial(fact.terms)} = 0 by {' and '.join(map(self.cited, by))}" for fact, by in found
        )
        return f" ({'; '.join(dict.fromkeys(said))})" if found else ""

    def example(self, indent: int, depth: int) -> list[Line]:
        """A short case in full, though none that says too little."""
        found = [each for each in _paths(self.shown.argument.node, (), ()) if len(each[0]) > depth]
        path, total = min(found, key=lambda each: (len(each[1].facts()) < TELLING, len(each[1].facts()), len(each[0])))
        lines = [line(indent, ("One of them, as an example:", STRONG))]
        for n, (node, way, place) in enumerate(path):
            title, told = self.title(way, node)
            lines += hanging(indent + 2 * n, _case(place), title, "")
            if way.words or len(told) != 1:
                lines += self.facts(way.facts, indent + 2 * n + 2, node.label)
        return [*lines, *self.sum(total, indent + 2 * len(path))]


def _paths(node: Node, before: Descent, place: Place) -> Iterator[tuple[Descent, Sum]]:
    if isinstance(node, Sum):
        yield before, node
        return
    for k, way in enumerate(node.ways, 1):
        if way.like is None:
            yield from _paths(way.argument, (*before, (node, way, (*place, k))), (*place, k))


def _case(place: Place) -> str:
    return f"Case {'.'.join(map(str, place))}: "


def _texts(symbols: Sequence[Symbol]) -> list[str]:
    return list(dict.fromkeys(symbol.text for symbol in symbols))


def _place(text: str) -> tuple[str, int, bool]:
    letter = text.partition("_")[0]
    bare = letter.rstrip("0123456789")
    return bare, int(letter[len(bare) :] or 0), "_hi" in text


def broken(pieces: Sequence[Piece], width: int) -> list[str]:
    """The pieces of a sum in rows of about that width."""
    rows, row = [], ""
    for k, (adds, text) in enumerate(pieces):
        part = ("" if adds else "-") + text if k == 0 else f"{'+' if adds else '-'} {text}"
        if row and len(row) + 1 + len(part) > width:
            rows.append(row)
            row = part
        else:
            row = f"{row} {part}" if row else part
    return [*rows, row or "0"]


def wrapped(indent: int, words: str, style: str = "") -> Iterator[Line]:
    """The words in lines of the page's width."""
    for row in rows_of(words, WIDTH - indent):
        yield line(indent, (row, style))


def rows_of(words: str, width: int) -> list[str]:
    """The words in rows of at most that width, where they have spaces."""
    rows, row = [], ""
    for word in words.split(" "):
        if row and len(row) + 1 + len(word) > width:
            rows.append(row)
            row = word
        else:
            row = f"{row} {word}" if row else word
    return [*rows, row]


def hanging(indent: int, start: str, text: str, after: str) -> Iterator[Line]:
    """The start, then the text with what is said of it after it; further rows stand below the text."""
    room = WIDTH - indent - len(start)
    if len(text) + len(after) <= room:
        yield line(indent, start, text, (after, QUIET))
        return
    first, *rest = rows_of(text.rstrip() + after if after.startswith((",", " —")) else text.rstrip(), room)
    yield line(indent, start, first)
    for row in rest:
        yield line(indent + len(start), row)
    for row in rows_of(after, room - 2) if after and not after.startswith((",", " —")) else ():
        yield line(indent + len(start) + 2, (row, QUIET))
