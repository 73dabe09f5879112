"""Decides claims about agents that query a reflective oracle about each other.

`verify claim.yaml` prints proved, or a counterexample. Importing this package loads no solver and no sympy.
"""

__version__ = "0.1.0"
