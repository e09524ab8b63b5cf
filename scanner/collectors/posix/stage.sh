# Runs with the privilege that was had: $1 names it, $2 is the ready line or nothing. The script itself arrives on stdin;
# nothing of it runs before all of it is here, and no child can eat it.
[ -z "$2" ] || printf "%s\n" "$2";
PRIVILEGE=$1; eval "$(cat)";
exit 0;
