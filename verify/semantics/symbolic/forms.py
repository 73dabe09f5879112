"""Formulas of the encoding in the form of the trusted room."""

from __future__ import annotations

from verify.semantics.symbolic import formula as f
from verify.semantics.symbolic.algebra import coefficients
from verify.trust.forms import Form, atom_form, monomial_of, parts_form


class ClaimForms:
    """The forms of a claim's formulas. Branches share most of their atoms: each is converted once."""

    def __init__(self) -> None:
        self._atoms: dict[f.Atom, Form] = {}

    def of(self, formula: f.Formula) -> Form:
        if not isinstance(formula, f.Atom):
            return parts_form(isinstance(formula, f.AllOf), map(self.of, formula.parts))
        form = self._atoms.get(formula)
        if form is None:
            names = tuple(str(symbol.name) for symbol in formula.poly.ring.symbols)
            terms = {monomial_of(exponents, names): a for exponents, a in coefficients(formula.poly)}
            form = self._atoms[formula] = atom_form(formula.relation, terms)
        return form
