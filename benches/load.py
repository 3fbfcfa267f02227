#!/usr/bin/env python3
"""What loading a module costs beside validating it.

usage: load.py WASMSCOPE FILE… [--rounds N]

For each file the medians of user and system time, in milliseconds, of

  wasmscope validate FILE
  wasmscope run --stub --max-steps 1 FILE

and what the second is by the first. Rounds are interleaved. A file that is not valid, or that the
second command does not load, ends the script with code 1.
"""
import argparse
import os
import statistics
import subprocess
import sys

# How a run may end that has loaded its module: the end, a budget, nothing to run, a trap.
LOADED = (0, 2, 124, 134)


def once(command):
    """CPU time in milliseconds, and the exit code."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    return (used.ru_utime + used.ru_stime) * 1e3, child.returncode


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("binary")
    parser.add_argument("files", nargs="+")
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    bad = False
    print(f"{'file':32} {'MB':>5} {'validate':>9} {'load':>9} ratio")
    for file in args.files:
        validate, load = [], []
        for _ in range(args.rounds):
            time, code = once([args.binary, "validate", file])
            bad |= code != 0
            validate.append(time)
            time, code = once([args.binary, "run", "--stub", "--max-steps", "1", file])
            bad |= code not in LOADED
            load.append(time)
        one, two = statistics.median(validate), statistics.median(load)
        size = os.path.getsize(file) / 1e6
        name = os.path.basename(file)
        print(f"{name:32} {size:5.1f} {one:9.1f} {two:9.1f} {two / one:5.2f}", flush=True)
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
