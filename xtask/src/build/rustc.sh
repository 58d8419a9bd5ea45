#!/bin/sh
# rustc, for a wasm that is the same whoever builds it: one dependency of Leptos writes a hash of
# the path to its own sources into it, and takes the path from here.
if [ "${CARGO_PKG_NAME-}" = wasm_split_helpers ]; then
    CARGO_MANIFEST_PATH="$CARGO_PKG_NAME-$CARGO_PKG_VERSION/Cargo.toml"
    export CARGO_MANIFEST_PATH
fi
exec "$@"
