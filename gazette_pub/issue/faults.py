"""What the system says of a file that it does not open, read or write, in the language spoken."""

from __future__ import annotations

import errno

from gazette_pub.issue.messages import Message, say

REASONS: dict[int, Message] = {
    errno.ENOENT: say("no such file or directory"),
    errno.EACCES: say("permission denied"),
    errno.EPERM: say("operation not permitted"),
    errno.EEXIST: say("file exists"),
    errno.ENOTDIR: say("not a directory"),
    errno.EISDIR: say("is a directory"),
    errno.EINVAL: say("invalid argument"),
    errno.EMFILE: say("too many open files"),
    errno.EFBIG: say("file too large"),
    errno.ENOSPC: say("no space left on device"),
    errno.EDQUOT: say("disk quota exceeded"),
    errno.EROFS: say("read-only file system"),
    errno.ENAMETOOLONG: say("file name too long"),
    errno.ELOOP: say("too many levels of symbolic links"),
    errno.EIO: say("input/output error"),
    errno.EBUSY: say("device or resource busy"),
    errno.EBADF: say("bad file descriptor"),
    errno.EADDRINUSE: say("address already in use"),
    errno.EADDRNOTAVAIL: say("cannot assign requested address"),
}
"""By the number of the error, as POSIX names it; any other is said as the system says it."""


def reason_of(error: OSError) -> Message:
    """Why, in a few words."""
    return REASONS.get(error.errno or 0) or say("{reason}", reason=(error.strerror or str(error)).lower())
