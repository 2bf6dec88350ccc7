"""Red, green and blue → the inks of a press, as two ICC profiles say."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageCms

from gazette_pub.formats.pdf.painting.profile import srgb

NEAR_GREY = 8
"""Of 255, by which the colours of a dot may differ in a picture that has none: what a JPEG does to grey."""


def in_inks(dots: Image.Image, own: bytes | None, press: bytes) -> Image.Image:
    """The picture as it is printed: in black alone, where it has no colours; else in the four inks of the press.

    `own`: the profile that the picture has; without one, or with one that is no good, it is in sRGB.
    """
    if dots.mode in ("1", "L", "CMYK"):
        return dots
    if dots.mode.startswith(("I", "F")):
        return dots.convert("I").point(lambda grey: grey / 256).convert("L") if dots.mode != "F" else dots.convert("L")
    dots = dots.convert("RGB")
    if _is_grey(dots):
        return dots.convert("L")
    target = ImageCms.ImageCmsProfile(io.BytesIO(press))
    try:
        return _changed(dots, ImageCms.ImageCmsProfile(io.BytesIO(own or srgb())), target)
    except (ImageCms.PyCMSError, OSError):
        return _changed(dots, ImageCms.ImageCmsProfile(io.BytesIO(srgb())), target)


def _changed(dots: Image.Image, own: ImageCms.ImageCmsProfile, press: ImageCms.ImageCmsProfile) -> Image.Image:
    """Relative to the paper, and black to black: as print shops do."""
    made = ImageCms.profileToProfile(
        dots,
        own,
        press,
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        "CMYK",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    assert made is not None  # it is not made in place
    return made


def _is_grey(dots: Image.Image) -> bool:
    red, green, blue = dots.split()
    apart = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    return all(max(each.histogram()[NEAR_GREY + 1 :]) == 0 for each in apart)
