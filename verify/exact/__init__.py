"""Exact arithmetic that the kernel stands on: polynomials, and games with numbers. Standard library; bounded work."""
