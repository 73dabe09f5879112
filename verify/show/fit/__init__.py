"""What fits where in a picture: texts by their widths, names beside points, panels on a page."""
