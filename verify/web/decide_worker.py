"""A worker that decides claims, with the engine loaded before the first one comes."""

from verify.workers import server as worker_main

if __name__ == "__main__":
    worker_main.main()
