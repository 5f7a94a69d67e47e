#!/usr/bin/env python3
"""Makes the fonts that papers have when they are turned into PDF: nothing but these is used.

    make-fonts.py FOLDER DEJAVU

FOLDER holds the npm packages @expo-google-fonts/sarabun, noto-emoji (0.4.7) and noto-sans-symbols (0.4.1), unpacked under
these names; DEJAVU is DejaVuSans.ttf 2.37 (Debian: fonts-dejavu-core). Emoji and symbols are taken as they are.

PaLineBot Sarabun stands in for TH SarabunPSK. Google's Sarabun is the same design as TH SarabunPSK drawn 1.37 times as large, with other line heights. The outlines
stay; the em is enlarged to 1370 units, so that 16 pt looks as 16 pt of TH SarabunPSK does, the line becomes 1.13 em,
and the family gets a name of its own, so that it never stands for the real Sarabun.
"""
import shutil
import struct
import sys

EM, ASCENT, DESCENT, FAMILY = 1370, 1165, 384, "PaLineBot Sarabun"


def tables(font):
    count = struct.unpack(">H", font[4:6])[0]
    found = {}
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sIII", font[12 + 16 * i:28 + 16 * i])
        found[tag] = bytearray(font[offset:offset + length])
    return found


def checksum(data):
    data = bytes(data) + b"\0" * (-len(data) % 4)
    return sum(struct.unpack(">%dI" % (len(data) // 4), data)) & 0xFFFFFFFF


def names(style):
    wanted = {0: "Copyright 2018 The Sarabun Project Authors (https://github.com/cadsondemak/Sarabun)", 1: FAMILY, 2: style,
              3: f"{FAMILY} {style}", 4: f"{FAMILY} {style}", 5: "Version 1.000", 6: f"{FAMILY.replace(' ', '')}-{style}",
              13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org"}
    records, strings = b"", b""
    for key, text in wanted.items():
        data = text.encode("utf-16-be")
        records += struct.pack(">HHHHHH", 3, 1, 0x409, key, len(data), len(strings))
        strings += data
    return bytearray(struct.pack(">HHH", 0, len(wanted), 6 + len(records)) + records + strings)


def make(source, target, style):
    with open(source, "rb") as file:
        font = file.read()
    parts = tables(font)
    for tag in (b"DSIG",):
        parts.pop(tag, None)
    struct.pack_into(">H", parts[b"head"], 18, EM)
    struct.pack_into(">I", parts[b"head"], 8, 0)
    struct.pack_into(">hhh", parts[b"hhea"], 4, ASCENT, -DESCENT, 0)
    struct.pack_into(">hhhHH", parts[b"OS/2"], 68, ASCENT, -DESCENT, 0, ASCENT, DESCENT)
    parts[b"name"] = names(style)
    order = sorted(parts)
    offset, directory, body = 12 + 16 * len(order), b"", b""
    for tag in order:
        data = bytes(parts[tag])
        directory += struct.pack(">4sIII", tag, checksum(data), offset + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    power = 1 << (len(order).bit_length() - 1)
    header = font[:4] + struct.pack(">HHHH", len(order), power * 16, power.bit_length() - 1, len(order) * 16 - power * 16)
    whole = bytearray(header + directory + body)
    head = struct.unpack(">I", directory[16 * order.index(b"head") + 8:][:4])[0]
    struct.pack_into(">I", whole, head + 8, (0xB1B0AFBA - checksum(whole)) & 0xFFFFFFFF)
    with open(target, "wb") as file:
        file.write(whole)


folder, dejavu = sys.argv[1:]
make(f"{folder}/sarabun/400Regular/Sarabun_400Regular.ttf", "PaLineBotSarabun-Regular.ttf", "Regular")
make(f"{folder}/sarabun/700Bold/Sarabun_700Bold.ttf", "PaLineBotSarabun-Bold.ttf", "Bold")
shutil.copyfile(f"{folder}/noto-emoji/400Regular/NotoEmoji_400Regular.ttf", "NotoEmoji-Regular.ttf")
shutil.copyfile(f"{folder}/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf", "NotoSansSymbols-Regular.ttf")
shutil.copyfile(dejavu, "DejaVuSans.ttf")
