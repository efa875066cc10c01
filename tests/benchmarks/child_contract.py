"""Make one contract in a new process and print how long that took after the imports, in milliseconds."""

import time

from tests.support import agreements


def main() -> None:
    """Measure the first contract: typefaces are read, the template is loaded."""
    begin = time.perf_counter()
    agreements.contract()
    print((time.perf_counter() - begin) * 1000)


if __name__ == "__main__":
    main()
