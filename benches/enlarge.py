#!/usr/bin/env python3
"""usage: enlarge.py MODULE TIMES OUT

Writes a module whose functions all stand in it so many times: as valid as the one before, and as
large as one wants for `load.py` and `cargo bench --bench start`. The copies are called by nobody;
custom sections are left out.
"""
import sys


def number(data, at):
    """An unsigned LEB128 and the place behind it."""
    value = shift = 0
    while True:
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def leb(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out + bytes([value]))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    with open(sys.argv[1], 'rb') as file:
        data = file.read()
    times = int(sys.argv[2])
    if data[:8] != b'\0asm\1\0\0\0':
        sys.exit(f'{sys.argv[1]}: expected a module of version 1')
    out, at = [data[:8]], 8
    while at < len(data):
        which = data[at]
        size, start = number(data, at + 1)
        at = start + size
        content = data[start:at]
        if which == 0:
            continue
        # 3: the functions' types, 10: their bodies; both a count and that many entries.
        if which in (3, 10):
            count, first = number(content, 0)
            content = leb(count * times) + content[first:] * times
        out += [bytes([which]), leb(len(content)), content]
    with open(sys.argv[3], 'wb') as file:
        file.write(b''.join(out))


main()
