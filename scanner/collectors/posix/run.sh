# Running a tool that may block: under timeout(1) where that knows -k, which old BusyBox and macOS do not; else a
# watchdog ends the plan when all of it takes too long. The content scan has both.

LIMIT=
prepare() {
    if [ -z "$LIMIT" ]; then try_limit; fi
    watch
}

try_limit() { if timeout -k 1 9 true 2>/dev/null; then LIMIT=timeout; else LIMIT=none; fi; }

# The plan's own process is known without a fork where /proc is there.
watch() {
    if [ -z "${WATCHER-}" ] && cd -P /proc/self 2>/dev/null; then
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

# SECONDS COMMAND...: sets STATUS, 124 when the time ran out. What went well proves that there is a `timeout -k`; only
# what failed makes it worth a try of its own.
limited() {
    limited_seconds=$1
    shift
    if [ "$LIMIT" != none ]; then
        timeout -k 2 "$limited_seconds" "$@" </dev/null 2>/dev/null
        STATUS=$?
        case $LIMIT$STATUS in
        0 | 124) LIMIT=timeout ;;
        timeout*) ;;
        *) try_limit ;;
        esac
    fi
    if [ "$LIMIT" = none ]; then
        watch
        "$@" </dev/null 2>/dev/null
        STATUS=$?
    fi
}

# LABEL COMMAND...: an entry that holds what a tool prints, and its exit status
run() {
    $SAY "entry ok $1" tool
    shift
    limited 10 "$@"
    $SAY "" "$MARK" "fact status $STATUS"
}
