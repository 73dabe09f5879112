"""A warm server, which has loaded all that commands need, and how a command asks it. Linux only.

The server forks a *keeper* for each connection, and forgets it. The keeper puts itself in the place of the process that
asks, forks the *runner*, which becomes the command, and tells how that ended. So whatever becomes of the server, what
has begun goes on. Between the one who asks and the keeper go packets over a Unix socket:

    to the keeper      a request (`request.py`)
    from the keeper    READY, or in words why it will not
    to the keeper      GO, with the files 0, 1 and 2; before it nothing is run, so that one who has lost patience can
                       do the work itself, and no file waits with a server that hangs
    from the runner    PRINTED, just before it writes to its stdout or stderr for the first time
    to the keeper      INTERRUPT, any number
    from the keeper    the runner's exit code in digits; anything else, or nothing, where it was killed

When the one who asks is gone, the keeper kills the runner; when the keeper is gone, the kernel does.
"""

READY, GO, PRINTED, INTERRUPT = b"ready", b"go", b"printed", b"interrupt"
PATIENCE = 2.0
"""Seconds that either side waits for the other before anything is run."""
LARGEST = 1 << 18
"""Bytes of a packet, at most."""
