# $@: mount points of local volumes. Prints the trash directories at their top (XDG trash specification).
for volume; do
    for trash in "$volume"/.Trash "$volume"/.Trash-*; do
        if [ -d "$trash" ] && ! [ -L "$trash" ]; then printf '%s\n' "$trash"; fi
    done
done
