#!/bin/sh
# setup.sh PYTHON VENV PACKAGES: the Debian packages that the file PACKAGES names, and a virtual environment with all
# that the tests import. As root, missing packages are installed; otherwise it ends at once and names the command.
set -eu
python=$1 venv=$2 packages=$3

missing=
if command -v dpkg-query >/dev/null 2>&1; then
    # shellcheck disable=SC2013  # one package a line, no spaces
    for package in $(grep -v '^#' "$packages"); do
        case $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true) in
            installed) ;;
            *) missing="$missing $package" ;;
        esac
    done
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" != 0 ]; then
        printf 'make: Debian packages are missing. Run this first:\n\n    %s%s\n\n' \
            'sudo apt-get install --no-install-recommends' "$missing" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=300 update -qq
    # shellcheck disable=SC2086  # one word a package
    apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $missing >/dev/null
fi

stamp=$venv/.made-from
want=$("$python" -c 'import sys; print(sys.version)'; cksum <pyproject.toml; pwd)
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$want" ]; then
    rm -rf "$venv"
    if ! "$python" -m venv "$venv"; then
        printf 'make: %s cannot make a virtual environment. Run this first:\n\n    %s\n\n' \
            "$python" 'sudo apt-get install --no-install-recommends python3-venv' >&2
        exit 1
    fi
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
    printf '%s\n' "$want" >"$stamp"
fi

# Hundreds of tests start the command: compiled once, whatever PYTHONDONTWRITEBYTECODE says, it starts in half the time.
"$venv/bin/python" -m compileall -q scanner checks tests
