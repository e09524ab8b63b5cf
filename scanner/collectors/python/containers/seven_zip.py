"""7z archives: folders of members, unpacked one after another (7zFormat.txt and Methods.txt of the LZMA SDK)."""

from scanner.collectors.python.asked.settings import MEMBERS, NotRead
from scanner.collectors.python.containers.members import Forward
from scanner.collectors.python.containers.seven_zip_folders import FolderSource, folder_bytes, is_chain_readable
from scanner.collectors.python.containers.seven_zip_header import SEVEN_ENCODED, SevenZipHeader, header_place
from scanner.collectors.python.tables.judgement import encrypted, unread

HEADERS_WITHIN = 4
"""A header may be packed, and so on."""


def read_seven_zip(work):
    """Yield what is to be said of each file that is not empty, numbered from 1."""
    file = work.file()
    streams = streams_of(file, work.allowance)
    if streams is None:
        yield "", encrypted("7z")
        return
    number = 0
    for folder in streams:
        yield from folder_parts(work, file, folder, number)
        number += len(folder.members)


def streams_of(file, allowance):
    """Return the folders of an archive, or None where the list of its members is encrypted."""
    data = header_place(file)
    for _ in range(HEADERS_WITHIN):
        header = SevenZipHeader(data)
        if header.kind != SEVEN_ENCODED:
            folders = header.folders()
            if sum(len(folder.members) for folder in folders) > MEMBERS:
                raise NotRead("too_many_members")
            return folders
        (folder,) = header.folders()
        if folder.is_encrypted():
            return None
        data = folder_bytes(file, folder, allowance)
    raise NotRead("nested_too_deep")


def folder_parts(work, file, folder, number):
    """Yield (part, Judgement) for each member of a folder, the first of them number + 1."""
    if folder.is_encrypted():
        for place in range(len(folder.members)):
            yield "member %d" % (number + place + 1), encrypted("7z")
        return
    forward = Forward(FolderSource(file, folder, work.allowance)) if is_chain_readable(folder.chain()) else None
    for place, member in enumerate(folder.members):
        part = "member %d" % (number + place + 1)
        if forward is None:
            yield part, unread("format:7z")
            continue
        inner = forward.member(member.size)
        if forward.was_cut:
            raise EOFError
        if member.checksum not in (None, forward.checksum):
            yield part, unread("broken:7z")
            continue
        yield from work.within(inner, part)
