# `make generate` and `make test` set up everything they need, given Python 3.11
# or newer. PYTHON=… picks the interpreter; all else lives in .venv.

# Some names are mere shims of a version manager: take the first that really runs.
PYTHON ?= $(firstword $(foreach name,python3.13 python3.12 python3.14 python3.11 python3 python,\
  $(shell $(name) -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready.stamp
LOCK := requirements/dev.txt
# pytest-xdist: two processes suit the smallest machine that the tests are run on.
JOBS ?= 2
CHECKS := check-output check-coverage check-format check-lint check-mypy check-pyright

.DEFAULT_GOAL := help
.PHONY: help setup generate test check $(CHECKS) docs golden parity browser bench faults soak breaking lock clean

help: ## Show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

setup: $(READY) ## Make .venv with the exact packages of requirements/dev.txt

generate: $(READY) ## Write generated/paragon_connect from spec/
	@$(BIN)/paragon-codegen generate

test: $(READY) ## Run every test
	@$(BIN)/python -m pytest -n $(JOBS) $(ARGS)

check: $(READY) ## Stale output, coverage by examples, format, lint and types
	@$(MAKE) --no-print-directory --keep-going $(CHECKS)

check-output:
	$(BIN)/paragon-codegen generate --check
check-coverage:
	$(BIN)/paragon-codegen coverage
check-format:
	$(BIN)/black --check .
check-lint:
	$(BIN)/ruff check --quiet
	@# What asks other people's linters to look away is no reason for ours.
	$(BIN)/ruff check --quiet --ignore-noqa generated
check-mypy:
	$(BIN)/mypy
check-pyright:
	$(BIN)/pyright

docs: $(READY) ## Write the parts of README.md and docs/ that follow from spec and code
	@$(BIN)/python -m tests.templates.reference
	@$(BIN)/python -m tests.breaking --docs
	@$(BIN)/python -m tests.keywords
	@$(BIN)/python -m tests.journeys.tables

golden: $(READY) ## Refresh the expected output of the golden cases
	@$(BIN)/python -m pytest -q tests/golden --golden-update

# Only this needs Node: what it records is committed, and `make test` compares against it.
parity: $(READY) ## Record the official client anew and compare (needs Node 20 or newer)
	@npm install --prefix tests/parity/node --silent
	@$(BIN)/python -m tests.parity
	@$(BIN)/python -m pytest -q tests/parity
	@$(BIN)/python -m tests.parity --list

# The browser is this machine's; the vendor's SDK is fetched once, into build/.
browser: $(READY) ## Drive a Chromium through portal and pickers (CHROMIUM=… names it)
	@CHROMIUM="$(CHROMIUM)" $(BIN)/python -m tests.browser -v $(ARGS)

faults: $(READY) ## Play every fault of a server with every client, and print the table
	@$(BIN)/python -m tests.faults --jobs $(JOBS) $(ARGS)

# The same seed plans the same calls and faults: SEED=… MINUTES=…
soak: $(READY) ## Mixed calls of 1,000 users with random faults, for minutes
	@$(BIN)/python -m tests.soak --seed $(or $(SEED),1) --minutes $(or $(MINUTES),2) $(ARGS)

breaking: $(READY) ## Break every promise of the client once: a test must notice
	@$(BIN)/python -m tests.breaking $(ARGS)

# The alternatives have an environment of their own, so that .venv stays lean.
bench: ## Measure, as ratios against the alternatives
	@$(MAKE) --silent VENV=.venv-bench LOCK=benchmarks/requirements.txt .venv-bench/ready.stamp
	@.venv-bench/bin/python -m benchmarks $(ARGS)

lock: $(READY) ## Resolve requirements/dev.in anew into requirements/dev.txt
	@$(BIN)/python -m pip install --quiet uv
	@$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-header --no-annotate --no-emit-index-url --output-file requirements/dev.txt \
	  requirements/dev.in pyproject.toml

clean: ## Remove .venv and caches
	rm -rf $(VENV) .venv-bench .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist

# A .venv that was left half made, or whose Python is gone, is made anew.
$(READY): $(LOCK) pyproject.toml
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer (with venv) found. Name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@echo "Installing the tools of $(LOCK) into $(VENV) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@
