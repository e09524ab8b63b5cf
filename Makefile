# make test      everything the tests need, then lint and all tests (15 minutes at most)
# make test-vm   the suite that scans real virtual machines (root, Debian; builds its images once)
# make test-kerberos  the login by Kerberos, against a KDC of its own (its packages are built from C)
# make lint      ruff, mypy, import contracts
# make bench     ssh beside OpenSSH, paramiko, libssh2, Ansible and pyinfra; WinRM beside pywinrm (root; writes benchmarks/results)
# make docs      regenerate docs/{checks,facts,cli,detectors,formats}.md and report.svg
PYTHON ?= python3
VENV := .venv-test
BIN := $(VENV)/bin

.PHONY: test test-vm test-kerberos lint unit bench docs setup
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
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder --durations 40

test-vm: setup
	@sh tests/setup.sh "$(PYTHON)" "$(VENV)" tests/vm/debian-packages.txt
	$(BIN)/python -m tests.vm.lab.build
	$(BIN)/python -m pytest tests/vm -n 0

# pykerberos and pyspnego's acceptor are built from C: they live in a venv of their own.
test-kerberos: setup
	@sh tests/setup.sh "$(PYTHON)" "$(VENV)" tests/kerberos/debian-packages.txt
	test -x .venv-kerberos/bin/pytest || { "$(PYTHON)" -m venv .venv-kerberos && .venv-kerberos/bin/pip install -q -e '.[dev,kerberos]' 'pyspnego[kerberos]'; }
	.venv-kerberos/bin/python -m pytest tests/kerberos -n 0

# Ansible and pyinfra live in a venv of their own: nothing of ours depends on them. SSH is measured as it is installed.
bench: setup
	rm -rf .venv-installed && "$(PYTHON)" -m venv .venv-installed && .venv-installed/bin/pip install -q .
	test -x .venv-bench/bin/pyinfra || { "$(PYTHON)" -m venv .venv-bench && .venv-bench/bin/pip install -q -r benchmarks/ssh/peers.txt; }
	.venv-installed/bin/python benchmarks/ssh/run.py --peers .venv-bench
	PYTHONPATH=. $(BIN)/python benchmarks/winrm/run.py

docs: setup
	PYTHONPATH=. $(BIN)/python docs/generate.py
