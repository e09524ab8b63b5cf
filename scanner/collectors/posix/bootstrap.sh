# What a connector runs; collectors/bundle.py joins the lines into one and passes stage.sh as $1.
# $1 the stage, $2 the ready line or nothing, $3 the sudo prompt or nothing. No single quotes: login shells differ in them.
# sudo(8) ends with 1 when it refuses, and the stage never does: only then has nobody read the script yet.
stage=$1; ready=$2; prompt=$3;
if [ -O "/" ]; then set -- root "$ready"; eval "$stage"; exit; fi;
if command -v sudo >/dev/null; then
sudo -n -- env -i "PATH=$PATH" LC_ALL=C sh -c "$stage" mediascan sudo "$ready";
status=$?;
if [ "$status" = 1 ] && [ -n "$prompt" ]; then
sudo -k -S -p "$prompt" -- env -i "PATH=$PATH" LC_ALL=C sh -c "$stage" mediascan sudo "$ready";
status=$?;
fi;
[ "$status" = 1 ] || exit "$status";
fi;
set -- user "$ready"; eval "$stage";
