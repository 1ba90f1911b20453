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

# The median of whole runs, in milliseconds.
median() {
  local start n
  for ((n = 0; n < runs; n++)); do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 1000000))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

jing_plain() { java -Xss16m -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$@"; }
jing_flags() { java "${flags[@]}" -Xss16m -cp "$jing" com.thaiopensource.relaxng.util.Driver "$schema" "$@"; }
ours() { "$root/chancery" validate --schema "$schema" --cache "$work/cache" --quiet "$@"; }
ours_cold() { rm -rf "$work/cache"; ours "$@"; }

row() { # WORDS TARGET BASE COMMAND...
  local words=$1 target=$2 base=$3 time
  shift 3
  time=$(median "$@")
  awk -v w="$words" -v t="$time" -v b="$base" -v g="$target" \
    'BEGIN { printf "%-52s %7d ms %6.2f  %s\n", w, t, t / b, g }'
}

ours "$small" || true # builds the program and fills the cache
printf '%-52s %10s %6s  %s\n' "one file, $(wc -c <"$large") bytes" time ratio target
base=$(median jing_plain "$large")
row "Jing" "" "$base" jing_plain "$large"
row "Jing with our JVM flags" "" "$base" jing_flags "$large"
! type -P xmllint >/dev/null || row "xmllint --relaxng" "" "$base" xmllint --noout --relaxng "$schema" "$large"
row "chancery --no-schematron" "<= 0.7" "$base" ours --no-schematron "$large"
row "chancery, rules in the cache" "<= 1.4" "$base" ours "$large"
row "chancery, cache empty" "<= 3.5" "$base" ours_cold "$large"

for count in 500 5000; do
  copies "$count" "$work/$count"
  printf '\n%d files, %d bytes each\n' "$count" "$(wc -c <"$small")"
  base=$(median jing_plain "$work/$count"/*.xml)
  row "Jing" "" "$base" jing_plain "$work/$count"/*.xml
  row "Jing with our JVM flags" "" "$base" jing_flags "$work/$count"/*.xml
  target="<= 0.75"
  [[ $count == 500 ]] || target="<= 0.65"
  row "chancery --no-schematron" "$target" "$base" ours --no-schematron "$work/$count"
done
