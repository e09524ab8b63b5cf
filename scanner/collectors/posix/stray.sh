# The content scan: Python where there is a whole one, else what find and awk can tell of text (the find tier, ADR 0070).
stray() {
    if [ -z "$STRAY" ]; then
        without stray not_collected "no places to look in were asked for"
        return
    fi
    section stray
    STATUS=127
    if command -v python3 >/dev/null; then
        entry python3
        tool_begins
        stray_python
        tool_ends
    fi
    case $STATUS in # as python/first.py says; 124 and from 128: it was ended
    10) STATUS=0 ;;
    11 | 12 | 124 | 12[89] | 1[3-9]? | 2??) ;;
    *) stray_find ;;
    esac
    finish "$STATUS"
}

# The first part of the program is in its argument list and looks for the modules; the rest arrives packed on its stdin.
# Its large blocks of memory are mapped one by one (bundle_python.WHOLE_BLOCKS).
stray_python() {
    prepare
    stray_limit
    # shellcheck disable=SC2086  # the limits are words
    print_program 2>/dev/null | MALLOC_MMAP_THRESHOLD_=1048576 MALLOC_TRIM_THRESHOLD_=2097152 \
        $limit_words python3 -I -B -c "$PY_FIRST" "$STRAY" 2>/dev/null
    STATUS=$?
}

print_program() {
    verbatim "$PY"
    verbatim "$PY2"
    verbatim "$PY3"
    verbatim "$PY4"
}

stray_find() {
    prepare
    stray_limit
    entry find
    tool_begins
    # shellcheck disable=SC2086
    FIND_ROOT=$ROOT FIND_PLACES=$STRAY_PLACES FIND_SECONDS=$STRAY_SECONDS FIND_DEVICE=$FIND_DEVICE \
        FIND_TRASH=$FIND_TRASH FIND_LOOK=$FIND_LOOK FIND_LIST=$FIND_LIST FIND_BYTES=$FIND_BYTES \
        $limit_words awk "$FIND" </dev/null 2>/dev/null
    STATUS=$?
    tool_ends
}

stray_limit() {
    limit_words=
    if [ "$LIMIT" = timeout ]; then limit_words="timeout -k 5 $((STRAY_SECONDS + 15))"; fi
    if command -v nice >/dev/null; then limit_words="$limit_words nice -n 19"; fi
    if command -v ionice >/dev/null; then limit_words="$limit_words ionice -c 3"; fi
}
