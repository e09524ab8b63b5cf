# shellcheck shell=sh
# Nothing is encrypted and nothing is blocked; python3 is there.
plain_data_and_swap
