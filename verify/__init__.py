"""Decides claims about agents that query a reflective oracle about each other.

`verify claim.yaml` prints proved, or a counterexample. In Python, `from verify import load, check`. Importing this
package loads no solver and no sympy.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verify.notebook import AllStates, Checked, check, load, states

__all__ = ["AllStates", "Checked", "__version__", "check", "load", "states"]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name in ("AllStates", "Checked", "check", "load", "states"):
        from verify import notebook

        return getattr(notebook, name)
    raise AttributeError(f"module 'verify' has no attribute {name!r}")
