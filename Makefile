# `make test` is the one command to know: it makes its own environment and runs every check.
PYTHON ?= python3
VENV := .venv-test
# Commands that tests start should not compile this package anew each time, as they would with this variable.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: test quick quick-tests pythons dist thorough lint fuzz hunt tamper docs reference tables proofs pictures \
    screenshots atlas clean

test: lint
	$(VENV)/bin/pytest -n 2 --dist worksteal tests

# What a change most likely breaks, in less than a minute: without the tests marked slow, and those of whole commands.
quick: lint quick-tests
quick-tests: $(VENV)/installed
	$(VENV)/bin/pytest -n 2 -m "not slow" $(QUICK)
QUICK := tests/architecture tests/language tests/evidence tests/trust tests/semantics tests/cache

# The same tests with each other Python that is supported and found on this machine, in an environment for each.
pythons: $(VENV)/installed
	for python in $$($(VENV)/bin/python -m tools.pythons); do \
	    $(MAKE) quick-tests PYTHON=$$python VENV=.venv-$${python##*/} || exit 1; done

# What is handed out: a wheel and a source distribution in dist/, looked through, and tried in an empty environment.
dist: $(VENV)/installed
	rm -rf dist build/tried
	$(VENV)/bin/python -m hatchling build --directory dist
	$(VENV)/bin/python -m tools.dist dist
	$(PYTHON) -m venv build/tried
	build/tried/bin/pip install --quiet --disable-pip-version-check dist/*.whl
	cd build && tried/bin/verify nelp-v-defect --no-cache && tried/bin/python ../docs/examples/first_claim.py

lint: $(VENV)/installed
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

# Claims, agents, games and evidence made at random, for MINUTES each; `make test` does the same for some seconds.
fuzz: $(VENV)/installed
	MINUTES=$(or $(MINUTES),10) $(VENV)/bin/pytest tests/fuzz

# The tests, with as many examples as are worth while where there is no end of them.
thorough: $(VENV)/installed
	THOROUGH=all $(VENV)/bin/pytest -n 2 --dist worksteal tests

# Looks for wrong verdicts with random claims, for hours; what it finds is kept in build/hunt, ready to be run.
# ACTIONS=3: in games in which somebody has three actions.
HUNT_SECONDS ?= 7200
hunt: $(VENV)/installed
	$(VENV)/bin/python -m tests.hunt --seconds $(HUNT_SECONDS) --actions $(or $(ACTIONS),2) --keep build/hunt

# Changes every field of the evidence in proofs/, one after the other: each change has to be noticed. Takes hours.
tamper: $(VENV)/installed
	TAMPER=all $(VENV)/bin/pytest -n 2 tests/trust/test_tampering.py

# Installed anew when pyproject.toml has changed; the package itself is editable, so its sources need no install.
$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	touch $@

# The documentation as pages in site/, strictly: with a page for each theorem, made from proofs/. Open site/index.html.
docs: $(VENV)/installed
	NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs build --strict --quiet

# The tables of the documentation's pages, after a change of a key, a limit, a grammar, an option or the library; and the
# page about the post.
reference: $(VENV)/installed
	$(VENV)/bin/python -m tools.tables docs
	$(VENV)/bin/python -m tools.post docs

# The tables of the parsers, after a change of a grammar or of lark's version; and what editors are given, after one of
# the keys or words. The seed makes lark number states alike.
tables: $(VENV)/installed
	PYTHONHASHSEED=0 $(VENV)/bin/python -m verify.language.tabulate
	$(VENV)/bin/python -m verify.language.schema
	$(VENV)/bin/python -m verify.language.textmate

# The evidence of every claim in spec/claims, answers to questions that have none, the index of the theorems, and the
# certificates as theorems for Coq.
proofs: $(VENV)/installed
	rm -rf proofs/*.evidence.json proofs/coq/*.v
	$(VENV)/bin/verify spec/claims --evidence proofs --budget 2min --no-cache
	$(VENV)/bin/python -m tools.answers proofs
	$(VENV)/bin/python -m tools.theorems proofs
	$(VENV)/bin/verify export proofs/*.evidence.json --coq proofs/coq

# All pictures of the documentation: the figures of the source, the gallery, the report, and a record of what they show.
pictures: $(VENV)/installed
	$(VENV)/bin/python -m tools.gallery docs

# The page of `verify explore` in docs/figures, on light and dark ground. Needs chromium.
screenshots: $(VENV)/installed
	$(VENV)/bin/python -m tests.web.screenshots docs/figures

# The atlas of 2x2 games: decides its two sweeps, which takes long and may be interrupted, and makes docs/atlas of the results.
atlas: $(VENV)/installed
	$(VENV)/bin/python -m studies.atlas.sweep
	$(VENV)/bin/verify sweep atlas --out build/atlas.csv --evidence build
	$(VENV)/bin/verify sweep dilemmas --out build/dilemmas.csv --evidence build
	$(VENV)/bin/python -m studies.atlas.states build/states.csv
	$(VENV)/bin/python -m studies.atlas build/atlas.csv build/dilemmas.csv build/states.csv docs/atlas

clean:
	rm -rf $(VENV) .venv-python3.* build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis
