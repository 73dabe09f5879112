"""What a witness settles, for tests of the kernel."""

from __future__ import annotations

from verify.evidence.result import Witness
from verify.realise.realising import settled
from verify.trust.check_witness import Loaded, examine


def check_witness(loaded: Loaded, witness: Witness) -> tuple[str, ...]:
    """The claim's items that this consistent state settles: refutes, or in a claim of possibility shows.

    Raises WitnessRejected, CannotTell.
    """
    return settled(loaded.claim, examine(loaded, witness))
