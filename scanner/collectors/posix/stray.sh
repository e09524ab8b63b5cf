# The content scan: Python where there is one, else file names and a few patterns by find and grep.
stray() {
    if [ -z "$STRAY" ]; then
        without stray not_collected "no places to look in were asked for"
    elif command -v python3 >/dev/null; then
        section stray
        entry python3
        stray_python
        say ""
        finish "$STATUS"
    else
        without stray error "there is no python3"
    fi
}

stray_python() {
    prepare
    limited_prefix=
    if [ "$LIMIT" = timeout ]; then limited_prefix="timeout -k 5 $((STRAY_SECONDS + 15))"; fi
    # shellcheck disable=SC2086  # the prefix is words
    verbatim "$PY" | $limited_prefix nice -n 19 python3 -I -B - "$STRAY" 2>/dev/null
    STATUS=$?
}
