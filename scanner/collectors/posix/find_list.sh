# START, a directory; CLOSED, a list of mount points below it that nobody may touch, each between line ends; $@: patterns
# of paths to stay out of. Prints by stat(1), of GNU, BusyBox or BSD, a line for each regular file: size, mode, time,
# links, device:inode, path. find(1) asks for the type of everything that it passes, so around a closed place the shell
# hands it the names beside the way there. No -xdev: all mounts are among the patterns, and subvolumes are to be read.
NL='
'
patterns=$#
while [ "$patterns" -gt 0 ]; do
    set -- "$@" -o -path "$1"
    shift
    patterns=$((patterns - 1))
done
set -- "(" -path "" "$@" ")"
if stat -c %s / >/dev/null 2>&1; then
    option=-c
    kind="odd %F"
    owner="lost %u %h %n"
    format="%s %a %Y %h %d:%i %n"
else
    option=-f
    kind="odd %HT"
    owner="lost %u %l %N"
    format="%z %Lp %m %l %d:%i %N"
fi

list() {
    find "$@" -prune -o -path "*$NL*" -prune -exec stat "$option" "$kind" {} + \
        -o -type d -name lost+found -exec stat "$option" "$owner" {} + \
        -o -type f -exec stat "$option" "$format" {} + 2>&1
}

if [ "$CLOSED" = "$NL" ]; then
    list "$START" "$@"
    exit
fi
ways=$START
while [ -n "$ways" ]; do
    folder=${ways%%"$NL"*}
    case $ways in
    *"$NL"*) ways=${ways#*"$NL"} ;;
    *) ways= ;;
    esac
    count=0
    for name in "${folder%/}"/* "${folder%/}"/.[!.]* "${folder%/}"/..?*; do
        case $CLOSED in
        *"$NL$name$NL"*) continue ;;
        *"$NL$name/"*)
            ways="${ways:+$ways$NL}$name"
            continue
            ;;
        esac
        if ! [ -e "$name" ] && ! [ -L "$name" ]; then continue; fi # a pattern that met nothing
        set -- "$name" "$@"
        count=$((count + 1))
        if [ "$count" -ge 200 ]; then
            list "$@"
            shift "$count"
            count=0
        fi
    done
    if [ "$count" -gt 0 ]; then
        list "$@"
        shift "$count"
    fi
done
