"""A worker that decides claims, with the engine loaded before the first one comes."""

from verify import worker_main
from verify.decide import claims as claims  # loaded now, for all that follow

if __name__ == "__main__":
    worker_main.main()
