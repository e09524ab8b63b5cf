ls -lnLd -- "$@" 2>/dev/null
