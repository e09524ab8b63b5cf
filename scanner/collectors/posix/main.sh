# Everything was read before this runs. One process makes the plan, one reads and frames; nothing is kept in variables.
plan() {
    $SAY "$MARK" "root $ROOT" "cap $SECTION_BYTES"
    if [ -e "$ROOT/proc/self" ]; then linux; else macos; fi
    unwatch
    $SAY "done"
}

# Without gzip: what awk writes in small pieces leaves in blocks of 32 KiB, since every piece would be a packet of its own.
gathered() {
    if command -v dd >/dev/null; then dd ibs=32768 obs=32768 2>/dev/null; else cat; fi
}

main() {
    MARK="--$NONCE"
    cd / || return
    unset CDPATH
    if command -v gzip >/dev/null; then
        printf '\n%s gzip\n' "$MARK"
    else
        printf '\n%s plain\n' "$MARK"
        gzip() { gathered; }
    fi
    plan |
        LUKS_HEADER=$LUKS_HEADER LUKS1_HEADER=$LUKS1_HEADER KEY_FILES=$KEY_FILES FSCRYPT=$FSCRYPT \
            USBGUARD_INSERTED=$USBGUARD_INSERTED awk "$READER" |
        gzip -1c
}
