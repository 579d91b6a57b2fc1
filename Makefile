# The two commands are `make run` and `make test`; both set everything up on a fresh machine.
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.egiz-ready
WHEELHOUSE := .wheelhouse
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: help setup run demo test lint bench fault peers wheelhouse offline lock images clean

help:            ## Show this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed 's/:.*##/\t/' | expand -t 14

setup: $(STAMP)  ## Prepare .venv from the locked requirements
$(STAMP): requirements/dev.txt pyproject.toml
	@$(PYTHON) -m venv $(VENV) || { echo "egiz: python3-venv is missing; on Debian: apt-get install python3-venv" >&2; exit 2; }
	$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	$(PIP) install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

run: $(STAMP)    ## Open the window on the sample project
	@$(BIN)/python -m workbench open --sample

demo: $(STAMP)   ## Do the main job on the bundled documents, without a window
	@$(BIN)/python -m workbench demo

test: $(STAMP)   ## Run the tests (under 5 minutes on 2 cores)
	@$(BIN)/python -m workbench.preflight --offscreen
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not slow" -n auto --dist worksteal

lint: $(STAMP)   ## ruff, mypy and the architecture contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(STAMP)  ## Measure speed; prints tables, asserts nothing
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

fault: $(STAMP)  ## Kill the real program 50 times and compare
	$(BIN)/python -m pytest -m slow tests/fault

peers: $(STAMP)  ## Let other programs read what is written; says which are missing
	@$(BIN)/python -m pytest -m slow tests/peers

wheelhouse: $(STAMP)  ## Fetch every wheel for an installation without a network
	$(PIP) download --quiet --require-hashes --only-binary=:all: -r requirements/runtime.txt -d $(WHEELHOUSE)
	$(PIP) wheel --quiet --no-build-isolation --no-deps -w $(WHEELHOUSE) .

offline: wheelhouse  ## Install from the wheelhouse without a network, and do the main job
	$(BIN)/python -m pytest -m slow tests/offline

images: $(STAMP) ## Draw the screenshots of the documentation offscreen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m docs.screenshots

lock:            ## Resolve the requirements anew (needs uv; names no registry)
	uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command "make lock" --quiet -o requirements/runtime.txt
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command "make lock" --quiet -o requirements/dev.txt

clean:           ## Remove what the other targets made
	rm -rf $(VENV) $(WHEELHOUSE) build dist egiz.egg-info
