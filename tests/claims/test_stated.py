"""Every claim of the library comes out as it says it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.thorough import THOROUGH
from verify.evidence.heading import Heading
from verify.show.failure import explain_failure
from verify.show.lines import plain
from verify.show.terminal import is_expected
from verify.workers.pool import Pool

SPEC = Path(__file__).parents[2] / "spec"
CLAIMS = sorted((SPEC / "claims").rglob("*.claim.yaml"))
HEAVY = (
    "burning-lp",
    "half-donation-lp",
    "lp-order-of-delta",
    "lp-pareto-delta-post",
    "lp-self-any-3210-post",
    "lp-v-coop-any-post",
    "market-entry-gainer",
    "nelp-floor-order",
    "nelp-self-all-3210-post",
    "nelp-self-post",
    "nelp-v-defect-at-least",
    "nelp-v-defect-order-all",
    "nelp-v-defect-order-uniform",
    "nelp-v-lp-all-3210-post",
    "nicer-is-half-nelp-v-coop-any-post",
    "trade-off-v-coop-all-post",
    "withdrawal-lp-stays",
    "withdrawal-lp-v-defect",
    "yellow-self-12",
    "yellow-self-22-post",
    "yellow-self-order",
)
"""Claims that take two to twenty seconds. Their evidence is checked again in any case (tests/proofs), and of each kind,
reading, verdict, trust and engine there are others."""


@pytest.fixture(scope="module")
def pool():
    """One worker for all the claims that this process decides."""
    with Pool(jobs=1) as pool:
        yield pool


def test_what_is_heavy_is_in_the_library():
    assert set(HEAVY) <= {path.name.removesuffix(".claim.yaml") for path in CLAIMS}


def test_the_library_has_claims():
    files = [path for path in (SPEC / "claims").rglob("*") if path.is_file()]
    assert CLAIMS or not files


@pytest.mark.parametrize("path", CLAIMS, ids=lambda path: path.name.removesuffix(".claim.yaml"))
def test_stated(pool, path):
    if path.name.removesuffix(".claim.yaml") in HEAVY and not THOROUGH:
        pytest.skip("it takes long: make thorough")
    headings: list[Heading] = []
    (result,) = pool.decide([path], on_result=lambda _index, _result, heading: headings.append(heading))
    assert is_expected(result), "\n" + plain(explain_failure(path, result, headings[0]))
