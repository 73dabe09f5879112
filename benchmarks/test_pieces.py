"""Small timed pieces: `pytest benchmarks` (with pytest-benchmark)."""

from __future__ import annotations

from pathlib import Path

import pytest

from verify.evidence.file import read_evidence
from verify.kernel.certificate import check_certificate
from verify.kernel.witness import check_witness
from verify.library import find_claims, load_claim
from verify.problem.problem import consistent_states
from verify.problem.setup import set_up

PROOFS = Path(__file__).parents[1] / "proofs"
NAMES = ("nelp-floor", "nelp-self", "green-self")


@pytest.mark.parametrize("name", NAMES)
def test_read_a_claim(benchmark, name):
    (path,) = find_claims([name])
    benchmark(load_claim, path)


@pytest.mark.parametrize("name", NAMES)
def test_encode_a_claim(benchmark, name):
    (path,) = find_claims([name])
    loaded = load_claim(path)
    benchmark(lambda: consistent_states(set_up(loaded)))


@pytest.mark.parametrize("name", NAMES)
def test_check_certificates(benchmark, name):
    certificates = [i.certificate for i in read_evidence(PROOFS / f"{name}.evidence.json").items if i.certificate]
    benchmark(lambda: [check_certificate(c) for c in certificates])


def test_check_a_witness(benchmark):
    (path,) = find_claims(["lp-pareto-delta"])
    loaded = load_claim(path)
    (item,) = read_evidence(PROOFS / "lp-pareto-delta.evidence.json").items
    benchmark(check_witness, loaded, item.witness)
