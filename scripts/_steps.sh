# shellcheck shell=bash
# Sourced by scripts that run several checks: every step runs, whatever became of the ones before it.

steps=()
failed_checks=0
failed_runs=0
begun=$SECONDS

# step NAME COMMAND...: a line with its result and time; its output only where it failed.
step() {
  local name=$1 log start=$SECONDS result=ok
  shift
  log=$(mktemp)
  "$@" >"$log" 2>&1 </dev/null || result=FAILED
  finish_step "$name" "$result" "$((SECONDS - start))"
  if [ "$result" != ok ]; then
    failed_checks=$((failed_checks + 1))
    sed 's/^/    /' "$log"
  fi
  rm -f "$log"
}

# loud_step NAME LOG COMMAND...: the same, with its output as it comes, also kept in LOG.
loud_step() {
  local name=$1 log=$2 start=$SECONDS result=ok
  shift 2
  echo "$name:"
  "$@" 2>&1 </dev/null | tee "$log" || result=FAILED
  [ "$result" = ok ] || failed_runs=$((failed_runs + 1))
  finish_step "$name" "$result" "$((SECONDS - start))"
}

finish_step() {
  local line
  line=$(printf '%-34s %-6s %4d s' "$@")
  steps+=("$line")
  echo "$line"
}

# in_two_rows ONE OTHER: two functions with steps at the same time. What the other has to say comes after the one.
# shellcheck disable=SC2030,SC2031 # the other row's results come back through a file
in_two_rows() {
  local said other line
  said=$(mktemp)
  (
    steps=()
    failed_checks=0
    "$2" >"$said"
    printf '%s\n' "${steps[@]}" >"$said.steps"
    exit "$failed_checks"
  ) &
  other=$!
  "$1"
  wait "$other" || failed_checks=$((failed_checks + $?))
  cat "$said"
  while IFS= read -r line; do steps+=("$line"); done <"$said.steps"
  rm -f "$said" "$said.steps"
}

summary() {
  echo
  echo "Summary"
  printf '  %s\n' "${steps[@]}"
  printf '  %d steps in %d s, %d of them failed\n' "${#steps[@]}" "$((SECONDS - begun))" "$((failed_checks + failed_runs))"
}

# The generator is checked against its own environment, which holds what it imports.
generator_types() {
  (use_venv generate)
  mypy --python-executable .venv-generate/bin/python scripts/generator/*.py &&
    basedpyright --pythonpath .venv-generate/bin/python scripts/generator
}

# The checks that need no test run. They change nothing.
static_checks() { in_two_rows other_checks checks_by_mypy; }

checks_by_mypy() {
  step "mypy --strict" mypy
  step "types of the generator" generator_types
}

other_checks() {
  step "ruff check" ruff check .
  step "ruff format --check" ruff format --check .
  step "shellcheck" shellcheck .ci/run scripts/_*.sh "${verbs[@]}"
  step "basedpyright (strict)" basedpyright
  step "rooms (import-linter)" lint-imports --no-cache --no-logo
  step "contract lint" python -m scripts.contract.lint
  step "generated code is current" scripts/generate --check
  step "sync twin is current" scripts/unasync --check
}

verbs=()
for file in scripts/*; do
  case $(head -c 19 "$file" 2>/dev/null) in '#!/usr/bin/env bash') verbs+=("$file") ;; esac
done
