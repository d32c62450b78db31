# shellcheck shell=bash
# Sourced by scripts/test: what the tests in tests/extras need beside Python.

# Debian's packages, each with a command that shows it is there.
others=(nodejs:node npm:npm ruby:gem git:git chromium:chromium)

# install_others LOG: fetch what is missing, as root or by a sudo that asks for no password. What stays missing is told
# in a line; the tests that need it are skipped and say so.
install_others() {
  local log=$1 other missing=() as=()
  for other in "${others[@]}"; do
    command -v "${other#*:}" >/dev/null || missing+=("${other%:*}")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  [ "$EUID" = 0 ] || as=(sudo -n)
  echo "extras: installing ${missing[*]}"
  if ! { "${as[@]}" apt-get update -q &&
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1; then
    echo "extras: apt-get install ${missing[*]} failed: $(tail -n 1 "$log")"
  fi
}
