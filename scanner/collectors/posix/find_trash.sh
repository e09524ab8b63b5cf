# $@: mount points of local volumes. Prints the trash directories at their top (XDG trash specification); of one that may
# not be listed, where one would be.
for volume; do
    if ! [ -d "$volume" ]; then continue; fi
    if ! [ -r "$volume" ] || ! [ -x "$volume" ]; then printf '%s\n' "$volume/.Trash"; fi
    for trash in "$volume"/.Trash "$volume"/.Trash-*; do
        if [ -d "$trash" ] && ! [ -L "$trash" ]; then printf '%s\n' "$trash"; fi
    done
done
