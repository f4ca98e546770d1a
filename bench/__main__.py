"""Run sections, print their tables and keep them in docs/benchmarks.md."""

import argparse
import sys
from importlib import import_module

from bench import report

# Name on the command line -> module. The order is the order of the page.
SECTIONS = {
    "addresses": "bench.addresses",
    "clv": "bench.clv",
    "duplicates": "bench.duplicates",
    "filters": "bench.filters",
    "import": "bench.importing",
    "matrix-quality": "bench.matrix_quality",
    "matrix-scale": "bench.matrix_scale",
    "offers": "bench.offers",
    "pages": "bench.pages",
    "people": "bench.people",
    "permission": "bench.permission",
    "profit": "bench.profit",
    "scores": "bench.scores",
    "search": "bench.search",
    "vitals": "bench.vitals",
    "warning": "bench.warning",
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("sections", nargs="*", metavar="section", help=" ".join(SECTIONS))
    parser.add_argument("--quick", action="store_true", help="little data; writes no page")
    asked = parser.parse_args()
    if unknown := set(asked.sections) - set(SECTIONS):
        parser.error(f"there is no section {', '.join(sorted(unknown))}")
    failed = 0
    for name in asked.sections or SECTIONS:
        try:
            section = import_module(SECTIONS[name]).run(asked.quick)
        except Exception as problem:
            failed += 1
            print(f"{name}: {type(problem).__name__}: {problem}", file=sys.stderr)
            continue
        print(report.as_markdown(section), flush=True)
        if not asked.quick:
            report.keep(section, list(SECTIONS))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
