# The words of the plan: what reader.awk is told to read and frame. The first line of a plan is the mark; a line that
# does not begin with it is the output of a tool and belongs to the entry before.

NL='
'

say() { printf '%s\n' "$1"; }
case ${KSH_VERSION-} in
*MIRBSD*) say() { print -r -- "$1"; } ;; # mksh has no printf of its own
esac

section() { say "$MARK S $1 ${2-ok}"; } # NAME [STATE]: begins a section
reason() { say "$MARK K reason $1"; }
key() { say "$MARK K $1 $2"; } # NAME VALUE: a fact of the entry before
finish() { say "$MARK E ${1-0}"; } # [STATUS]: ends the section
entry() { say "$MARK P ok $1"; } # LABEL: keys and lines that follow belong to it
lines() { file raw "$1"; }
attributes() { say "$MARK A $1 $2"; } # SET DIRECTORY: small files of a sysfs directory

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
        say "$MARK P odd ${2%%"$NL"*}"
        return
        ;;
    esac
    if [ -f "$2" ]; then
        if [ -r "$2" ]; then say "$MARK F $1 $2"; else say "$MARK P denied $2"; fi
    elif [ -e "$2" ]; then
        say "$MARK P other $2"
    elif [ -L "$2" ]; then
        say "$MARK P dangling $2"
    else
        absence "$2"
        say "$MARK P $ABSENCE $2"
    fi
}

# KIND DIRECTORY SUFFIX...: the files of a directory whose names end so, after an entry for the directory itself
folder() {
    folder_kind=$1
    folder_path=$2
    shift 2
    if ! [ -d "$folder_path" ]; then
        absence "$folder_path"
        say "$MARK P $ABSENCE $folder_path"
    elif ! [ -r "$folder_path" ] || ! [ -x "$folder_path" ]; then
        say "$MARK P denied $folder_path"
    else
        say "$MARK P directory $folder_path"
        for folder_suffix; do
            for folder_file in "$folder_path"/*"$folder_suffix"; do
                if [ -e "$folder_file" ] || [ -L "$folder_file" ]; then file "$folder_kind" "$folder_file"; fi
            done
        done
    fi
}
