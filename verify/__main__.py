"""The command `verify`, which is also `python -m verify`."""

import sys


def run() -> int:
    """Run the command on the process's arguments and return its exit code; also where Ctrl-C comes while it loads."""
    try:
        from verify.commands.main import main

        return main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(run())
