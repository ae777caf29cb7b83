# `make run` and `make test` need Python 3.11 or newer, nothing else. `make help` lists the rest.

HOST ?= 127.0.0.1
PORT ?= 8000
DATA ?= var/demo
# The demo asks nobody who they are, and has the AI terms accepted. `make run SERVE=` asks.
SERVE ?= --no-sign-in --accept-ai-terms
# A Python to use instead of the first good one on the PATH; pytest's arguments; its workers (the machines have two cores).
PYTHON ?=
ARGS ?=
WORKERS ?= 2

VENV := .venv
BIN := $(VENV)/bin
# The locks are whole, so nothing is to be resolved. pip compiles on one core, which took half of its time.
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip install --quiet --no-deps --no-compile
LOCKED := $(PIP) --require-hashes --requirement
ITSELF := $(PIP) --no-build-isolation --editable .
# A stamp is newer than what it was made from, so that a second run has nothing to do.
RUN_STAMP := $(VENV)/.coterie-run
DEV_STAMP := $(VENV)/.coterie-dev
# Of files the long ones come first (tests/conftest.py), so that no worker is left with one when the others are done. The
# tests start Python over a hundred times; where the machine says to keep no bytecode, each start would compile it all.
PYTEST := PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n $(WORKERS) --dist loadfile --no-loadscope-reorder
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links --no-header

.PHONY: help run demo test chromium suite test-fast lint types layers format bench accuracy lock clean

help:  ## This list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile | expand -t 20

run: demo  ## Install, make the demo space if there is none, and serve it (HOST, PORT, DATA, SERVE)
	$(BIN)/coterie serve --data "$(DATA)" --host "$(HOST)" --port "$(PORT)" $(SERVE)

# A directory that holds something is served as it is. The demo is made in a folder inside it until it is whole; that one
# alone is what an interrupted run leaves.
demo: $(RUN_STAMP)  ## Make the demo space, if DATA is empty or absent
	@if ! ls -A "$(DATA)" 2>/dev/null | grep -qvx demo.making; then \
		$(BIN)/coterie demo --data "$(DATA)" || [ -e "$(DATA)/space.duckdb" ]; \
	fi

$(BIN)/python:
	@echo "Making the virtual environment in $(VENV) …"
	@scripts/make-venv $(VENV) "$(PYTHON)"

$(RUN_STAMP): requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing Coterie …"
	@$(LOCKED) requirements.lock
	@$(ITSELF)
	@$(BIN)/python -m compileall -q -j 0 $(VENV)/lib >/dev/null 2>&1 || true
	@touch $@

# The lock of the tests holds all of the other one. They import a part of it, which is compiled then.
$(DEV_STAMP): requirements-dev.lock requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing Coterie and what its tests need …"
	@$(LOCKED) requirements-dev.lock
	@$(ITSELF)
	@touch $(RUN_STAMP) $@

# What takes one core only goes side by side: the two installations, and mypy with the tests.
test:  ## Everything that must hold: style, types, layers and all tests
	@$(MAKE) --no-print-directory --jobs=2 chromium $(DEV_STAMP)
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory --jobs=2 types layers suite

chromium:
	@scripts/ensure-chromium

suite: $(DEV_STAMP)
	$(PYTEST) $(ARGS)

test-fast: $(DEV_STAMP)  ## The tests without the slow ones and the browser
	$(PYTEST) -m "not slow and not browser" $(ARGS)

lint: $(DEV_STAMP)  ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV_STAMP)  ## mypy --strict
	$(BIN)/mypy

layers: $(DEV_STAMP)  ## Imports point down only
	$(BIN)/lint-imports --no-logo

format: $(DEV_STAMP)  ## Format the code and mend what ruff can
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

bench: $(DEV_STAMP)  ## Measure speed on this machine (ARGS)
	$(BIN)/python -m benchmarks $(ARGS)

accuracy: $(RUN_STAMP)  ## Measure the generator; fails where less is right than accepted (ARGS=--accept accepts)
	$(BIN)/coterie eval --cases evals/open/cases --spaces evals/open/spaces $(ARGS)
	$(BIN)/coterie eval --follow-ups evals/open/follow_ups --spaces evals/open/spaces $(ARGS)
	$(BIN)/coterie eval --cases evals/held_out/cases --spaces evals/held_out/spaces $(ARGS)

# The dev lock is constrained by the run lock, so that both name the same versions.
lock: $(BIN)/python  ## Renew both lock files from pyproject.toml; needs uv on the PATH
	$(COMPILE) --upgrade --group build pyproject.toml --output-file requirements.lock
	$(COMPILE) --upgrade --constraint requirements.lock --group build --group dev pyproject.toml --output-file requirements-dev.lock

clean:  ## Remove the environment, caches and the demo space
	rm -rf $(VENV) var/demo build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
