"""A real standalone Spark cluster on loopback: one master and two workers of one core."""

import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

PATIENCE = 90.0
_REGISTERED = re.compile(r"Registering worker ")


@contextmanager
def cluster(folder: Path) -> Iterator[str]:
    """The master's address. Everything is stopped at the end."""
    import pyspark

    home = Path(pyspark.__file__).parent
    port = _free_port()
    address = f"spark://127.0.0.1:{port}"
    log = folder / "master.log"
    with ExitStack() as stack:
        stack.enter_context(
            _daemon(home, folder, log, "master.Master", "--port", str(port), "--webui-port", "0")
        )
        _await(log, re.compile("I have been elected leader"), 1)
        for number in range(2):
            stack.enter_context(
                _daemon(
                    home, folder, folder / f"worker{number}.log", "worker.Worker",
                    "--cores", "1", "--memory", "1g", "--webui-port", "0",
                    "--work-dir", str(folder / f"work{number}"), address,
                )
            )  # fmt: skip
        _await(log, _REGISTERED, 2)
        yield address


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
    return port


@contextmanager
def _daemon(home: Path, folder: Path, log: Path, name: str, *options: str) -> Iterator[None]:
    environment = os.environ | {
        "SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOG_DIR": str(folder),
    }  # fmt: skip
    with log.open("w") as out:
        process = subprocess.Popen(
            [home / "bin" / "spark-class", f"org.apache.spark.deploy.{name}",
             "--host", "127.0.0.1", *options],
            env=environment, stdout=out, stderr=subprocess.STDOUT,
        )  # fmt: skip
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)


def _await(log: Path, words: re.Pattern[str], times: int) -> None:
    deadline = time.monotonic() + PATIENCE
    while len(words.findall(log.read_text(errors="replace"))) < times:
        if time.monotonic() > deadline:
            raise TimeoutError(f"Spark did not start:\n{log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.2)
