"""Words for the hypotheses of a certificate: which branch of a program a case is, and which condition of it a fact is.

In: the certificate, and the claim's encoding, whose branches have words. A case of the certificate is a branch of the
encoding if it follows from that branch by its shape. What cannot be found so gets no words, or the label alone; that
a certificate is about the claim is for the gate to say, and not for what is told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from verify.evidence.argument import Relation, Terms
from verify.evidence.certificate import AnyOf, Certificate
from verify.semantics.symbolic.forms import ClaimForms
from verify.semantics.symbolic.problem import Alternative, Choice
from verify.trust.forms import AtomForm, Form, atom_form, implies, of_certificate, parts_form, renamed
from verify.trust.polynomials import Steps, TooMuch

MOST_STEPS = 5_000_000
OTHER = "the other state: "
MOST_NAMED = 2
"""Branches that one case may stand for, to be told by their words."""


@dataclass
class Branches:
    """The choices of a claim's encoding, by name, in the trusted room's form."""

    choices: Mapping[str, Choice]

    def __post_init__(self) -> None:
        self._forms, self._of = ClaimForms(), dict[str, list[Form]]()

    @staticmethod
    def of(choices: Sequence[Choice]) -> Branches:
        return Branches({choice.name: choice for choice in choices if choice.player is not None})

    def forms(self, name: str) -> list[Form]:
        """Each alternative as one form."""
        if name not in self._of:
            of = self.choices[name].alternatives
            self._of[name] = [parts_form(True, [self._forms.of(h.formula) for h in a.hypotheses]) for a in of]
        return self._of[name]

    def conditions(self, alternative: Alternative) -> Iterator[tuple[str, Form]]:
        """What holds in it, in words, one by one."""
        for hypothesis in alternative.hypotheses:
            yield hypothesis.label.partition(": ")[2] or hypothesis.label, self._forms.of(hypothesis.formula)


@dataclass
class CertificateSpeaker:
    """Speaks of one certificate (`verify.evidence.argument.Speaker`)."""

    certificate: Certificate
    branches: Branches

    def __post_init__(self) -> None:
        self._found: dict[int, list[list[Alternative]]] = {}

    def way(self, hypothesis: int, path: tuple[int, ...]) -> str:
        found = self._alternatives(hypothesis)
        if len(path) != 1 or path[0] >= len(found):
            return ""
        these = found[path[0]]
        if not these:
            return ""
        said = list(dict.fromkeys(story(each.words) for each in these))
        if len(said) <= MOST_NAMED:
            return " — or: ".join(said)
        places = zip(*(each.words for each in these), strict=False)
        shared = [words[0] for words in takewhile(lambda words: len(set(words)) == 1, places)]
        return f"{f'{story(shared)}, and ' if shared else ''}goes on in one of {len(said)} ways"

    def fact(self, hypothesis: int, path: tuple[int, ...], relation: Relation, terms: Terms) -> str:
        found = self._alternatives(hypothesis)
        which = next((k for k in path if k >= 0), 0)
        these = found[which] if which < len(found) else []
        atom = self._own(atom_form(relation, terms), hypothesis)
        for each in these:
            for words, form in self.branches.conditions(each):
                if any(atom == each for each in _atoms(form)):
                    return condition(words)
        return ""

    def _alternatives(self, hypothesis: int) -> list[list[Alternative]]:
        """For each alternative of the hypothesis (one, if it is none) the branches that it follows from."""
        if hypothesis not in self._found:
            try:
                self._found[hypothesis] = self._matched(hypothesis)
            except TooMuch:
                self._found[hypothesis] = []
        return self._found[hypothesis]

    def _matched(self, hypothesis: int) -> list[list[Alternative]]:
        name = self.certificate.labels[hypothesis].removeprefix(OTHER)
        if name not in self.branches.choices:
            return []
        formula, branches = self.certificate.hypotheses[hypothesis], self.branches.choices[name].alternatives
        parts = formula.parts if isinstance(formula, AnyOf) and len(branches) > 1 else (formula,)
        forms = [self._own(of_certificate(part, self.certificate.variables, self._steps), hypothesis) for part in parts]
        stated = self.branches.forms(name)
        found = [[k for k, form in enumerate(stated) if implies(form, part, self._steps)] for part in forms]
        if len(parts) == len(branches) and all(n in these for n, these in enumerate(found)):
            found = [[n] for n in range(len(parts))]  # in the encoding's order
        return [[branches[k] for k in these] for these in found]

    @cached_property
    def _steps(self) -> Steps:
        return Steps(MOST_STEPS)

    def _own(self, form: Form, hypothesis: int) -> Form:
        """The same of the state itself, where the hypothesis is about another one."""
        if not self.certificate.labels[hypothesis].startswith(OTHER):
            return form
        names = {name: name.removesuffix("'") for name in self.certificate.variables}
        return renamed(form, names, self._steps)


def _atoms(form: Form) -> Iterator[AtomForm]:
    if isinstance(form, AtomForm):
        yield form
        return
    yield from form.atoms
    for part in form.parts:
        yield from _atoms(part)


def story(words: Sequence[str]) -> str:
    """A way through a program as a sentence without its subject: what the run sees, and what it then plays."""
    turns = [turn(each) for each in words]
    seen = [each.removeprefix("sees ") for each in turns if each.startswith("sees ")]
    done = dict.fromkeys(each for each in turns if not each.startswith("sees "))
    played = list(dict.fromkeys(each.removeprefix("plays ") for each in done))
    act = (
        f"plays {' or '.join(played)}"
        if played and all(each.startswith("plays ") for each in done)
        else " or ".join(done)
    )
    return f"sees {' and '.join(seen)}{f', and {act}' if act else ''}" if seen else act


def turn(words: str) -> str:
    """What a run found or did at one place, as a reader says it."""
    step = re.fullmatch(r"the step towards (.*) improves", words)
    if step is not None:
        return f"sees that the step towards ({step[1].replace(' ', ', ')}) surely improves"
    if words == "no step improves":
        return "sees no step that surely improves"
    guard = re.fullmatch(r"(not )?(surely|possibly) (.*)", words)
    if guard is None:
        return words.replace("plays minmax", "plays its minmax strategy")
    if not guard[1]:
        return f"sees that {guard[2]} {guard[3]}"
    return f"sees that {'possibly' if guard[2] == 'surely' else 'surely'} {_not(guard[3])}"


def _not(proposition: str) -> str:
    """The opposite in words; of one comparison, the opposite one."""
    single = re.fullmatch(r"([^<>=]+) (<=|>=|<|>) ([^<>=]+)", proposition)
    if single is None or {"and", "or", "not"} & set(re.split(r"\W+", proposition)):
        return f"not ({proposition})"
    return f"{single[1]} {OPPOSITE[single[2]]} {single[3]}"


def condition(words: str) -> str:
    """Where a fact about a run is from."""
    step = re.fullmatch(r"the step towards (.*) (improves|does not surely improve)", words)
    if step is not None:
        return f"the step towards ({step[1].replace(' ', ', ')}) {step[2]}"
    return turn(CONDITIONS.get(words, words)).removeprefix("sees that ")


OPPOSITE = {"<": ">=", "<=": ">", ">": "<=", ">=": "<"}
CONDITIONS = {
    "the zone holds the truth": "what it reads is true, and at most δ wide",
    "puts out its strategy": "its strategy is what its program plays",
    "puts out at most its strategy": "it plays the first action at most as often",
    "puts out at least its strategy": "it plays the first action at least as often",
}
