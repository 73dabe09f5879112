"""Questions that are answered by many claims: best constants, weakest conditions, maps of two parameters."""
