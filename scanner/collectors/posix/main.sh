# Everything was read before this runs. One process makes the plan, one reads and frames; nothing is kept in variables.
plan() {
    say "$MARK"
    say "$MARK R $ROOT"
    say "$MARK C $SECTION_BYTES"
    if [ -e "$ROOT/proc/self" ]; then linux; else macos; fi
}

answer() { plan | awk "$READER"; }

main() {
    MARK="--$NONCE"
    cd /
    unset CDPATH
    if command -v gzip >/dev/null; then
        printf '\n%s gzip\n' "$MARK"
        answer | gzip -1c
    else
        printf '\n%s plain\n' "$MARK"
        answer
    fi
}
