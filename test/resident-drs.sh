#!/usr/bin/env bash
# Stands for `drs`: asks the program that runs already to run once more (see resident-program.mjs).
trap '' PIPE
input=
for argument; do if [ "$argument" = - ]; then input=$(base64 | tr -d '\n'); fi; done
exec 9<> "/dev/tcp/127.0.0.1/$DRS_RESIDENT_PORT"
{
  printf '%s\0' "$DRS_RESIDENT_SECRET" "$#" "$@" "$PWD" "$input"
  env -0
  printf '%s\0' "$DRS_RESIDENT_SECRET"
} >&9
IFS= read -r answer <&9
. "$answer"
