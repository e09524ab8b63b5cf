#!/bin/sh
# Stands for sudo(8) on a test target, as far as the collector uses it: -n refuses where a password is wanted,
# -S -p PROMPT asks on stderr and reads one line, then the command runs. Password and lecture lie beside this file.
cat "$0.lecture" >&2
wanted=; IFS= read -r wanted <"$0.password"
if [ -n "$wanted" ]; then
    if [ "$1" = -n ]; then exit 1; fi
    while [ "$1" != -p ]; do shift; done
    printf '%s' "$2" >&2
    IFS= read -r given
    if [ "$given" != "$wanted" ]; then exit 1; fi
fi
while [ "$1" != -- ]; do shift; done
shift
exec "$@"
