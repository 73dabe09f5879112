"""Bounds on what a page may ask, so that every request is answered or refused quickly."""

MAX_BODY = 256 * 1024  # bytes of a request
MAX_SOURCE = 20_000  # characters of a game or an agent
MAX_LINE = 1_000  # characters of a proposition
MAX_LINES = 40  # of a claim's given, and of its items
MAX_NUMBER = 40  # characters of a number
MAX_NUMBERS = 40  # parameters
MAX_PLAYERS = 8
MAX_BUDGET = 120.0  # seconds of one verdict
DRAWING_BUDGET = 20.0  # seconds of one picture
STATES_BUDGET = 15.0  # seconds to list all consistent states, after the verdict; or as many as for that
MAX_WAITING = 8  # jobs that wait for a worker
KEPT = 32  # finished jobs that are remembered
NEWS = 0.3  # seconds between two words on what is being done
PATIENCE = 20.0  # seconds that one request for news of a job may last
ABANDONED = 45.0  # seconds after which a job that nobody asks for is given up
UPLOAD = 10.0  # seconds that a request's body may take to arrive
QUIET = 10.0  # seconds that a new connection has for its first request
CONNECTIONS = 64
ROOM = 48  # open connections; beyond these, idle ones are closed
