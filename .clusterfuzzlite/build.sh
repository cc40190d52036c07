#!/usr/bin/env bash
# Builds the fuzz targets as OSS-Fuzz and ClusterFuzzLite call it: from $SRC/freevars into $OUT, each with its seeds, its
# options and, if it has one, its dictionary. `.ci/run` calls it in the same way.
set -eu
cd "$SRC/freevars"

if [ "${FUZZING_ENGINE:-libfuzzer}" != libfuzzer ]; then
    echo "the targets are libFuzzer's, not those of $FUZZING_ENGINE" >&2
    exit 1
fi
# Coverage comes by the compiler's own flags, which the services have in RUSTFLAGS.
case "${SANITIZER:-address}" in
    address) sanitizer=address ;;
    coverage | none | introspector) sanitizer=none ;;
    *)
        echo "there is no build with $SANITIZER" >&2
        exit 1
        ;;
esac

# With assertions: a count that becomes negative is seen where it does.
cargo fuzz build --release --debug-assertions --sanitizer "$sanitizer"

mkdir -p "$OUT"
triple=$(rustc -vV | sed -n 's/^host: //p')
for target in divergence refcount_leak bytes formats; do
    cp "fuzz/target/$triple/release/$target" "$OUT/"
    printf '[libfuzzer]\nmax_len = 16384\ntimeout = 10\n' > "$OUT/$target.options"
    if [ -f "fuzz/dictionaries/$target.dict" ]; then
        cp "fuzz/dictionaries/$target.dict" "$OUT/"
        echo "dict = $target.dict" >> "$OUT/$target.options"
    fi
    case $target in
        formats) seeds=(fuzz/seeds/formats) ;;
        bytes) seeds=(fuzz/seeds/programs fuzz/seeds/bytes) ;;
        *) seeds=(fuzz/seeds/programs) ;;
    esac
    python3 - "$OUT/${target}_seed_corpus.zip" "${seeds[@]}" "fuzz/regressions/$target" << 'PYTHON'
import os, sys, zipfile

with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as archive:
    for folder in sys.argv[2:]:
        for name in sorted(os.listdir(folder)):
            if not name.startswith("."):
                archive.write(os.path.join(folder, name), name)
PYTHON
done
