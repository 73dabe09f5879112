"""The project's problems, side by side with general solvers: `python -m benchmarks` makes RESULTS.md."""
