"""Prints the characters that the bundled Chinese fonts keep, as ranges that pyftsubset reads."""

# GB2312 is the character set of everyday Simplified Chinese: 6763 characters and its own punctuation.
kept = set()
for high in range(0xA1, 0xF8):
    for low in range(0xA1, 0xFF):
        try:
            kept.add(ord(bytes([high, low]).decode("gb2312")))
        except UnicodeDecodeError:
            continue
# The space, so that a line of Chinese can be measured by one font; CJK punctuation; full-width forms.
kept.add(0x20)
kept.update(range(0x3000, 0x3040))
kept.update(range(0xFF00, 0xFFF0))
# Quotation marks, dashes, dots, per mille, bullets: Chinese text writes them as wide as a character.
kept.update(range(0x2010, 0x2028))
kept.update(range(0x2030, 0x203C))
kept.add(0x00B7)
# Cyrillic, Greek and box drawing belong to GB2312, but Inter draws the first two and nobody draws boxes.
kept -= set(range(0x0370, 0x0530)) | set(range(0x2500, 0x2580))
print(",".join(f"U+{number:04X}" for number in sorted(kept)))
