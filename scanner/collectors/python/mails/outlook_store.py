"""The store of Outlook (.pst, .ost): its nodes and blocks ([MS-PST] 2.2, 2.2.2.8)."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES, MIB, NotRead

STORE_PAGE = 512
STORE_HEAD = 564
ANSI_VERSIONS = frozenset((14, 15))
WIDE_VERSIONS = range(20, 36)
"""From 36 on pages have 4 KiB and blocks are packed."""
LEVELS = 8
REREAD = 2
STORE_PAGES = 200000
CACHED_PAGES = 512
NODE_BLOCKS = 2048
"""Of one node: more than MEMBER_BYTES hold."""
SUBNODES = 10000
BLOCK_TREE, NODE_TREE = 0x80, 0x81
INTERNAL = 2
SPREAD = bytes.fromhex(
    "47f1b4e60b6a7248854e9eebe2f89453e0bba002e85a09abdbe3bac67cc310dd"
    "39059630f53760828cc9134a6b1df3fb8f2697ca911701c4322d6e3195ffd923"
    "d1005e79dc443b1a28c5615720903d83b943be67d2464276c06d5b7eb20f1629"
    "3ca903540dda5ddff6b7c762cd8d06d3695c86d614f7a56675acb1e94521700c"
    "879f74a4224c6fbf1f56aa2eb3783350b0a392bccf191ca763cb1e4d3e4b1b9b"
    "4fe7f0eead3ab55904ea40552551e57a893868527bfc27aed7bdfa07f4cc8e5f"
    "ef359c842b15d5773449b6120a7f7188fd9d18417d93d8582ccefe24afdeb836"
    "c8a180a69998a82f0e816573e4c2a28ad4e111d0088b2af2ed9a643fc16cf9ec"
)
"""mpbbI, by which permuted bytes are read ([MS-PST] 5.1); mpbbR is its inverse."""
TURNED = bytes.fromhex(
    "14530f56b3c87a9ceb65481716159f02cc547c83000d0c0ba262a876dbd9edc7"
    "c5a4dcac8574d6d0a79bae9a967166c36399b8dd73928e847da55ed15d93b157"
    "5150808952944f4e0a6bbc8d7f6e47464140440111cb033ff7f4e1a98f3c3af9"
    "fbf0193082092ec99da08649ee6f4d6dc42d813425871b88aafc06a11238fd4c"
    "4272641337246a757743ffe6b44b365ce4d8353d45b92cecb7312b290768a30e"
    "697b189e2139be281a5b78f523ca2ab0af3efe048ce7e5983295d3f64ae8a6ea"
    "e9f3d52f7020f21f0567ad5510cecde3273bdabad7c226d4911dd21c2233f8fa"
    "f15aefcf90b68bb5bdc0bf08971e6ce261e0c6c159abbb58de5fdf60797eb28a"
)
"""mpbbS, between the two in the cyclic encoding (5.2)."""


class StoreLocked(Exception):  # noqa: N818  # a verdict on one file
    """The store is encrypted by Windows Information Protection."""


class Store:
    """Finds nodes and reads blocks; every chain is bounded."""

    def __init__(self, work):
        self.file = work.file()
        self.size = work.source.size
        self.left = REREAD * self.size + MIB
        """Bytes of blocks that may still be read: of a sound store each is read once."""
        head = self._read(0, STORE_HEAD)
        if len(head) < STORE_HEAD:
            raise NotRead("format:pst")
        version = head[10] | head[11] << 8
        self.is_wide = version not in ANSI_VERSIONS
        if self.is_wide and version not in WIDE_VERSIONS:
            raise NotRead("format:pst_4k" if version >= WIDE_VERSIONS.stop else "format:pst")
        self.crypt = head[513 if self.is_wide else 461]
        if self.crypt > 2:
            raise StoreLocked
        word, nodes, blocks = (8, 224, 240) if self.is_wide else (4, 188, 196)
        self.nodes, self.blocks = number(head, nodes, word), number(head, blocks, word)
        self.cached = {}

    def _read(self, offset, count):
        if offset >= self.size:
            return b""
        self.file.seek(offset)
        return self.file.read(count)

    def _page(self, offset, kind):
        """Return (level, entries as bytes) of a page of a tree."""
        if offset not in self.cached:
            page = self._read(offset, STORE_PAGE)
            end = 488 if self.is_wide else 496
            if len(page) < STORE_PAGE or page[496 if self.is_wide else 500] != kind:
                raise NotRead("broken:page")
            count, size, level = page[end], page[end + 2], page[end + 3]
            if size * count > end or not size or level > LEVELS:
                raise NotRead("broken:page")
            if len(self.cached) >= CACHED_PAGES:
                self.cached = {}
            self.cached[offset] = level, [page[n * size : n * size + size] for n in range(count)]
        return self.cached[offset]

    def leaves(self):
        """Yield (number, data block, subnode block) of each node."""
        stack, seen = [(self.nodes, LEVELS + 1)], set()
        word = 8 if self.is_wide else 4
        while stack:
            offset, above = stack.pop()
            level, entries = self._page(offset, NODE_TREE)
            if offset in seen or level >= above:
                raise NotRead("broken:loop")
            seen.add(offset)
            if len(seen) > STORE_PAGES:
                raise NotRead("too_many_nodes")
            for entry in entries if level == 0 else ():
                yield number(entry, 0, 4), number(entry, word, word), number(entry, 2 * word, word)
            if level:
                stack += [(number(entry, 2 * word, word), level) for entry in reversed(entries)]

    def _block(self, wanted):
        """Return the bytes of a block as they are stored."""
        offset, above, word = self.blocks, LEVELS + 1, 8 if self.is_wide else 4
        wanted &= ~1
        while True:
            level, entries = self._page(offset, BLOCK_TREE)
            if level >= above:
                raise NotRead("broken:loop")
            found = None
            for entry in entries:
                if number(entry, 0, word) & ~1 > wanted:
                    break
                found = entry
            if found is None or (level == 0 and number(found, 0, word) & ~1 != wanted):
                raise NotRead("broken:block")
            if level == 0:
                data = self._read(number(found, word, word), number(found, 2 * word, 2))
                if len(data) < number(found, 2 * word, 2):
                    raise NotRead("broken:block")
                self.left -= len(data)
                if self.left < 0:
                    raise NotRead("bomb")
                return data
            offset, above = number(found, 2 * word, word), level

    def data(self, block, most=MEMBER_BYTES):
        """Return the blocks of a node's data, decoded; raise NotRead where there are more than `most` bytes."""
        parts, size = [], 0
        for one in self._data_blocks(block, 3):
            parts.append(self.decoded(self._block(one), one))
            size += len(parts[-1])
            if size > most or len(parts) > NODE_BLOCKS:
                raise NotRead("nested_too_big")
        return parts

    def _data_blocks(self, block, depth):
        """Yield the numbers of the blocks that hold data (2.2.2.8.3.2)."""
        if not block:
            return
        if not block & INTERNAL:
            yield block
            return
        data, word = self._block(block), 8 if self.is_wide else 4
        if data[:1] != b"\x01" or depth <= 1:
            raise NotRead("broken:block")
        for n in range(min(number(data, 2, 2), (len(data) - 8) // word)):
            for inner in self._data_blocks(number(data, 8 + n * word, word), depth - 1):
                yield inner

    def subnodes(self, block):
        """Return {number: (data block, subnode block)} of a node's subnodes (2.2.2.8.3.3)."""
        found = {}
        self._subnodes(block, found, 3)
        return found

    def _subnodes(self, block, found, depth):
        if not block or depth <= 0:
            return
        data, word = self._block(block), 8 if self.is_wide else 4
        start, is_leaf = (8 if self.is_wide else 4), data[1:2] == b"\0"
        size = word * (3 if is_leaf else 2)
        if data[:1] != b"\x02":
            raise NotRead("broken:block")
        for n in range(min(number(data, 2, 2), (len(data) - start) // size)):
            at = start + n * size
            if not is_leaf:
                self._subnodes(number(data, at + word, word), found, depth - 1)
            elif len(found) < SUBNODES:
                found[number(data, at, 4)] = number(data, at + word, word), number(data, at + 2 * word, word)

    def decoded(self, data, block):
        """Return a block of data as it was before it was encoded, which needs no password."""
        if self.crypt == 1:
            return data.translate(SPREAD)
        return uncycled(data, block & 0xFFFFFFFF) if self.crypt == 2 else data


def number(data, at, size):
    """Return the little-endian number at a place, 0 beyond the end."""
    return int.from_bytes(data[at : at + size], "little")


def uncycled(data, key):
    """Undo the cyclic encoding, which does the same both ways."""
    ahead = bytes(SPREAD.index(n) for n in range(256))
    word = (key ^ key >> 16) & 0xFFFF
    out = bytearray(len(data))
    for n, byte in enumerate(data):
        low, high = word & 0xFF, word >> 8
        turned = TURNED[(ahead[(byte + low) & 0xFF] + high) & 0xFF]
        out[n] = (SPREAD[(turned - high) & 0xFF] - low) & 0xFF
        word = (word + 1) & 0xFFFF
    return bytes(out)
