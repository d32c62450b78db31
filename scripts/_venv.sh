# shellcheck shell=bash
# Shared set-up, sourced by every script: goes to the project's folder, answers --help, and offers `use_venv`.
#
#   use_venv dev        .venv: the project (editable, with its extras) and the development tools
#   use_venv generate   .venv-generate: the code generator alone, as its pins hold others back
#   use_venv mutation   .venv-mutation: what makes mutants, for `scripts/campaign mutation` alone
#
# A stamp in the environment's folder tells that everything asked for is installed: then nothing is asked of the network.
# PYTHON=/path/to/python chooses the interpreter; without it the newest python3.1x from 3.11 on is taken.

set -euo pipefail

pip_pin=pip==26.3

case ${1:-} in
  -h | --help)
    awk 'NR > 1 { if (!sub(/^# ?/, "")) exit; print }' "$0"
    exit 0
    ;;
esac

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"

export PATH="${PATH:-/usr/local/bin:/usr/bin:/bin}"
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
  mkdir -p "$root/.cache/home"
  export HOME="$root/.cache/home"
fi
export XDG_CACHE_HOME="${XDG_CACHE_HOME:-$HOME/.cache}"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1
unset PYTHONHOME PYTHONPATH

say() { printf 'setup: %s\n' "$*" >&2; }

# The interpreter to build on. A name on PATH may be a shim without a Python behind it, so each is tried.
find_python() {
  local name found=''
  for name in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3 python}; do
    "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 || continue
    found=$name
    if "$name" -c 'import ensurepip, venv' >/dev/null 2>&1; then
      echo "$name"
      return
    fi
  done
  if [ -n "$found" ]; then
    say "$found has no venv module. On Debian and Ubuntu: apt-get install python3-venv"
  else
    say "Python 3.11 or newer is needed; none is on PATH (PYTHON=/path/to/python names one)"
  fi
  return 1
}

# What must be equal for an installed environment to be taken as it is.
wanted() {
  "$1" - "$root" "$2" "$pip_pin" <<'PY'
import hashlib, json, sys, tomllib
from pathlib import Path

root, group, pip_pin = sys.argv[1:]
project = tomllib.loads(Path(root, "pyproject.toml").read_text(encoding="utf-8"))
facts = [sys.version, root, pip_pin, project["dependency-groups"][group]]
if group == "dev":
    facts += [project["project"], project["build-system"], project["tool"]["hatch"]]
print(hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest())
PY
}

# pip with its output in a log; addresses of package registries are kept out of what is shown.
quiet_pip() {
  local python=$1 log=$2
  shift 2
  if ! "$python" -m pip install "$@" 2>&1 | tee -a "$log" | awk '
    /^ *Collecting / && ++count % 20 == 0 { print "setup:   " count " packages found"; fflush() }
    /^Installing collected/ { print "setup:   installing them"; fflush() }' >&2
  then
    say "pip failed; its last lines (all of them are in ${log#"$root"/}):"
    tail -n 15 "$log" | sed -E 's#[a-z]+://[^ ]+#<address>#g; s/host=[^ ,)]+/host=<address>/g' >&2
    say "is the package registry reachable from here?"
    return 1
  fi
}

install_venv() {
  local group=$1 folder=$2 python begun=$SECONDS
  if ! "$folder/bin/python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
    python=$(find_python)
    say "making ${folder#"$root"/} with $("$python" --version)"
    rm -rf "$folder"
    "$python" -m venv "$folder"
  fi
  rm -f "$folder/installed"
  : >"$folder/install.log"
  say "installing the packages of group '$group' (about a minute the first time)"
  quiet_pip "$folder/bin/python" "$folder/install.log" --quiet "$pip_pin"
  case $group in
    dev) quiet_pip "$folder/bin/python" "$folder/install.log" --group dev --editable '.[emulator,cli,fast]' ;;
    *) quiet_pip "$folder/bin/python" "$folder/install.log" --group "$group" ;;
  esac
  wanted "$folder/bin/python" "$group" >"$folder/installed"
  say "ready after $((SECONDS - begun)) s"
}

use_venv() {
  local group=$1 folder="$root/.venv" python
  [ "$group" = dev ] || folder="$root/.venv-$group"
  if ! is_installed "$group" "$folder"; then
    python=$(find_python)
    mkdir -p "$root/.cache"
    exec 9>"$root/.cache/$group.lock"
    # Held by this shell until it is closed, as a lock belongs to the open file; no flock command is needed.
    "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)'
    is_installed "$group" "$folder" || install_venv "$group" "$folder"
    exec 9>&-
  fi
  export VIRTUAL_ENV="$folder" PATH="$folder/bin:$PATH"
  hash -r
}

is_installed() {
  [ -x "$2/bin/python" ] && [ -f "$2/installed" ] && [ "$(wanted "$2/bin/python" "$1" 2>/dev/null)" = "$(cat "$2/installed")" ]
}
