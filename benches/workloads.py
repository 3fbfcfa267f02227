#!/usr/bin/env python3
"""Runs import-free workloads on one or more builds of wasmscope, side by side.

usage: workloads.py MANIFEST.json WASMSCOPE [WASMSCOPE …] [--rounds N] [--only NAME,NAME]

The manifest lists `workloads` with `name`, `wasm` (beside the manifest), `entry` and `expect`, the
result. Rounds are interleaved; printed are the least user time of each build in seconds, operators
a second, and the ratio to the first build. A wrong result, or a count of operators that differs
between builds, ends the script with code 1.
"""
import argparse
import json
import math
import os
import re
import resource
import subprocess
import sys


def once(binary, wasm, entry):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    command = [binary, "run", wasm, "--no-initialize", "--invoke", entry, "--time"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    user = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    count = re.search(r"(\d+) operators", done.stderr)
    return user, done.stdout.strip(), int(count.group(1)) if count else 0


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("manifest")
    parser.add_argument("binaries", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    with open(args.manifest) as file:
        workloads = json.load(file)["workloads"]
    only = set(filter(None, args.only.split(",")))
    logs = [0.0] * len(args.binaries)
    bad = ran = 0
    for work in workloads:
        if only and work["name"] not in only:
            continue
        wasm = os.path.join(os.path.dirname(args.manifest), work["wasm"])
        best = [math.inf] * len(args.binaries)
        counts = set()
        for _ in range(args.rounds):
            for at, binary in enumerate(args.binaries):
                user, result, count = once(binary, wasm, work["entry"])
                best[at] = min(best[at], user)
                counts.add(count)
                if result != str(work["expect"]):
                    print(f"{work['name']}: {binary} gives `{result}`, expected {work['expect']}")
                    bad += 1
        if len(counts) != 1:
            print(f"{work['name']}: counts of operators differ: {sorted(counts)}")
            bad += 1
        ran += 1
        cells = []
        for at, user in enumerate(best):
            ratio = user / best[0]
            logs[at] += math.log(max(ratio, 1e-9))
            cells.append(f"{user:7.3f} s {max(counts) / user / 1e6:6.0f} M/s {ratio:5.2f}")
        print(f"{work['name']:12}", "  ".join(cells), flush=True)
    if ran:
        print("geometric mean of ratios:", " ".join(f"{math.exp(log / ran):.3f}" for log in logs))
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
