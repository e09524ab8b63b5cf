"""AES-128 in cipher block chaining, forward only (FIPS 197): it proves that a PDF opens without a password."""

AES_BLOCK = 16
AES_ROUNDS = 10


def aes_tables():
    """Return (the substitution box, four tables of a round for each byte of a column), worked out (FIPS 197, 5.1)."""
    logs, powers, value = [0] * 256, [0] * 256, 1
    for n in range(255):
        powers[n], logs[value] = value, n
        value ^= value << 1 ^ (0x11B if value & 0x80 else 0)
    box = [0x63]
    for n in range(1, 256):
        inverse = powers[(255 - logs[n]) % 255]
        turned = inverse * 0x101
        box.append((inverse ^ turned >> 7 ^ turned >> 6 ^ turned >> 5 ^ turned >> 4 ^ 0x63) & 0xFF)
    first = []
    for sign in box:
        double = sign << 1 ^ (0x11B if sign & 0x80 else 0)
        first.append(double << 24 | sign << 16 | sign << 8 | (double ^ sign))
    tables = [[word >> 8 * n | word << 32 - 8 * n & 0xFFFFFFFF for word in first] for n in range(4)]
    return box, tables


def aes_keys(key, box):
    """Return the words of the keys of all rounds (5.2)."""
    words = [int.from_bytes(key[n : n + 4], "big") for n in range(0, AES_BLOCK, 4)]
    constant = 1
    while len(words) < 4 * (AES_ROUNDS + 1):
        word = words[-1]
        if len(words) % 4 == 0:
            word = substituted((word << 8 | word >> 24) & 0xFFFFFFFF, box) ^ constant << 24
            constant = constant << 1 ^ (0x11B if constant & 0x80 else 0)
        words.append(words[-4] ^ word)
    return words


def substituted(word, box):
    """Return a word with its four bytes substituted."""
    return box[word >> 24] << 24 | box[word >> 16 & 255] << 16 | box[word >> 8 & 255] << 8 | box[word & 255]


def aes_encrypted(key, chain, data, tables):
    """Return whole blocks encrypted; `chain` is the vector before the first, `tables` what aes_tables returned."""
    box, (t0, t1, t2, t3) = tables
    keys = aes_keys(key, box)
    out = []
    before = int.from_bytes(chain, "big")
    for start in range(0, len(data), AES_BLOCK):
        before ^= int.from_bytes(data[start : start + AES_BLOCK], "big")
        a, b, c, d = ((before >> shift & 0xFFFFFFFF) ^ keys[n] for n, shift in enumerate((96, 64, 32, 0)))
        for at in range(4, 4 * AES_ROUNDS, 4):
            a, b, c, d = (
                t0[a >> 24] ^ t1[b >> 16 & 255] ^ t2[c >> 8 & 255] ^ t3[d & 255] ^ keys[at],
                t0[b >> 24] ^ t1[c >> 16 & 255] ^ t2[d >> 8 & 255] ^ t3[a & 255] ^ keys[at + 1],
                t0[c >> 24] ^ t1[d >> 16 & 255] ^ t2[a >> 8 & 255] ^ t3[b & 255] ^ keys[at + 2],
                t0[d >> 24] ^ t1[a >> 16 & 255] ^ t2[b >> 8 & 255] ^ t3[c & 255] ^ keys[at + 3],
            )
        before = 0
        for n, (e, f, g, h) in enumerate(((a, b, c, d), (b, c, d, a), (c, d, a, b), (d, a, b, c))):
            mixed_word = e & 0xFF000000 | f & 0xFF0000 | g & 0xFF00 | h & 0xFF
            before = before << 32 | substituted(mixed_word, box) ^ keys[4 * AES_ROUNDS + n]
        out.append(before.to_bytes(AES_BLOCK, "big"))
    return b"".join(out)
