#!/bin/sh
# Both tables: sh benches/peers/run.sh [rounds]
set -eu
cd "$(dirname "$0")"
rustc --version
cargo run --release --quiet -- "$@"
echo
npm ci --ignore-scripts --no-audit --no-fund --silent
node peers.mjs "$@"
