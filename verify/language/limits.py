"""Bounds on what people may write, so that every input is accepted or refused quickly."""

MAX_BYTES = 1 << 20  # of one file
MAX_NESTING = 200  # of parentheses, of prefix operators in a row, and of operations in one another
MAX_BLOCKS = 50  # of blocks in an agent
MAX_TOKENS = 20_000  # of one expression or one agent
MAX_DIGITS = 300  # of a number, as it is written and as it comes out: what is larger is no float
MAX_LETTERS = 1000  # of a name
MAX_EXPONENT = 100
MAX_DEGREE = 256  # of a formula in the names that stand in it: a power of a power, a product of powers
MAX_YAML_NESTING = 20
MAX_YAML_EVENTS = 100_000
MAX_PLAYERS = 12
MAX_ACTIONS = 10  # of one player
MAX_PROFILES = 4096
MAX_BUDGET = 86_400.0  # seconds
MAX_COMBINATIONS = 10_000_000  # of a sweep
MAX_MAP = 200  # of values of one parameter in a map
