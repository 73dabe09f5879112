"""A warm server, which has loaded all that commands need, and how the command asks it. Linux only.

The server forks a *keeper* for each command that asks, and forgets it. The keeper compares the two processes, forks the
*runner*, which becomes the command, and tells the one who asked how that ended. So whatever becomes of the server, what
has begun goes on. Between the one who asks and the keeper go packets over a Unix socket:

    to the keeper      a request (`request.py`), with the files 0, 1 and 2
    from the keeper    READY, or in words why it will not
    to the keeper      GO; before it nothing is run, so that one who has lost patience can do the work itself
    from the runner    PRINTED, just before it writes for the first time
    to the keeper      signals, each as its number in one byte
    from the keeper    the runner's status, as `wait` has it, in digits

When the one who asks is gone, the keeper kills the runner; when the keeper is gone, the kernel does.
"""

READY, GO, PRINTED = b"ready", b"go", b"printed"
PATIENCE = 2.0
"""Seconds that either side waits for the other before anything is run."""
LARGEST = 1 << 21
"""Bytes of a request, at most."""
