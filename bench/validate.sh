#!/usr/bin/env bash
# Validation, side by side with the reference tools: medians of whole processes, as ratios to Jing's
# own command line on the same files. Needs a tei_all.rng, and a TEI file of about 100 KB and one of
# about 12 KB that it accepts.
#
#   bench/validate.sh tei_all.rng large.xml small.xml [RUNS]
#
# JING_CLASSPATH names Jing's jars and Saxon's where they are not in the local Maven repository.
set -euo pipefail

[[ $# -ge 3 ]] || { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
readonly schema=$1 large=$2 small=$3 runs=${4:-5}
root=$(cd -- "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
jing=${JING_CLASSPATH:-$(find "$repository/org/relaxng/jing" -name 'jing-2*.jar' | sort | tail -n 1)}
readonly jing flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn96m -XX:-UsePerfData)

copies() { # COUNT FOLDER
  mkdir -p "$2"
  for ((i = 1; i <= $1; i++)); do cp "$small" "$2/$i.xml"; done
}

# How long a command takes, in milliseconds.
took() {
  local start
  start=$(date +%s%N)
  "$@" >/dev/null 2>&1 || true
  echo $((($(date +%s%N) - start) / 1000000))
}

median() { sort -n "$1" | sed -n "$(((runs + 1) / 2))p"; }

jing_plain() { java -Xss16m -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$@"; }
jing_flags() { java "${flags[@]}" -Xss16m -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$@"; }
ours() { "$root/chancery" validate --schema "$schema" --cache "$work/cache" --quiet "$@"; }
ours_cold() { rm -rf "$work/cache"; ours "$@"; }

# Jing and a command take turns, so that a machine that slows down slows both; the medians of both.
row() { # WORDS TARGET COMMAND...
  local words=$1 target=$2 n
  shift 2
  rm -f "$work/jing" "$work/other"
  for ((n = 0; n < runs; n++)); do
    took jing_plain "${files[@]}" >>"$work/jing"
    took "$@" >>"$work/other"
  done
  awk -v w="$words" -v t="$(median "$work/other")" -v b="$(median "$work/jing")" -v g="$target" \
    'BEGIN { printf "%-40s %7d ms  Jing %7d ms %6.2f  %s\n", w, t, b, t / b, g }'
}

ours "$small" || true # builds the program and fills the cache
printf 'one file, %s bytes\n' "$(wc -c <"$large")"
files=("$large")
row "Jing with our JVM flags" "" jing_flags "$large"
! type -P xmllint >/dev/null || row "xmllint --relaxng" "" xmllint --noout --relaxng "$schema" "$large"
row "chancery --no-schematron" "<= 0.7" ours --no-schematron "$large"
row "chancery, rules in the cache" "<= 1.4" ours "$large"
row "chancery, cache empty" "<= 3.5" ours_cold "$large"

for count in 500 5000; do
  copies "$count" "$work/$count"
  printf '\n%d files, %d bytes each\n' "$count" "$(wc -c <"$small")"
  files=("$work/$count"/*.xml)
  row "Jing with our JVM flags" "" jing_flags "${files[@]}"
  target="<= 0.75"
  [[ $count == 500 ]] || target="<= 0.65"
  row "chancery --no-schematron" "$target" ours --no-schematron "$work/$count"
done
