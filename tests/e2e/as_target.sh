#!/bin/sh
# What a login of a test target runs instead of the command that was asked for (sshd's ForceCommand).
# $1 a directory that stands for /, $2 the directory of its tools. Changed on the way are the PATH that the command sets
# and, in the script on stdin, the prefix of all paths; everything else is what the scanner sent. Root becomes nobody:
# tests of privilege hold whoever runs them.
command=$(printf '%s' "$SSH_ORIGINAL_COMMAND" | sed "s|PATH=[^ ]*|PATH=$2|")
if [ "$(id -u)" = 0 ]; then set -- "$1" setpriv --reuid=65534 --regid=65534 --clear-groups sh -c "$command"
else set -- "$1" sh -c "$command"; fi
root=$1
shift
sed -u "s|^ROOT=''\$|ROOT='$root'|; /^STRAY=/s|\"prefix\": \"\"|\"prefix\": \"$root\"|" | "$@"
