# make test      everything the tests need, then lint and all tests (15 minutes at most)
# make test-vm   the suite that scans real virtual machines (root, Debian; builds its images once)
# make lint      ruff, mypy, import contracts
# make docs      regenerate docs/{checks,facts,cli}.md
PYTHON ?= python3
VENV := .venv-test
BIN := $(VENV)/bin

.PHONY: test test-vm lint unit docs setup
.NOTPARALLEL:

test: setup lint unit

setup:
	@sh tests/setup.sh "$(PYTHON)" "$(VENV)" tests/debian-packages.txt

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

unit:
	$(BIN)/python -m pytest -n auto --dist worksteal

test-vm: setup
	@sh tests/setup.sh "$(PYTHON)" "$(VENV)" tests/vm/debian-packages.txt
	$(BIN)/python -m pytest tests/vm -n 0

docs: setup
	PYTHONPATH=. $(BIN)/python docs/generate.py
