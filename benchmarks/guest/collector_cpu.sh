#!/bin/bash
# collector_cpu.sh RUNS DIRECTORY: runs in a guest. DIRECTORY holds command.dash and command.bash (command lines) and *.sh (what
# goes to their stdin). Prints `<shell> <name> <user seconds> <system seconds>` for every run, interleaved, children included.
set -eu
runs=$1
cd "$2"
TIMEFORMAT='%3U %3S'
once() { # once SHELL NAME
    printf '%s %s ' "$1" "$2"
    { time sh -c "$(<"command.$1")" < "$2.sh" > /dev/null 2>&1; } 2>&1
}
for script in *.sh; do once dash "${script%.sh}" > /dev/null; done # fills the page cache
for ((run = 0; run < runs; run++)); do
    for script in *.sh; do
        once dash "${script%.sh}"
        once bash "${script%.sh}"
    done
done
