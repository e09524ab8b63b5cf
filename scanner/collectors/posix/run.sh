# Running a tool that may block: its own time limit where timeout(1) has one, and one watchdog over the whole plan.
# Both start at the first such tool: most machines need none.

LIMIT=
prepare() {
    [ -z "$LIMIT" ] || return 0
    LIMIT=none
    # old BusyBox and macOS have no `timeout -k`
    if timeout -k 1 9 true 2>/dev/null; then LIMIT=timeout; fi
    watch
}

# The plan's own process is known without a fork where /proc is there.
watch() {
    if cd -P /proc/self 2>/dev/null; then
        planner=${PWD##*/}
        cd /
        (
            trap 'kill "$sleeper"' TERM
            sleep "$WATCHDOG" &
            sleeper=$!
            wait "$sleeper" && kill -TERM "$planner"
        ) </dev/null >/dev/null 2>&1 &
        WATCHER=$!
    fi
}

unwatch() {
    if [ -n "${WATCHER-}" ]; then kill "$WATCHER" 2>/dev/null; fi
}

# SECONDS COMMAND...: sets STATUS, 124 when the time ran out
limited() {
    prepare
    limited_seconds=$1
    shift
    if [ "$LIMIT" = timeout ]; then timeout -k 2 "$limited_seconds" "$@"; else "$@"; fi </dev/null 2>/dev/null
    STATUS=$?
}

# LABEL COMMAND...: an entry that holds what a tool prints, and its exit status
run() {
    entry "$1"
    shift
    limited 10 "$@"
    say ""
    key status "$STATUS"
}
