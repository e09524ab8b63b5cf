"""What lies below the roots and beside them: no file system is passed over unsaid, no file is read twice.

What lies under a mount point, in the directory that the mount covers, nobody can see without taking the mount away:
that is not counted, or no machine could ever be read whole. A whole file system that another one hides is counted.
"""

import os
from collections import namedtuple

from scanner.collectors.python.scan.mounts import (
    AUTOMOUNT_OF_THE_KERNEL,
    KERNEL,
    LOCAL,
    MEMORY,
    is_removable,
    is_under,
    mount_of,
)
from scanner.collectors.python.scan.roots import Refused, Root, resolve

Place = namedtuple("Place", "root path mount refusal")
"""A root, where its links lead, the mount that holds that, and (state, reason) where it may not be asked, else None."""


def place_at(root, mounts, prefix):
    """Return the Place of a root."""
    try:
        path = resolve(root.path, mounts, prefix)
    except Refused as refusal:
        return Place(root, root.path, mount_of(root.path, mounts), refusal.args)
    return Place(root, path, mount_of(path, mounts), None)


def with_volumes(roots, mounts, prefix):
    """Return the Places of the roots, each followed by the local file systems mounted below it that are no root yet."""
    asked = [place_at(root, mounts, prefix) for root in roots]
    known = {root.path for root in roots}
    found = []
    for place in asked:
        found.append(place)
        for mount in mounts:
            if mount.filesystem not in LOCAL or mount.point in known or mount.point == place.path:
                continue
            if nearest(asked, mount.point) is place:
                kind = "removable" if is_removable(mount, prefix) else place.root.place
                found.append(place_at(Root(mount.point, kind), mounts, prefix))
    return found


def nearest(places, path):
    """Return the innermost of the places in which a path lies, or None."""
    above = [place for place in places if is_under(path, place.path)]
    return max(above, key=lambda place: len(place.path)) if above else None


def passed_over(places, mounts, every):
    """Return {root: {reason: count}} of the file systems mounted below roots that will not be read."""
    known = {place.root.path for place in places}
    found = {}
    for mount in every:
        place = nearest(places, mount.point)
        reason = why_unread(mount, mounts)
        if place is not None and reason and (reason == "overmounted" or mount.point not in known):
            reasons = found.setdefault(place.root, {})
            reasons[reason] = reasons.get(reason, 0) + 1
    return found


def why_unread(mount, mounts):
    """Return the reason for which a mount's files are not read, or ''."""
    if mount.filesystem in KERNEL or mount.point == AUTOMOUNT_OF_THE_KERNEL:
        return ""
    if mount in mounts:
        return "" if mount.filesystem in LOCAL else "filesystem:" + mount.filesystem
    if mount.filesystem in MEMORY or mount.filesystem == "autofs" or any(shows(other, mount) for other in mounts):
        return ""
    return "overmounted"


def shows(other, mount):
    """Tell whether another mount shows the same directory of the same file system, or one above it."""
    return other.device == mount.device and is_under(mount.root, other.root)


def doubles(places, mounts, prefix):
    """Return {place: other place} for those whose files are all seen, and read, at the other one.

    So it is with bind mounts, with a device that is mounted twice, and with roots that are links into other roots. Of
    two that show the same the one that hides less behind mounts is read, then the one that is no link, then the first.
    """
    ranks = {place: rank(number, place, mounts) for number, place in enumerate(places) if place.refusal is None}
    found = {}
    for place, own in ranks.items():
        for view in views(place, mounts):
            owner = owner_of(view, place, ranks, mounts)
            if owner is None or ranks[owner] > own or not os.access(prefix + view, os.R_OK | os.X_OK):
                continue
            if hidden(view, mounts) <= hidden(place.path, mounts):
                found[place] = owner
                break
    return found


def rank(number, place, mounts):
    """Return what orders places: one that shows more of a file system stands before one that shows less."""
    steps = [part for part in inside(place.path, place.mount).split("/") if part]
    return len(steps), len(hidden(place.path, mounts)), is_link(place), number


def is_link(place):
    """Tell whether a root is, or lies behind, a symbolic link."""
    return place.path != place.root.path


def views(place, mounts):
    """Return the paths under which the other mounts show a place; its own path too if it is reached by a link."""
    found = [place.path] if is_link(place) else []
    if place.mount is None:
        return found
    content = inside(place.path, place.mount)
    for mount in mounts:
        if mount is not place.mount and mount.device == place.mount.device and is_under(content, mount.root):
            view = joined(mount.point, content[len(mount.root.rstrip("/")) :])
            if mount_of(view, mounts) is mount:
                found.append(view)
    return found


def owner_of(view, place, places, mounts):
    """Return the other place whose reading goes through a path, or None."""
    mount = mount_of(view, mounts)
    others = [other for other in places if other is not place and other.mount is mount]
    return nearest([other for other in others if not is_link(other)], view) or nearest(others, view)


def inside(path, mount):
    """Return which path inside its file system a path shows."""
    return path if mount is None else joined(mount.root, path[len(mount.point.rstrip("/")) :])


def joined(path, rest):
    """Return two paths as one."""
    return "/" + (path.strip("/") + "/" + rest.strip("/")).strip("/")


def hidden(path, mounts):
    """Return what mounts hide below a path, relative to it."""
    points = [mount.point for mount in mounts if mount.point != path and is_under(mount.point, path)]
    return {point[len(path.rstrip("/")) :] for point in points}
