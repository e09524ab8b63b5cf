# What a connector runs; collectors/bundle.py joins the lines into one and passes stage.sh as $1.
# $1 the stage, $2 the ready line or nothing, $3 the sudo prompt or nothing. No single quotes: login shells differ in them.
stage=$1; ready=$2; prompt=$3;
as_root() { sudo "$@" -- env -i "PATH=$PATH" LC_ALL=C sh -c "$stage" mediascan sudo "$ready"; };
if [ -O / ]; then set -- root "$ready"; eval "$stage"; exit; fi;
if command -v sudo >/dev/null; then
as_root -n; status=$?;
if [ "$status" = 1 ] && [ -n "$prompt" ]; then as_root -k -S -p "$prompt"; status=$?; fi;
[ "$status" = 1 ] || exit "$status";
fi;
set -- user "$ready"; eval "$stage";
