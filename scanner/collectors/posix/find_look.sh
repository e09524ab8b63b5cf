# LOOK_ROOT; $@: NUMBER PATH pairs, each on local file systems as far as its text says. Prints of each what it is, or its
# first link and what that says: whether the way goes on is decided by mountinfo before anybody takes it.
NL='
'
look() {
    step=$LOOK_ROOT
    rest=${2#/}
    count=0
    while [ -n "$rest" ]; do
        part=${rest%%/*}
        case $rest in
        */*) rest=${rest#*/} ;;
        *) rest= ;;
        esac
        count=$((count + 1))
        if ! [ -x "${step:-/}" ]; then
            printf '%s denied\n' "$1"
            return
        fi
        step=$step/$part
        if [ -L "$step" ]; then
            target=$(readlink "$step")
            case $target in
            '' | *"$NL"*) printf '%s denied\n' "$1" ;;
            *) printf '%s link %s %s\n' "$1" "$count" "$target" ;;
            esac
            return
        fi
        if ! [ -e "$step" ]; then
            printf '%s absent\n' "$1"
            return
        fi
    done
    step=${step:-/}
    if ! [ -d "$step" ] && ! [ -f "$step" ]; then
        printf '%s absent\n' "$1"
    elif ! [ -r "$step" ]; then
        printf '%s denied\n' "$1"
    elif [ -d "$step" ] && ! [ -x "$step" ]; then
        printf '%s denied\n' "$1"
    else
        printf '%s ok\n' "$1"
    fi
}
while [ $# -gt 1 ]; do
    look "$1" "$2"
    shift 2
done
