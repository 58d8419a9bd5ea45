#!/bin/sh
# rustc, for a wasm that is lean, and the same whoever builds it.

# One dependency of Leptos writes a hash of the path to its own sources into it, and takes the path
# from here.
if [ "${CARGO_PKG_NAME-}" = wasm_split_helpers ]; then
    CARGO_MANIFEST_PATH="$CARGO_PKG_NAME-$CARGO_PKG_VERSION/Cargo.toml"
    export CARGO_MANIFEST_PATH
fi

# pulldown-cmark holds a table that is heavier than it need be: it is compiled with ours.
if [ "${CARGO_CRATE_NAME-}" = pulldown_cmark ]; then
    lean=$(mktemp -d) || exit 1
    trap 'rm -rf "$lean"' EXIT
    cp -R "$CARGO_MANIFEST_DIR/src" "$lean" || exit 1
    cp "$(dirname "$0")/../../../lean/pulldown-cmark/entities.rs" "$lean/src/" || exit 1
    for argument; do
        shift
        case $argument in *src/lib.rs) argument=$lean/src/lib.rs ;; esac
        set -- "$@" "$argument"
    done
    "$@" "--remap-path-prefix=$lean="
    exit
fi

exec "$@"
