#!/bin/bash
# collector_cpu.sh RUNS DIRECTORY NAME...: runs in a guest. DIRECTORY holds command.dash and command.bash (command lines) and
# NAME.sh (what goes to their stdin). Prints `<shell> <name> <user seconds> <system seconds>` for every run, interleaved, children included.
set -eu
runs=$1
cd "$2"
shift 2
TIMEFORMAT='%3U %3S'
once() { # once SHELL NAME
    printf '%s %s ' "$1" "$2"
    { time sh -c "$(<"command.$1")" < "$2.sh" > /dev/null 2>&1; } 2>&1
}
for name; do once dash "$name" > /dev/null; done # fills the page cache
for ((run = 0; run < runs; run++)); do
    for name; do
        once dash "$name"
        once bash "$name"
    done
done
