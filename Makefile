# One word per job. `make run` and `make test` do all set-up themselves.
PYTHON ?= python3
PORT ?= 8000
DATA ?= .data
BIN = .venv/bin
STAMP = .venv/ready

.PHONY: setup run test check bench faults messages shape lock clean

setup: $(STAMP)

$(STAMP): requirements/dev.txt pyproject.toml bin/setup
	@PYTHON=$(PYTHON) bin/setup
	@touch $@

run: setup
	@$(BIN)/python bin/messages compile --quiet
	@exec $(BIN)/vinculo run --demo --port $(PORT) --data $(DATA)

test: setup
	@bin/test

check: setup
	@bin/check

bench: setup
	@$(BIN)/python -m bench $(SECTION)

# Parts of a house at work are killed, ROUNDS times; the SEED that is printed repeats it.
ROUNDS ?= 100
faults: setup
	@nice -n 15 $(BIN)/python bin/faults --rounds $(ROUNDS) $(if $(SEED),--seed $(SEED))

messages: setup
	@$(BIN)/python bin/messages

# What a new house begins with instead of every migration; older ones of it only cost time.
shape: setup
	@$(BIN)/python bin/shape

lock: setup
	@bin/lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
