"""A file of any length takes the memory of a short one."""

import subprocess
import sys

_READ = """
import resource, sys
from pathlib import Path
from vinculo.integration.reading import open_source, read, rows
small, large = map(Path, sys.argv[1:])
def everything(path):
    source = open_source(path)
    reading = read(source, kind="purchases")
    return sum(1 for _row in rows(source, reading))
few = everything(small)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
many = everything(large)
print(few, many, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def test_memory_does_not_grow_with_the_rows(tmp_path):
    header = "factura;cliente;fecha;descripcion;cantidad;valor\n"
    line = "F{0:07};{0};2026-{1:02}-{2:02} 08:{3:02}:00;Café {0} molido, bolsa;{2};{0},50\n"
    paths = []
    for count in (20_000, 200_000):
        path = tmp_path / f"{count}.csv"
        with path.open("w", encoding="cp1252") as out:
            out.write(header)
            out.writelines(line.format(i, i % 12 + 1, i % 28 + 1, i % 60) for i in range(count))
        paths.append(str(path))
    done = subprocess.run(
        [sys.executable, "-c", _READ, *paths], capture_output=True, text=True, check=True
    )
    few, many, grown = map(int, done.stdout.split())
    assert (few, many) == (20_000, 200_000)
    assert grown < 15 << 10
