# The words of the plan: what reader.awk is told to read and frame. The first line of a plan is the mark; a line that
# does not begin with it is the output of a tool and belongs to the entry before.

NL='
'

say() { printf '%s\n' "$1"; }
verbatim() { printf '%s' "$1"; }
case ${KSH_VERSION-} in
*MIRBSD*) # mksh has no printf of its own
    say() { print -r -- "$1"; }
    verbatim() { print -rn -- "$1"; }
    ;;
esac

section() { say "$MARK section $1 ${2-ok}"; } # NAME [STATE]: begins a section
reason() { say "$MARK fact reason $1"; }
key() { say "$MARK fact $1 $2"; } # NAME VALUE: a fact of the entry before
finish() { say "$MARK end ${1-0}"; } # [STATUS]: ends the section
entry() { say "$MARK entry ok $1"; } # LABEL: keys and lines that follow belong to it
lines() { file raw "$1"; }
attributes() { say "$MARK attributes $1 $2"; } # SET DIRECTORY: small files of a sysfs directory

# NAME STATE REASON: a whole section without a value
without() {
    section "$1" "$2"
    reason "$3"
    finish
}

# PATH: sets ABSENCE to `absent` when nothing is there and its directory could be searched, else to `denied`
absence() {
    ABSENCE=${1%/*}
    while [ -n "$ABSENCE" ] && ! [ -e "$ABSENCE" ]; do ABSENCE=${ABSENCE%/*}; done
    if [ -d "${ABSENCE:-/}" ] && ! [ -x "${ABSENCE:-/}" ]; then ABSENCE=denied; else ABSENCE=absent; fi
}

# KIND PATH: the lines of a file, reduced by KIND in reader.awk. Directories and devices are named, never opened.
file() {
    case $2 in
    *"$NL"*)
        say "$MARK entry odd ${2%%"$NL"*}"
        return
        ;;
    esac
    if [ -f "$2" ]; then
        if [ -r "$2" ]; then say "$MARK file $1 $2"; else say "$MARK entry denied $2"; fi
    elif [ -e "$2" ]; then
        say "$MARK entry other $2"
    elif [ -L "$2" ]; then
        say "$MARK entry dangling $2"
    else
        absence "$2"
        say "$MARK entry $ABSENCE $2"
    fi
}

# KIND DIRECTORY SUFFIX...: the files of a directory whose names end so, after an entry for the directory itself
folder() {
    folder_kind=$1
    folder_path=$2
    shift 2
    if ! [ -d "$folder_path" ]; then
        absence "$folder_path"
        say "$MARK entry $ABSENCE $folder_path"
    elif ! [ -r "$folder_path" ] || ! [ -x "$folder_path" ]; then
        say "$MARK entry denied $folder_path"
    else
        say "$MARK entry directory $folder_path"
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
        section "$1"
        file "$2" "$ROOT$3"
        finish
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
