"""Properties of a node in a store of Outlook: a tree in a heap, values in it or in subnodes ([MS-PST] 2.3)."""

from scanner.collectors.python.asked.settings import MIB, NotRead
from scanner.collectors.python.mails.outlook_store import number

HEAP_BYTES = 4 * MIB
HEAP_SIGN, PROPERTIES_SIGN, TREE_SIGN = 0xEC, 0xBC, 0xB5
TREE_LEVELS = 4
PROPERTIES = 4096
IN_PLACE = frozenset((0x0002, 0x0003, 0x0004, 0x000A, 0x000B))
"""Types whose value stands in the record itself."""


class Properties:
    """The properties of one node, by number."""

    def __init__(self, store, data_block, subnode_block):
        self.store = store
        self.subnodes = store.subnodes(subnode_block)
        self.blocks = store.data(data_block, HEAP_BYTES)
        self.records = {}
        """Number: (type, four bytes)."""
        first = self.blocks[0] if self.blocks else b""
        if len(first) < 12 or first[2] != HEAP_SIGN or first[3] != PROPERTIES_SIGN:
            raise NotRead("broken:heap")
        root = self._item(number(first, 4, 4))
        if len(root) < 8 or root[0] != TREE_SIGN or root[1] != 2 or root[2] != 6 or root[3] > TREE_LEVELS:
            raise NotRead("broken:heap")
        self._records(number(root, 4, 4), root[3])

    def _item(self, place):
        """Return an item of the heap, b'' for what is none."""
        at, block = place >> 5 & 0x7FF, place >> 16
        if place & 0x1F or not at or block >= len(self.blocks):
            return b""
        data = self.blocks[block]
        table = number(data, 0, 2)
        start, end = number(data, table + 4 + 2 * (at - 1), 2), number(data, table + 4 + 2 * at, 2)
        return data[start:end] if at <= number(data, table, 2) else b""

    def _records(self, place, levels):
        data = self._item(place)
        step = 6 if levels else 8
        for at in range(0, len(data) - step + 1, step):
            if len(self.records) >= PROPERTIES:
                raise NotRead("too_many_properties")
            if levels:
                self._records(number(data, at + 2, 4), levels - 1)
            else:
                self.records[number(data, at, 2)] = number(data, at + 2, 2), number(data, at + 4, 4)

    def kind(self, name):
        """Return the type of a property, 0 for none."""
        return self.records.get(name, (0, 0))[0]

    def value(self, name):
        """Return the bytes of a property, b'' for none."""
        kind, place = self.records.get(name, (0, 0))
        if not place or kind in IN_PLACE:
            return b""
        if not place & 0x1F:
            return self._item(place)
        return b"".join(self.store.data(self.subnodes.get(place, (0, 0))[0]))

    def text(self, name):
        """Return the text of a property as UTF-8, or as it is."""
        value = self.value(name)
        return value.decode("utf-16-le", "replace").encode("utf-8", "replace") if self.kind(name) == 0x001F else value
