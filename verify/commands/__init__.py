"""The command `verify`: its options, and one module for each subcommand."""
