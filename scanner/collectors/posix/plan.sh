# The words of the plan: what reader.awk is told to read and frame, an order a line. The first line of a plan is the mark.
# What a tool prints goes after the order `tool` and before the next mark, which no tool knows.
# A name with a newline in it never becomes part of an order.

NL='
'

# Each argument is a line. Written out as `$SAY` where it is called: in bash a function costs as much as two tests.
SAY='printf %s\n'
verbatim() { printf '%s' "$1"; }
case ${KSH_VERSION-} in
*MIRBSD*) # mksh has no printf of its own
    SAY=say
    say() { for said; do print -r -- "$said"; done; }
    verbatim() { print -rn -- "$1"; }
    ;;
esac

tool_begins() { $SAY tool; }
tool_ends() { $SAY "" "$MARK"; } # its last line may lack a newline
entry() { $SAY "entry ok $1"; } # LABEL: keys and lines that follow belong to it
key() { $SAY "fact $1 $2"; } # NAME VALUE: a fact of the entry before
section() { $SAY "section $1 ok"; } # NAME
finish() { $SAY "end ${1-0}"; } # [STATUS]: ends the section

# NAME STATE REASON: a whole section without a value
without() {
    $SAY "section $1 $2" "fact reason $3" "end 0"
}

# PATH: sets ABSENCE to `absent` when nothing is there and its directory could be searched, else to `denied`
absence() {
    ABSENCE=${1%/*}
    while [ -n "$ABSENCE" ] && ! [ -x "$ABSENCE" ]; do
        if [ -d "$ABSENCE" ]; then
            ABSENCE=denied
            return
        fi
        ABSENCE=${ABSENCE%/*}
    done
    ABSENCE=absent
}

# PATH: whether a newline in its name keeps it out of the plan; it is named up to there
odd() {
    case $1 in
    *"$NL"*) $SAY "entry odd ${1%%"$NL"*}" ;;
    *) return 1 ;;
    esac
}

# KIND PATH: the lines of a file, reduced by KIND in reader.awk. Directories and devices are named, never opened.
file() {
    case $2 in
    *"$NL"*)
        odd "$2"
        return
        ;;
    esac
    if [ -f "$2" ]; then
        if [ -r "$2" ]; then $SAY "file $1 $2"; else $SAY "entry denied $2"; fi
    elif [ -e "$2" ]; then
        $SAY "entry other $2"
    elif [ -L "$2" ]; then
        $SAY "entry dangling $2"
    else
        absence "$2"
        $SAY "entry $ABSENCE $2"
    fi
}

# KIND DIRECTORY SUFFIX...: the files of a directory whose names end so, after an entry for the directory itself
folder() {
    folder_kind=$1
    folder_path=$2
    shift 2
    if ! [ -d "$folder_path" ]; then
        absence "$folder_path"
        $SAY "entry $ABSENCE $folder_path"
    elif ! [ -r "$folder_path" ] || ! [ -x "$folder_path" ]; then
        $SAY "entry denied $folder_path"
    else
        $SAY "entry directory $folder_path"
        for folder_suffix; do
            for folder_file in "$folder_path"/*"$folder_suffix"; do
                if [ -e "$folder_file" ] || [ -L "$folder_file" ]; then file "$folder_kind" "$folder_file"; fi
            done
        done
    fi
}

# NAME KIND PATH: a section that is one file, its path without ROOT
single() {
    if [ -f "$ROOT$3" ] && [ -r "$ROOT$3" ]; then
        $SAY "section $1 ok" "file $2 $ROOT$3" "end 0"
    elif [ -e "$ROOT$3" ]; then
        without "$1" denied "$3 may not be read by this account"
    else
        missing "$1" "$3"
    fi
}

# NAME PATH: the section of something that is not there, as far as this account may look
missing() {
    absence "$ROOT$2"
    without "$1" "$ABSENCE" "there is no $2"
}

# NAME DIRECTORY: whether a directory can be listed; where not, the section ends here
listable() {
    if [ -d "$ROOT$2" ] && [ -r "$ROOT$2" ] && [ -x "$ROOT$2" ]; then return 0; fi
    if [ -d "$ROOT$2" ]; then without "$1" denied "$2 may not be listed by this account"; else missing "$1" "$2"; fi
    return 1
}
