"""The services of a run as processes: started, killed, frozen, started again; none other is ever touched."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from bench._chaos_clock import true_time
from bench._chaos_config import config_text
from bench._chaos_plan import Plan
from bench._chaos_record import Record

_ROOT = Path(__file__).resolve().parents[1]
#: A healthy service ends within so many seconds of being asked to, on a loaded machine.
_STOP_SECONDS = 30.0
#: And comes up within so many.
_START_SECONDS = 15.0


class Instance:
    """One service; for several threads."""

    def __init__(self, plan: Plan, number: int, ports: tuple[int, int], record: Record) -> None:
        self.number = number
        self._plan, self._record = plan, record
        self._folder = plan.path(f"instance-{number}")
        self._folder.mkdir()
        self._config = self._folder / "config.toml"
        self._config.write_text(config_text(plan, self._folder, *ports), encoding="utf-8")
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._begins_at = 0
        self._pause = threading.Event()

    @property
    def log(self) -> Path:
        """What the service said, of all its lives."""
        return self._folder / "log"

    @property
    def data(self) -> Path:
        """Its data_dir."""
        return self._folder

    @property
    def config(self) -> Path:
        """Its config file."""
        return self._config

    def start(self) -> None:
        """Bring it to life; harmless when it lives."""
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                return
            if self._process is not None:
                self._record.add("found dead", instance=self.number, status=self._process.returncode)
            command = [sys.executable, "-m", "bench._chaos_service", str(self._config)]
            command += ["--origin", repr(self._plan.origin), "--factor", repr(self._plan.factor)]
            with self.log.open("ab") as log:
                self._begins_at = log.tell()
                self._process = subprocess.Popen(command, cwd=_ROOT, stdout=log, stderr=log)
            self._record.add("start", instance=self.number, pid=self._process.pid)

    def await_serving(self) -> bool:
        """Wait until it has come up since it was started last; False when it does not."""
        deadline = true_time() + _START_SECONDS
        while true_time() < deadline:
            with self._lock, self.log.open("rb") as log:
                log.seek(self._begins_at)
                if b" serving" in log.read():
                    return True
            self._pause.wait(0.05)
        return False

    def kill(self) -> None:
        """SIGKILL: it does not get to do anything about it."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                return
            self._record.add("kill", instance=self.number, pid=self._process.pid)
            self._process.kill()
            self._process.wait()
            self._record.add("killed", instance=self.number)
            self._process = None

    def freeze(self) -> None:
        """SIGSTOP: it does not notice that time passes."""
        self._signal(signal.SIGSTOP, "freeze")

    def thaw(self) -> None:
        """SIGCONT."""
        self._signal(signal.SIGCONT, "thaw")

    def kill_reader(self) -> None:
        """SIGKILL for the process that parses mails, while its parent lives on."""
        with self._lock:
            if self._process is None or self._process.poll() is not None:
                return
            for child in _children(self._process.pid):
                self._record.add("kill reader", instance=self.number, pid=child)
                os.kill(child, signal.SIGKILL)

    def stop(self) -> int:
        """Ask it to end, and wait; gives its status, or -1 when it had to be killed."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return 0
        process.terminate()
        try:
            return process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return -1

    def _signal(self, what: signal.Signals, name: str) -> None:
        with self._lock:
            if self._process is not None and self._process.poll() is None:
                self._record.add(name, instance=self.number)
                self._process.send_signal(what)


def instances(plan: Plan, ports: tuple[int, int], record: Record) -> tuple[Instance, ...]:
    """As many as the plan wants, none of them alive yet."""
    return tuple(Instance(plan, number, ports, record) for number in range(plan.instances))


def _children(pid: int) -> tuple[int, ...]:
    """The processes that this one started itself."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name before it may hold anything, a bracket too.
            parent = int(entry.read_text("utf-8", "replace").rpartition(")")[2].split()[1])
        except (OSError, IndexError, ValueError):
            continue
        if parent == pid:
            found.append(int(entry.parent.name))
    return tuple(found)
