#!/bin/sh
# What a login of a test target runs instead of the command that was asked for (sshd's ForceCommand).
# $1 a directory that stands for /, $2 the directory of its tools, the rest the shell that runs the command line. Changed
# on the way are the PATH that the command sets and, in the script on stdin, the prefix of all paths; everything else is
# what the scanner sent. Root becomes nobody: tests of privilege hold whoever runs them.
theirs=$PATH # and SHLVL=2 below: to bash this is not the login's own shell, which reads .bashrc instead of BASH_ENV
PATH=/usr/bin:/bin:/usr/sbin:/sbin
root=$1
command=$(printf '%s' "$SSH_ORIGINAL_COMMAND" | sed "s|PATH=[^ ]*|PATH=$2|")
shift 2
if [ "$(id -u)" = 0 ]; then set -- setpriv --reuid=65534 --regid=65534 --clear-groups env "PATH=$theirs" SHLVL=2 "$@"
else set -- env "PATH=$theirs" SHLVL=2 "$@"; fi
sed -u "s|^ROOT=''\$|ROOT='$root'|; /^STRAY=/s|\"prefix\": \"\"|\"prefix\": \"$root\"|" | "$@" -c "$command"
