"""Runs cvc5 on one SMT-LIB file (its Python package has no command): prints the answer."""

from __future__ import annotations

import sys

import cvc5

solver = cvc5.Solver()
parser = cvc5.InputParser(solver)
parser.setFileInput(cvc5.InputLanguage.SMT_LIB_2_6, sys.argv[1])
while not (command := parser.nextCommand()).isNull():
    answer = str(command.invoke(solver, parser.getSymbolManager())).strip()
    if answer:
        print(answer)
